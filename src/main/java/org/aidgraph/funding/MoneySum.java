package org.aidgraph.funding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.funding.division.Dimension;
import org.aidgraph.rate.Rate;
import org.aidgraph.rows.PageCutter;
import org.aidgraph.vocabulary.FlowType;

/**
 * Money that has all in common that was asked for.
 *
 * @param by what it has in common
 * @param year the year; empty where it was not asked for
 * @param type what happened, or is to happen, with it
 * @param currency ISO 4217 code
 * @param sum how much, exactly
 * @param flows how many flows have a part in it
 * @param exchanged what was changed into the currency, and at which rates
 */
public record MoneySum(Map<Dimension, EntitySummary> by, Optional<Integer> year, FlowType type, String currency,
		BigDecimal sum, long flows, List<Exchanged> exchanged) {

	/** By type and currency, the greatest sum first. */
	static final PageCutter<MoneySum> PAGES = new PageCutter<>(MoneySum::place,
			Comparator.<List<String>, String>comparing((place) -> place.get(0))
				.thenComparing((place) -> place.get(1))
				.thenComparing((place) -> new BigDecimal(place.get(2)).negate())
				.thenComparing((place) -> place.get(3)));

	public MoneySum {
		by = Collections.unmodifiableMap(by.isEmpty() ? Map.of() : new EnumMap<>(by));
		exchanged = List.copyOf(exchanged);
	}

	/**
	 * What one rate was used for.
	 *
	 * @param rate the rate
	 * @param sum how much was changed, in the currency of the rate
	 * @param flows how many flows have a part in it
	 */
	public record Exchanged(Rate rate, BigDecimal sum, long flows) {
	}

	private List<String> place() {
		return List.of(this.type.name(), this.currency, this.sum.toPlainString(),
				this.by.values().stream().map(EntitySummary::id).collect(Collectors.joining("|"))
						+ this.year.map((number) -> "|" + number).orElse(""));
	}

}
