package org.aidgraph.extract.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.MoneyReader;
import org.aidgraph.grammar.MoneySpan;

/**
 * The currency that a page gives for all its bare amounts: "Amounts are in US dollars
 * unless otherwise stated".
 */
final class PageCurrency {

	private static final int NEAR = 48;

	private static final int NAME = 24;

	/** What is counted in the currency. */
	private static final List<String> COUNTED = List.of("amounts", "figures", "budgets", "sums", "montants", "chiffres",
			"importes", "montos", "cifras");

	private static final List<String> LINKS = List.of(" in ", " en ");

	private final Optional<String> currency;

	private PageCurrency(Reading reading) {
		this.currency = find(reading.page().text());
	}

	/** The code of the currency, where the page states one. */
	static Optional<String> of(Reading reading) {
		return reading.view(PageCurrency.class, PageCurrency::new).currency;
	}

	private static Optional<String> find(String text) {
		for (String counted : COUNTED) {
			int at = text.indexOf(counted.substring(1));
			while (at > 0) {
				String behind = text.substring(at, Math.min(text.length(), at + NEAR)).replace('\n', ' ');
				boolean word = Character.toLowerCase(text.charAt(at - 1)) == counted.charAt(0)
						&& (at < 2 || !Character.isLetter(text.charAt(at - 2)));
				Optional<String> code = word ? named(behind) : Optional.empty();
				if (code.isPresent()) {
					return code;
				}
				at = text.indexOf(counted.substring(1), at + 1);
			}
		}
		return Optional.empty();
	}

	/** The currency that right behind "in" stands. */
	private static Optional<String> named(String words) {
		int end = words.indexOf('.');
		String clause = (end < 0) ? words : words.substring(0, end);
		for (String link : LINKS) {
			int at = clause.toLowerCase(Locale.ROOT).indexOf(link);
			if (at > 0) {
				String name = clause.substring(at + link.length(),
						Math.min(clause.length(), at + link.length() + NAME));
				Optional<String> code = MoneyReader.read("1 " + name)
					.stream()
					.filter((span) -> span.start() == 0)
					.findFirst()
					.map(MoneySpan::money)
					.map((money) -> money.currency());
				if (code.isPresent()) {
					return code;
				}
			}
		}
		return Optional.empty();
	}

}
