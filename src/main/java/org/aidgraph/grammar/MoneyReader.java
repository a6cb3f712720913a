package org.aidgraph.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.vocabulary.Money;

/**
 * Finds amounts of money with their currency before or after, as code (ISO 4217), sign or
 * word. Stateless.
 */
public final class MoneyReader {

	private static final int MAX_NAME = 14;

	private static final Set<String> CODES = java.util.Currency.getAvailableCurrencies()
		.stream()
		.map(java.util.Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("$", "USD"), Map.entry("us$", "USD"),
			Map.entry("$us", "USD"), Map.entry("usd$", "USD"), Map.entry("u.s.$", "USD"), Map.entry("dollars", "USD"),
			Map.entry("dollar", "USD"), Map.entry("us dollars", "USD"), Map.entry("u.s. dollars", "USD"),
			Map.entry("us dollar", "USD"), Map.entry("d\u00f3lares", "USD"), Map.entry("euro", "EUR"),
			Map.entry("euros", "EUR"), Map.entry("\u20ac", "EUR"), Map.entry("\u00a3", "GBP"),
			Map.entry("pounds", "GBP"), Map.entry("\u00a5", "JPY"), Map.entry("yen", "JPY"), Map.entry("c$", "CAD"),
			Map.entry("ca$", "CAD"), Map.entry("cad$", "CAD"), Map.entry("can$", "CAD"),
			Map.entry("canadian dollars", "CAD"), Map.entry("a$", "AUD"), Map.entry("au$", "AUD"),
			Map.entry("aud$", "AUD"), Map.entry("australian dollars", "AUD"), Map.entry("nz$", "NZD"),
			Map.entry("swiss francs", "CHF"), Map.entry("francs suisses", "CHF"), Map.entry("sfr", "CHF"),
			Map.entry("fr.", "CHF"), Map.entry("kroner", "NOK"), Map.entry("swedish kronor", "SEK"),
			Map.entry("kronor", "SEK"), Map.entry("fcfa", "XOF"), Map.entry("cfa", "XOF"), Map.entry("rs.", "INR"),
			Map.entry("\u20b9", "INR"), Map.entry("won", "KRW"), Map.entry("hk$", "HKD"), Map.entry("r$", "BRL"),
			Map.entry("pounds sterling", "GBP"), Map.entry("danish kroner", "DKK"), Map.entry("danish crowns", "DKK"),
			Map.entry("norwegian kroner", "NOK"), Map.entry("norwegian crowns", "NOK"),
			Map.entry("swedish kroner", "SEK"), Map.entry("swedish crowns", "SEK"),
			Map.entry("new zealand dollars", "NZD"), Map.entry("singapore dollars", "SGD"),
			Map.entry("hong kong dollars", "HKD"), Map.entry("kenyan shillings", "KES"),
			Map.entry("south african rand", "ZAR"), Map.entry("rand", "ZAR"));

	private static final Map<String, Integer> SCALES = Map.ofEntries(Map.entry("million", 6), Map.entry("millions", 6),
			Map.entry("mln", 6), Map.entry("mn", 6), Map.entry("m", 6), Map.entry("mio", 6), Map.entry("mill", 6),
			Map.entry("mill\u00f3n", 6), Map.entry("millones", 6), Map.entry("\u043c\u043b\u043d", 6),
			Map.entry("billion", 9), Map.entry("billions", 9), Map.entry("bn", 9), Map.entry("milliard", 9),
			Map.entry("milliards", 9), Map.entry("\u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434\u0430", 9),
			Map.entry("thousand", 3), Map.entry("k", 3), Map.entry("mille", 3), Map.entry("mil", 3));

	/** Names of currencies and scales in Russian and Arabic. */
	private static final Map<String, String> MORE_NAMES = Map.ofEntries(Map.entry("\u0435\u0432\u0440\u043e", "EUR"),
			Map.entry("\u0434\u043e\u043b\u043b\u0430\u0440\u043e\u0432", "USD"),
			Map.entry("\u0434\u043e\u043b\u043b\u0430\u0440\u0430", "USD"),
			Map.entry("\u0434\u043e\u043b\u043b\u0430\u0440", "USD"),
			Map.entry("\u0434\u043e\u043b\u043b\u0430\u0440\u043e\u0432 \u0441\u0448\u0430", "USD"),
			Map.entry("\u0434\u043e\u043b\u043b\u0430\u0440\u0430 \u0441\u0448\u0430", "USD"),
			Map.entry("швейцарских франков", "CHF"), Map.entry("шведских крон", "SEK"),
			Map.entry("датских крон", "DKK"), Map.entry("норвежских крон", "NOK"), Map.entry("долл", "USD"),
			Map.entry("долл. сша", "USD"), Map.entry("фунтов", "GBP"), Map.entry("иен", "JPY"),
			Map.entry("dollars \u00e9.-u.", "USD"), Map.entry("dollars des", "USD"),
			Map.entry("dollars am\u00e9ricains", "USD"), Map.entry("d\u00f3lares estadounidenses", "USD"),
			Map.entry("\u0440\u0443\u0431\u043b\u0435\u0439", "RUB"),
			Map.entry("\u0442\u0435\u043d\u0433\u0435", "KZT"), Map.entry("\u0441\u043e\u043c\u043e\u0432", "KGS"),
			Map.entry("\u064a\u0648\u0631\u0648", "EUR"), Map.entry("\u062f\u0648\u0644\u0627\u0631", "USD"),
			Map.entry("\u062f\u0648\u0644\u0627\u0631 \u0623\u0645\u0631\u064a\u0643\u064a", "USD"),
			Map.entry("\u062f\u0648\u0644\u0627\u0631\u0627", "USD"),
			Map.entry("\u062f\u0648\u0644\u0627\u0631\u064b\u0627", "USD"),
			Map.entry("\u062f\u0648\u0644\u0627\u0631\u0627\u062a", "USD"),
			Map.entry("\u062c\u0646\u064a\u0647 \u0625\u0633\u062a\u0631\u0644\u064a\u0646\u064a", "GBP"),
			Map.entry("\u0641\u0631\u0646\u0643 \u0633\u0648\u064a\u0633\u0631\u064a", "CHF"));

	private static final Map<String, Integer> MORE_SCALES = Map.ofEntries(
			Map.entry("\u043c\u0438\u043b\u043b\u0438\u043e\u043d", 6),
			Map.entry("\u043c\u0438\u043b\u043b\u0438\u043e\u043d\u0430", 6),
			Map.entry("\u043c\u0438\u043b\u043b\u0438\u043e\u043d\u043e\u0432", 6),
			Map.entry("\u043c\u043b\u0440\u0434", 9), Map.entry("\u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434", 9),
			Map.entry("\u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434\u043e\u0432", 9),
			Map.entry("\u0442\u044b\u0441\u044f\u0447", 3), Map.entry("\u0442\u044b\u0441", 3),
			Map.entry("\u0645\u0644\u064a\u0648\u0646", 6), Map.entry("\u0645\u0644\u0627\u064a\u064a\u0646", 6),
			Map.entry("\u0645\u0644\u064a\u0627\u0631", 9), Map.entry("\u0623\u0644\u0641", 3),
			Map.entry("\u0622\u0644\u0627\u0641", 3));

	private MoneyReader() {
	}

	/** A word of scale: its end and its power of ten. */
	record Scale(int end, int power) {
	}

	/** The amounts in a text, in order; only those with a currency. */
	public static List<MoneySpan> read(String text) {
		return read(text, Optional.empty());
	}

	/** The amounts in a text; those without currency take the one given, if any. */
	public static List<MoneySpan> read(String stated, Optional<String> currency) {
		String text = Digits.ascii(stated);
		List<MoneySpan> spans = new ArrayList<>();
		NumberReader numbers = new NumberReader(text);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9' || (i > 0 && isPartOfWord(text, i))) {
				continue;
			}
			Optional<NumberReader.Found> found = numbers.at(i, true);
			if (found.isEmpty()) {
				i = skipDigits(text, i);
				continue;
			}
			int end = found.get().end();
			read(text, i, found.get(), currency).ifPresent(spans::add);
			i = Math.max(end - 1, spans.isEmpty() ? 0 : Math.min(spans.get(spans.size() - 1).end() - 1, text.length()));
		}
		return spans;
	}

	/** The code of a currency that is named in this text, as in {@code Amount (USD)}. */
	public static Optional<String> currencyIn(String text) {
		for (String word : text.split("[\\s()\\[\\],:/]+")) {
			Optional<String> code = code(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
			if (code.isPresent()) {
				return code;
			}
		}
		return Optional.empty();
	}

	private static Optional<MoneySpan> read(String text, int start, NumberReader.Found number,
			Optional<String> currency) {
		Optional<Scale> scale = scaleAt(text, number.end());
		BigDecimal amount = number.value();
		int end = number.end();
		if (scale.isPresent()) {
			amount = amount.scaleByPowerOfTen(scale.get().power());
			end = scale.get().end();
		}
		int before = nameBefore(text, start);
		if (before < start) {
			Optional<String> code = code(text.substring(before, start).strip());
			if (code.isPresent()) {
				return Optional.of(new MoneySpan(before, end, new Money(amount, code.get())));
			}
		}
		for (int stop : nameStopsAfter(text, end)) {
			Optional<String> code = code(trimJoin(text.substring(end, stop)));
			if (code.isPresent()) {
				return Optional.of(new MoneySpan(start, stop, new Money(amount, code.get())));
			}
		}
		if (currency.isPresent()) {
			return Optional.of(new MoneySpan(start, end, new Money(amount, currency.get())));
		}
		return Optional.empty();
	}

	static Optional<Scale> scaleAt(String text, int position) {
		int from = position;
		while (from < text.length() && from - position < 2 && isGap(text.charAt(from))) {
			from++;
		}
		int end = from;
		while (end < text.length() && Character.isLetter(text.charAt(end)) && end - from < 10) {
			end++;
		}
		String word = text.substring(from, end).toLowerCase(Locale.ROOT);
		Integer power = SCALES.getOrDefault(word, MORE_SCALES.get(word));
		if (power == null || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))
				|| (end - from == 1 && from > position)) {
			return Optional.empty();
		}
		if (end < text.length() && text.charAt(end) == '.' && end - from <= 4) {
			end++;
		}
		return Optional.of(new Scale(end, power));
	}

	private static String trimJoin(String name) {
		String words = name.strip();
		if (words.startsWith("de ") || words.startsWith("of ")) {
			return words.substring(3);
		}
		return (words.startsWith("d'") || words.startsWith("d\u2019")) ? words.substring(2) : words;
	}

	/** Start of the currency that stands before a number, or the number's own start. */
	private static int nameBefore(String text, int start) {
		int end = start;
		while (end > 0 && start - end < 3 && isGap(text.charAt(end - 1))) {
			end--;
		}
		int from = end;
		while (from > 0 && end - from < 5 && !isGap(text.charAt(from - 1))
				&& "(,;:\"[\u201c~/".indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		if (from > 0 && Character.isLetter(text.charAt(from)) && Character.isLetterOrDigit(text.charAt(from - 1))) {
			return start;
		}
		return from;
	}

	private static List<Integer> nameStopsAfter(String text, int end) {
		List<Integer> stops = new ArrayList<>();
		int i = end;
		int gaps = 0;
		while (i < text.length() && i - end < MAX_NAME + 6 && gaps <= 3) {
			boolean gap = isGap(text.charAt(i));
			boolean boundary = i > end && !Character.isLetterOrDigit(text.charAt(i));
			if (boundary && !isGap(text.charAt(i - 1))) {
				stops.add(i);
			}
			gaps += gap ? 1 : 0;
			i++;
			if (i == text.length() && !isGap(text.charAt(i - 1))) {
				stops.add(i);
			}
			else if (!gap && !Character.isLetterOrDigit(text.charAt(i - 1)) && i - end <= 3) {
				stops.add(i);
			}
		}
		return stops;
	}

	private static Optional<String> code(String word) {
		if (word.isEmpty() || word.length() > 16) {
			return Optional.empty();
		}
		if (word.length() == 3 && CODES.contains(word)) {
			return Optional.of(word);
		}
		String name = word.toLowerCase(Locale.ROOT);
		return Optional.ofNullable(NAMES.getOrDefault(name, MORE_NAMES.get(name)));
	}

	private static boolean isPartOfWord(String text, int i) {
		char before = text.charAt(i - 1);
		if (!Character.isLetter(before) && before != '_') {
			return Character.isDigit(before);
		}
		int from = nameBefore(text, i);
		return from >= i || code(text.substring(from, i)).isEmpty();
	}

	private static int skipDigits(String text, int start) {
		int i = start;
		while (i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
			i++;
		}
		return i;
	}

	private static boolean isGap(char c) {
		return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\t';
	}

}
