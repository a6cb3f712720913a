package org.aidgraph.iati.record;

import java.util.List;
import java.util.Optional;

/**
 * Words of a publisher in one language.
 *
 * @param language ISO 639-1 code in lower case, as stated or by default of the activity;
 * empty where neither is
 * @param text the words: blanks collapsed, markup and double encoding undone
 * @param stated the words as the file has them, but for collapsed blanks
 */
public record Narrative(String language, String text, String stated) {

	private static final String ENGLISH = "en";

	/** The English words among several, else the first. */
	public static Optional<Narrative> best(List<Narrative> narratives) {
		for (Narrative narrative : narratives) {
			if (narrative.language.equals(ENGLISH)) {
				return Optional.of(narrative);
			}
		}
		return narratives.stream().findFirst();
	}

}
