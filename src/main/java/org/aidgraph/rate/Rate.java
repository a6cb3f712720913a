package org.aidgraph.rate;

import java.math.BigDecimal;

/**
 * What money was worth: so many units of the target for one of the currency.
 *
 * @param currency ISO 4217 code of what is changed
 * @param period the day, month or year that it holds for, as in ISO 8601
 * @param rate units of the target
 * @param target ISO 4217 code of what it becomes
 */
public record Rate(String currency, String period, BigDecimal rate, String target) {
}
