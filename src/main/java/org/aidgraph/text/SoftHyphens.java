package org.aidgraph.text;

import java.util.Set;

/**
 * Marks hyphens that only part a word at the end of a line, so that the word can be read
 * as one. Every character keeps its place.
 */
final class SoftHyphens {

	private static final char SOFT = '\u00ad';

	private static final Set<String> SECOND_WORDS = Set.of("based", "led", "funded", "financed", "wide", "level",
			"term", "year", "month", "related", "affected", "sized", "born", "country", "sector", "building", "scale");

	private SoftHyphens() {
	}

	/** "Geneva-based": the hyphen ties two words. */
	private static boolean isSecondWord(String text, int start) {
		return SECOND_WORDS.stream()
			.anyMatch((word) -> text.startsWith(word, start) && (start + word.length() == text.length()
					|| !Character.isLetter(text.charAt(start + word.length()))));
	}

	/** The same text, a hyphen and the line break behind it as soft hyphens. */
	static String marked(String text) {
		int at = text.indexOf("-\n");
		if (at < 0) {
			return text;
		}
		char[] marked = text.toCharArray();
		while (at >= 0) {
			boolean parted = at > 1 && at + 2 < marked.length && Character.isLowerCase(marked[at - 1])
					&& Character.isLowerCase(marked[at - 2]) && Character.isLowerCase(marked[at + 2])
					&& !isSecondWord(text, at + 2);
			if (parted) {
				marked[at] = SOFT;
				marked[at + 1] = SOFT;
			}
			at = text.indexOf("-\n", at + 1);
		}
		return new String(marked);
	}

}
