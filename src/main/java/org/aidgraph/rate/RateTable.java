package org.aidgraph.rate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Exchange rates by currency and date. A rate of the day goes before one of the month,
 * and that before one of the year; nothing is turned round, chained or guessed between
 * dates. Immutable, safe for use by many threads.
 */
public final class RateTable {

	/** The columns, in their order. */
	public static final String COLUMNS = "currency,date,rate,target";

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private static final Pattern PERIOD = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?");

	/** How many characters of a date name its year, its month and the day itself. */
	private static final List<Integer> LENGTHS = List.of(10, 7, 4);

	private static final int PARTS = 4;

	private final Map<Key, Rate> rates;

	private RateTable(Map<Key, Rate> rates) {
		this.rates = Map.copyOf(rates);
	}

	private record Key(String currency, String period, String target) {
	}

	/**
	 * Reads a table: a line of headings, then one rate a line. Empty lines count for
	 * nothing.
	 * @throws InvalidRatesException for the first line that is no rate, or another one
	 * than a line before it gives for the same currency, date and target
	 */
	static RateTable of(List<String> lines) {
		if (lines.isEmpty() || !plain(lines.get(0)).equalsIgnoreCase(COLUMNS)) {
			throw new InvalidRatesException("the first line is not " + COLUMNS);
		}
		Map<Key, Rate> rates = new HashMap<>();
		for (int number = 1; number < lines.size(); number++) {
			String line = plain(lines.get(number));
			if (!line.isEmpty()) {
				Rate rate = rate(line, number + 1);
				Rate other = rates.putIfAbsent(new Key(rate.currency(), rate.period(), rate.target()), rate);
				if (other != null && other.rate().compareTo(rate.rate()) != 0) {
					throw new InvalidRatesException("line " + (number + 1) + " gives another rate than a line before");
				}
			}
		}
		return new RateTable(rates);
	}

	/** Without quotes, blanks and the mark that some programs put before a text. */
	private static String plain(String line) {
		return line.replace("\uFEFF", "").replace("\"", "").replace(" ", "").strip();
	}

	private static Rate rate(String line, int number) {
		String[] parts = line.split(",", -1);
		boolean valid = parts.length == PARTS && CURRENCY.matcher(parts[0]).matches()
				&& PERIOD.matcher(parts[1]).matches() && NUMBER.matcher(parts[2]).matches()
				&& CURRENCY.matcher(parts[3]).matches() && isDate(parts[1]);
		BigDecimal rate = valid ? new BigDecimal(parts[2]) : BigDecimal.ZERO;
		if (rate.signum() == 0) {
			throw new InvalidRatesException("line " + number + " is not a rate: " + COLUMNS
					+ ", such as EUR,2021-06,1.2047,USD; the date is a day, a month or a year");
		}
		return new Rate(parts[0], parts[1], rate, parts[3]);
	}

	private static boolean isDate(String text) {
		try {
			return PartialDate.ofText(text).toString().equals(text);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** What it has rates to. */
	public Set<String> targets() {
		Set<String> targets = new TreeSet<>();
		this.rates.keySet().forEach((key) -> targets.add(key.target()));
		return targets;
	}

	/** How many characters of a date tell its rates apart: 10, 7 or 4. */
	public int precision() {
		return this.rates.keySet().stream().mapToInt((key) -> key.period().length()).max().orElse(4);
	}

	/**
	 * The rate that holds on a date.
	 * @param date a day, month or year
	 */
	public Optional<Rate> find(String currency, String date, String target) {
		return LENGTHS.stream()
			.filter((length) -> length <= date.length())
			.map((length) -> Optional.ofNullable(this.rates.get(new Key(currency, date.substring(0, length), target))))
			.flatMap(Optional::stream)
			.findFirst();
	}

}
