package org.aidgraph.judgement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody found of two things.
 */
public enum Verdict {

	/** They are one. */
	SAME,

	/** They are two. */
	DIFFERENT;

	/** The word in the file. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The verdict of a word in any case. */
	public static Optional<Verdict> ofWord(String word) {
		return Arrays.stream(values()).filter((verdict) -> verdict.word().equalsIgnoreCase(word.strip())).findFirst();
	}

}
