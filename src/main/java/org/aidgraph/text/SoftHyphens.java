package org.aidgraph.text;

/**
 * Marks hyphens that only part a word at the end of a line, so that the word can be read
 * as one. Every character keeps its place.
 */
final class SoftHyphens {

	private static final char SOFT = '\u00ad';

	private SoftHyphens() {
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
					&& Character.isLowerCase(marked[at - 2]) && Character.isLowerCase(marked[at + 2]);
			if (parted) {
				marked[at] = SOFT;
				marked[at + 1] = SOFT;
			}
			at = text.indexOf("-\n", at + 1);
		}
		return new String(marked);
	}

}
