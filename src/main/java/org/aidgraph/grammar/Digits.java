package org.aidgraph.grammar;

/**
 * Writes the digits and number signs of Arabic and Persian as those of ASCII, so that no
 * offset changes.
 */
final class Digits {

	private Digits() {
	}

	static String ascii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isOther(text.charAt(i))) {
				return converted(text, i);
			}
		}
		return text;
	}

	private static boolean isOther(char c) {
		return c >= '\u0660' && c <= '\u06f9' && (c <= '\u066c' || c >= '\u06f0');
	}

	private static String converted(String text, int from) {
		char[] chars = text.toCharArray();
		for (int i = from; i < chars.length; i++) {
			char c = chars[i];
			if (c >= '\u0660' && c <= '\u0669') {
				chars[i] = (char) ('0' + c - '\u0660');
			}
			else if (c >= '\u06f0' && c <= '\u06f9') {
				chars[i] = (char) ('0' + c - '\u06f0');
			}
			else if (c == '\u066b') {
				chars[i] = '.';
			}
			else if (c == '\u066c') {
				chars[i] = ',';
			}
		}
		return new String(chars);
	}

}
