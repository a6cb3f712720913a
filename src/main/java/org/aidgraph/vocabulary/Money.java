package org.aidgraph.vocabulary;

import java.math.BigDecimal;

/**
 * An exact amount in one currency. Trailing zeros of the fraction do not count: 200000.00
 * and 200000 are equal.
 *
 * @param amount the amount in units of the currency, without trailing fraction zeros
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

	public Money {
		amount = (amount.signum() == 0) ? BigDecimal.ZERO : amount.stripTrailingZeros();
		if (!currency.matches("[A-Z]{3}")) {
			throw new IllegalArgumentException("Not an ISO 4217 currency code: '" + currency + "'");
		}
	}

	/** {@code number CUR}, as in {@code 200000 USD}. */
	@Override
	public String toString() {
		return this.amount.toPlainString() + " " + this.currency;
	}

}
