package org.aidgraph.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date of the Gregorian calendar that is only as precise as its source: a year, a month
 * or a day.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12, or 0 where only the year is known
 * @param day the day, 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

	public PartialDate {
		if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
			throw new DateTimeException("Not a date: " + year + "-" + month + "-" + day);
		}
		if (month != 0 && day == 0) {
			YearMonth.of(year, month);
		}
		if (day != 0) {
			LocalDate.of(year, month, day);
		}
	}

	public static PartialDate of(int year) {
		return new PartialDate(year, 0, 0);
	}

	public static PartialDate of(int year, int month) {
		return new PartialDate(year, month, 0);
	}

	public static PartialDate of(int year, int month, int day) {
		return new PartialDate(year, month, day);
	}

	/** Reads what {@link #toString()} wrote. */
	public static PartialDate ofText(String text) {
		String[] parts = text.split("-");
		return new PartialDate(Integer.parseInt(parts[0]), (parts.length > 1) ? Integer.parseInt(parts[1]) : 0,
				(parts.length > 2) ? Integer.parseInt(parts[2]) : 0);
	}

	/** By time; a less precise date comes before the dates that it contains. */
	@Override
	public int compareTo(PartialDate other) {
		int byYear = Integer.compare(this.year, other.year);
		int byMonth = (byYear != 0) ? byYear : Integer.compare(this.month, other.month);
		return (byMonth != 0) ? byMonth : Integer.compare(this.day, other.day);
	}

	/**
	 * ISO 8601 with the stated precision: {@code 2013}, {@code 2013-05},
	 * {@code 2013-05-01}.
	 */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(10);
		text.append(10_000 + this.year).deleteCharAt(0);
		append(text, this.month);
		append(text, this.day);
		return text.toString();
	}

	private static void append(StringBuilder text, int number) {
		if (number != 0) {
			text.append('-').append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
		}
	}

}
