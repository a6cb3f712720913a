package org.aidgraph.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aidgraph.vocabulary.FlowType;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Money, as one record of a document has it: what a {@link Fact} cannot say, because it
 * joins more than two things and is no thing that two documents could speak of. Two
 * records that look alike are two payments.
 * <p>
 * In the graph it is a {@code Transaction} (a {@code Budget} where it is only planned)
 * that belongs to its document and comes and goes with it, as a {@code Statement} does:
 * {@code FROM} the provider, {@code TO} the receiver, {@code FOR} the activity,
 * {@code BENEFITS} and {@code HAS_SECTOR} where it is for less than the whole activity,
 * {@code STATED_IN} the document. Neo4j has no decimals, so the exact value is a string,
 * {@code value}, and the same number is there twice more to be added up without loss:
 * {@code units} is the whole part, rounded down, and {@code fraction} what remains, from
 * 0 on, in units of 10⁻¹². {@code sum(t.units)} and {@code sum(t.fraction)} are exact for
 * up to nine million records.
 *
 * @param type what happened, or is to happen
 * @param value units of the currency, to the last digit; may be negative
 * @param currency ISO 4217 code
 * @param start the day, or the first day of the period
 * @param end the last day of the period, for plans
 * @param valueDate the day whose exchange rate holds
 * @param activity what the money is for
 * @param provider who gives it
 * @param receiver who gets it
 * @param targets the countries, regions and sectors that it is for, where the record says
 * so itself; their percentages are equal shares of each kind
 * @param qualifiers what else the record says, by name: {@code ref}, {@code providerRef},
 * {@code receiverRef}, {@code providerActivity}, {@code receiverActivity},
 * {@code committed}
 * @param evidence the amount as it stands there, and where
 * @param confidence 0 to 1
 * @param extractor the name of the extractor that read it
 */
public record Flow(FlowType type, BigDecimal value, String currency, Optional<PartialDate> start,
		Optional<PartialDate> end, Optional<PartialDate> valueDate, Mention activity, Optional<Mention> provider,
		Optional<Mention> receiver, List<Mention> targets, SortedMap<String, String> qualifiers,
		Evidence.Located evidence, double confidence, String extractor) {

	/** Decimal places that {@link #fraction()} keeps. */
	public static final int SCALE = 12;

	private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

	public Flow {
		if (value.abs().compareTo(TOO_MUCH) >= 0) {
			throw new IllegalArgumentException("No such sum of money: " + value);
		}
		targets = List.copyOf(targets);
		qualifiers = Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
	}

	/** The whole part of the value, rounded down. */
	public long units() {
		return this.value.setScale(0, RoundingMode.FLOOR).longValueExact();
	}

	/**
	 * What the value has beyond {@link #units()}, in 10⁻¹² of a unit, never negative;
	 * what is smaller is cut off.
	 */
	public long fraction() {
		return this.value.setScale(SCALE, RoundingMode.FLOOR)
			.subtract(BigDecimal.valueOf(units()))
			.movePointRight(SCALE)
			.longValueExact();
	}

}
