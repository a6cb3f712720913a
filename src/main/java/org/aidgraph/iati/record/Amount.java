package org.aidgraph.iati.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Money as stated, to the last digit.
 *
 * @param value units of the currency; may be negative or zero
 * @param currency ISO 4217 code, stated or by default of the activity
 * @param valueDate the day whose exchange rate holds for it
 */
public record Amount(BigDecimal value, String currency, Optional<PartialDate> valueDate) {
}
