package org.aidgraph.funding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.aidgraph.funding.division.Reason;
import org.aidgraph.rows.PageCutter;
import org.aidgraph.vocabulary.FlowType;

/**
 * Money that does not count in an answer.
 *
 * @param reason why
 * @param type what happened, or is to happen, with it
 * @param currency ISO 4217 code
 * @param sum how much, exactly
 * @param flows how many flows it is of, wholly or in part
 */
public record LeftOut(Reason reason, FlowType type, String currency, BigDecimal sum, long flows) {

	/** By reason, type and currency. */
	static final PageCutter<LeftOut> PAGES = new PageCutter<>(
			(one) -> List.of(one.reason().path(), one.type().name(), one.currency()),
			Comparator.<List<String>, String>comparing((place) -> place.get(0))
				.thenComparing((place) -> place.get(1))
				.thenComparing((place) -> place.get(2)));

}
