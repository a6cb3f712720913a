package org.aidgraph.reference;

/** Tells acronyms from words in headings and from parts of codes. */
final class Capitals {

	private Capitals() {
	}

	/**
	 * Whether the word right before or right after is in capitals, two letters or more.
	 */
	static boolean isAmongCapitals(String text, int start, int end) {
		int before = start;
		while (before > 0 && text.charAt(before - 1) == ' ') {
			before--;
		}
		int from = before;
		while (from > 0 && Letters.type(text.charAt(from - 1)) != Letters.GAP) {
			from--;
		}
		int after = end;
		while (after < text.length() && text.charAt(after) == ' ') {
			after++;
		}
		int to = after;
		while (to < text.length() && Letters.type(text.charAt(to)) != Letters.GAP) {
			to++;
		}
		return isCapitals(text, from, before) || isCapitals(text, after, to);
	}

	/** Whether a number follows without a space: XM-DAC-47066, CE.9002. */
	static boolean isPartOfCode(String text, int end) {
		return end + 1 < text.length() && "-./_".indexOf(text.charAt(end)) >= 0
				&& Character.isDigit(text.charAt(end + 1));
	}

	private static boolean isCapitals(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (Letters.type(text.charAt(i)) != Letters.UPPER) {
				return false;
			}
		}
		return to - from > 1;
	}

}
