package org.aidgraph.grammar;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers as people write them: {@code 200,000}, {@code 2 750 000},
 * {@code 3’000’000}, {@code 1.000.000}, {@code 1,4}. A single separator before exactly
 * three digits groups thousands unless a word such as "million" follows.
 */
final class NumberReader {

	private static final int MAX_DIGITS = 20;

	/**
	 * A number where it stands.
	 *
	 * @param end offset after it
	 * @param value its value
	 * @param grouped whether it has separators
	 */
	record Found(int end, BigDecimal value, boolean grouped) {
	}

	private final String text;

	NumberReader(String text) {
		this.text = text;
	}

	/** The number that starts at this offset. */
	Optional<Found> at(int start, boolean scaled) {
		StringBuilder digits = new StringBuilder();
		int groups = 0;
		char separator = 0;
		char decimal = 0;
		int end = start;
		int groupStart = start;
		int decimals = -1;
		while (end < this.text.length()) {
			char c = this.text.charAt(end);
			if (c >= '0' && c <= '9') {
				digits.append(c);
				decimals += (decimals >= 0) ? 1 : 0;
				end++;
				continue;
			}
			int skip = separatorLength(end, end - groupStart, groups);
			if (skip == 0 || decimals >= 0) {
				break;
			}
			int run = digitsFrom(end + skip);
			boolean first = separator == 0;
			boolean thousands = run == 3 && (first ? end - groupStart <= 3 && !leadingZero(start) : c == separator)
					&& !(first && (c == '.' || c == ',') && scaledDecimal(end + skip + run, scaled));
			if (thousands) {
				separator = c;
				groups++;
			}
			else if ((c == '.' || c == ',') && (first || c != separator) && run > 0) {
				decimal = c;
				decimals = 0;
			}
			else {
				break;
			}
			end += skip;
			groupStart = end;
		}
		if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(digits.toString());
		value = (decimals > 0) ? value.movePointLeft(decimals) : value;
		return Optional.of(new Found(end, value, separator != 0 || decimal != 0));
	}

	private boolean leadingZero(int start) {
		return this.text.charAt(start) == '0';
	}

	/** Whether one group of three digits is a fraction because a scale word follows. */
	private boolean scaledDecimal(int end, boolean scaled) {
		return scaled && (end >= this.text.length() || ".,'\u2019".indexOf(this.text.charAt(end)) < 0
				|| digitsFrom(end + 1) == 0) && MoneyReader.scaleAt(this.text, end).isPresent();
	}

	private int digitsFrom(int from) {
		int i = from;
		while (i < this.text.length() && this.text.charAt(i) >= '0' && this.text.charAt(i) <= '9') {
			i++;
		}
		return i - from;
	}

	/** Length of a separator here that digits follow, or 0. */
	private int separatorLength(int position, int groupLength, int groups) {
		char c = this.text.charAt(position);
		boolean sign = c == '.' || c == ',' || c == '\'' || c == '\u2019' || c == '\u00b4' || c == '`';
		boolean space = c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
		if (!(sign || space)) {
			return 0;
		}
		int run = digitsFrom(position + 1);
		if (run == 0 || (space && (run != 3 || groupLength > 3 || groupLength == 0))) {
			return 0;
		}
		return (groups > 0 || groupLength > 0) ? 1 : 0;
	}

}
