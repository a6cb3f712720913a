package org.aidgraph.grammar;

/**
 * Which comes first in a date of numbers alone.
 */
public enum DateOrder {

	/** 28/2/2019. */
	DAY_FIRST,

	/** 2/28/2019. */
	MONTH_FIRST;

	/**
	 * The order that a text's own dates prove: month first where some second number is
	 * greater than 12 and no first one is.
	 */
	public static DateOrder of(String text) {
		boolean monthFirst = false;
		int slash = text.indexOf('/');
		while (slash > 0) {
			int second = text.indexOf('/', slash + 1);
			if (second < 0) {
				break;
			}
			if (second - slash <= 3 && second - slash > 1 && second + 4 < text.length()
					&& Character.isDigit(text.charAt(second + 4))) {
				int first = number(text, Math.max(0, slash - 2), slash);
				int middle = number(text, slash + 1, second);
				if (first > 12 && middle >= 1 && middle <= 12) {
					return DAY_FIRST;
				}
				monthFirst |= middle > 12 && middle <= 31 && first >= 1 && first <= 12;
			}
			slash = second;
		}
		return monthFirst ? MONTH_FIRST : DAY_FIRST;
	}

	private static int number(String text, int from, int to) {
		int value = 0;
		for (int i = from; i < to; i++) {
			int digit = Character.digit(text.charAt(i), 10);
			value = (digit < 0) ? 0 : value * 10 + digit;
		}
		return value;
	}

}
