package org.aidgraph.grammar;

/**
 * Tells the Arabic words of one letter that are written with the next word: and, so, in,
 * for, like.
 */
final class Prefixes {

	private static final char AND = '\u0648';

	private static final char FOR = '\u0644';

	private static final String OTHERS = "\u0641\u0628\u0644\u0643";

	private static final int MIN_REST = 3;

	private Prefixes() {
	}

	/**
	 * Whether a word behind "for" is one with the article, which loses its first letter.
	 */
	static boolean lostArticle(String text, int start) {
		return text.charAt(start) == FOR && text.charAt(start - 1) == FOR;
	}

	/** The word with its article whole. */
	static String withArticle(String word) {
		return "\u0627" + word;
	}

	/**
	 * Whether the first letter of a word is a word of its own: what remains is a known
	 * word or has the article; "and" also before other words. Never so for known words.
	 */
	static boolean isPrefix(String text, int start, int end) {
		char first = text.charAt(start);
		boolean may = first == AND || OTHERS.indexOf(first) >= 0;
		if (!may || end - start < MIN_REST || Lexicon.find(text, start, end) >= 0) {
			return false;
		}
		boolean article = text.startsWith("\u0627\u0644", start + 1) || first == FOR && text.charAt(start + 1) == FOR;
		return first == AND && end - start > MIN_REST || article || Lexicon.find(text, start + 1, end) >= 0;
	}

}
