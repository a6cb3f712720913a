package org.aidgraph.grammar;

/**
 * Writes words as the lists have them: in small letters, without the vowel signs of
 * Arabic, the variants of a letter or an apostrophe made one.
 */
public final class Folding {

	private Folding() {
	}

	/** The word as the lists have it. */
	public static String folded(String word) {
		StringBuilder folded = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (!isMark(c)) {
				folded.append(lower(c));
			}
		}
		return folded.toString();
	}

	static char lower(char c) {
		if (c < 128) {
			return (c >= 'A' && c <= 'Z') ? (char) (c + 32) : c;
		}
		return switch (c) {
			case '\u0451', '\u0401' -> '\u0435';
			case '\u0623', '\u0625', '\u0622', '\u0671' -> '\u0627';
			case '\u0649' -> '\u064a';
			case '\u2019' -> '\'';
			default -> Character.toLowerCase(c);
		};
	}

	/** A vowel sign or a stretching of the line in Arabic: never counts. */
	static boolean isMark(char c) {
		return c >= '\u0640' && c <= '\u0670' && (c == '\u0640' || c >= '\u064b' && c <= '\u0652' || c == '\u0670');
	}

}
