package org.aidgraph.table.value;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidgraph.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as tables write them: ISO 8601, days first or months first where no doubt
 * is left, and English names of months.
 */
public final class Dates {

	private static final Pattern ISO = Pattern
		.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?)?)?");

	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

	private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})[- ])?(\\p{L}{3,9})\\.?,?[- ](\\d{4})");

	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december");

	private static final int SHORT_NAME = 3;

	private static final int MOST_MONTHS = 12;

	private Dates() {
	}

	/** Whether the first two numbers of a date may be day and month or month and day. */
	public static boolean isUnclear(String text) {
		Matcher matcher = NUMBERS.matcher(text);
		if (!matcher.matches()) {
			return false;
		}
		int first = Integer.parseInt(matcher.group(1));
		int second = Integer.parseInt(matcher.group(3));
		return first != second && first <= MOST_MONTHS && second <= MOST_MONTHS;
	}

	/** The date that a cell holds, as precise as it is stated. */
	public static Optional<PartialDate> read(String text) {
		try {
			return iso(text).or(() -> numbers(text)).or(() -> words(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<PartialDate> iso(String text) {
		Matcher matcher = ISO.matcher(text);
		return matcher.matches() ? Optional
			.of(new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))))
				: Optional.empty();
	}

	private static Optional<PartialDate> numbers(String text) {
		Matcher matcher = NUMBERS.matcher(text);
		if (!matcher.matches() || isUnclear(text)) {
			return Optional.empty();
		}
		int first = Integer.parseInt(matcher.group(1));
		int second = Integer.parseInt(matcher.group(3));
		int year = Integer.parseInt(matcher.group(4));
		return Optional
			.of((second > MOST_MONTHS) ? PartialDate.of(year, first, second) : PartialDate.of(year, second, first));
	}

	private static Optional<PartialDate> words(String text) {
		Matcher matcher = WORDS.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String name = matcher.group(2).toLowerCase(Locale.ROOT);
		for (int month = 1; month <= MOST_MONTHS; month++) {
			String full = MONTHS.get(month - 1);
			if (name.equals(full) || name.equals(full.substring(0, SHORT_NAME)) || name.equals("sept") && month == 9) {
				return Optional
					.of(new PartialDate(Integer.parseInt(matcher.group(3)), month, number(matcher.group(1))));
			}
		}
		return Optional.empty();
	}

	private static int number(@Nullable String digits) {
		return (digits == null) ? 0 : Integer.parseInt(digits);
	}

}
