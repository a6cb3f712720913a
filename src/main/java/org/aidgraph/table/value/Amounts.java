package org.aidgraph.table.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads amounts of money as tables write them, to the last digit, or not at all: what may
 * be a thousand or one is neither.
 */
public final class Amounts {

	private static final String SIGN = "[-+\u2212]?";

	/** No digits that mean something are lost in an exponent or a sign of percent. */
	private static final Pattern PLAIN = Pattern.compile(SIGN + "\\d+(\\.\\d+)?");

	private static final Pattern POINT = Pattern.compile(SIGN + "\\d{1,3}([,'\u2019 ]\\d{3})+(\\.\\d+)?");

	private static final Pattern COMMA = Pattern.compile(
			SIGN + "\\d{1,3}([.'\u2019 ]\\d{3})+,\\d+|" + SIGN + "\\d+,\\d+" + "|" + SIGN + "\\d{1,3}(\\.\\d{3}){2,}");

	/** Thousands or decimals. */
	private static final Pattern UNCLEAR = Pattern.compile(SIGN + "[1-9]\\d{0,2}[.,]\\d{3}");

	private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

	private Amounts() {
	}

	/** Whether an amount can be read in two ways. */
	public static boolean isUnclear(String text, boolean decimalComma) {
		return decimalComma && UNCLEAR.matcher(plain(text)).matches();
	}

	/**
	 * The number that a cell holds.
	 * @param decimalComma whether a comma may stand before decimals
	 */
	public static Optional<BigDecimal> read(String text, boolean decimalComma) {
		String amount = plain(text);
		if (isUnclear(text, decimalComma)) {
			return Optional.empty();
		}
		if (PLAIN.matcher(amount).matches()) {
			return number(amount);
		}
		if (POINT.matcher(amount).matches()) {
			return number(amount.replaceAll("[,'\u2019 ]", ""));
		}
		if (decimalComma && COMMA.matcher(amount).matches()) {
			return number(amount.replaceAll("[.'\u2019 ]", "").replace(',', '.'));
		}
		return Optional.empty();
	}

	private static String plain(String text) {
		return text.replaceAll("[\u00A0\u2009\u202F]", " ").strip();
	}

	private static Optional<BigDecimal> number(String plain) {
		return Optional.of(new BigDecimal(plain.replace('\u2212', '-')))
			.filter((value) -> value.abs().compareTo(TOO_MUCH) < 0);
	}

}
