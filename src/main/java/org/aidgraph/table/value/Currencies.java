package org.aidgraph.table.value;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.table.row.Tag;

/**
 * Codes of ISO 4217, as attributes of {@code #value} and in cells.
 */
public final class Currencies {

	private static final Set<String> CODES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	/** Codes that are also words with which amounts are described. */
	private static final Set<String> WORDS = Set.of("ALL", "TOP", "TRY", "CUP", "PEN", "COP", "MAD", "MOP", "RON",
			"GEL", "NET", "SUR");

	private static final String PREFIX = "currency_";

	private Currencies() {
	}

	/**
	 * The currency that the hashtag of an amount names: {@code +usd},
	 * {@code +currency_all}.
	 */
	public static Optional<String> of(Tag tag) {
		for (String attribute : tag.attributes()) {
			boolean marked = attribute.startsWith(PREFIX);
			String code = (marked ? attribute.substring(PREFIX.length()) : attribute).toUpperCase(Locale.ROOT);
			if (CODES.contains(code) && (marked || !WORDS.contains(code))) {
				return Optional.of(code);
			}
		}
		return Optional.empty();
	}

	/** The currency that a cell names by its code. */
	public static Optional<String> ofCode(String text) {
		return Optional.of(text.strip().toUpperCase(Locale.ROOT)).filter(CODES::contains);
	}

}
