package org.aidgraph.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.RanCypher;
import org.aidgraph.funding.division.Allotment.Portion;
import org.aidgraph.funding.division.Allotment;
import org.aidgraph.funding.division.Axis.Target;
import org.aidgraph.funding.division.Axis;
import org.aidgraph.funding.division.Dimension;
import org.aidgraph.funding.division.Divider;
import org.aidgraph.funding.division.Pot;
import org.aidgraph.funding.division.Reason;
import org.aidgraph.rate.Rate;
import org.aidgraph.vocabulary.FlowType;

/**
 * Adds up pots. Everything that goes in comes out, as a sum or as left out, but for what
 * is not asked for. For one thread.
 */
final class Ledger {

	private final FundingQuestion question;

	private final Exchange exchange;

	private final List<Axis> axes;

	private final Map<Group, Sum> sums = new HashMap<>();

	private final Map<Out, Sum> leftOut = new HashMap<>();

	private int pots;

	Ledger(FundingQuestion question, Exchange exchange) {
		this.question = question;
		this.exchange = exchange;
		// what is not asked for goes first, so that nobody is told why it is left out
		this.axes = Stream.of(true, false)
			.flatMap((filtered) -> Stream.of(Axis.values())
				.filter((axis) -> axis.tells(question.filters().keySet()) == filtered)
				.filter((axis) -> filtered || axis.tells(question.groupBy())))
			.toList();
	}

	/** What a sum is of. */
	private record Group(Map<Dimension, EntitySummary> by, Optional<Integer> year, FlowType type, String currency) {
	}

	private record Out(Reason reason, FlowType type, String currency) {
	}

	/** A part of a pot, what it is for, and why it does not count. */
	private record Amount(Map<Dimension, EntitySummary> by, BigDecimal sum, Optional<Reason> reason) {
	}

	private static final class Sum {

		private BigDecimal sum = BigDecimal.ZERO;

		private long flows;

		private final Map<Rate, Sum> exchanged = new HashMap<>();

		private void add(BigDecimal more, long flowsMore) {
			this.sum = this.sum.add(more);
			this.flows += flowsMore;
		}

		private List<MoneySum.Exchanged> exchanged() {
			Map<String, MoneySum.Exchanged> ordered = new TreeMap<>();
			this.exchanged.forEach((rate, changed) -> ordered.put(rate.currency() + rate.period(),
					new MoneySum.Exchanged(rate, plain(changed.sum), changed.flows)));
			return List.copyOf(ordered.values());
		}

	}

	void add(Pot pot) {
		this.pots++;
		Optional<Rate> rate = this.exchange.rate(pot.currency(), pot.period());
		Optional<Reason> reason = pot.leftOut()
			.or(() -> Optional.of(Reason.NO_YEAR)
				.filter((why) -> this.question.groupBy().contains(Dimension.YEAR) && pot.year().isEmpty()))
			.or(() -> Optional.of(Reason.NO_RATE).filter((why) -> rate.isEmpty()));
		List<Amount> amounts = List.of(new Amount(Map.of(), pot.sum(), reason));
		for (Axis axis : this.axes) {
			amounts = amounts.stream().flatMap((amount) -> divide(amount, axis, pot).stream()).toList();
		}
		Map<Map<Dimension, EntitySummary>, BigDecimal> counted = new HashMap<>();
		Map<Reason, BigDecimal> not = new EnumMap<>(Reason.class);
		for (Amount amount : amounts) {
			amount.reason()
				.ifPresentOrElse((why) -> not.merge(why, amount.sum(), BigDecimal::add),
						() -> counted.merge(amount.by(), amount.sum(), BigDecimal::add));
		}
		counted.forEach((by, sum) -> count(by, sum, pot, rate.orElseThrow()));
		not.forEach(
				(why, sum) -> this.leftOut.computeIfAbsent(new Out(why, pot.type(), pot.currency()), (key) -> new Sum())
					.add(sum, pot.flows()));
	}

	/** How many pots were added. */
	int pots() {
		return this.pots;
	}

	private List<Amount> divide(Amount amount, Axis axis, Pot pot) {
		boolean filtered = axis.tells(this.question.filters().keySet());
		if (!filtered && amount.reason().isPresent()) {
			return List.of(amount);
		}
		List<Amount> divided = new ArrayList<>();
		Allotment<Target> allotment = Divider.allot(axis, pot);
		BigDecimal left = amount.sum();
		for (Portion<Target> portion : allotment.divide(amount.sum())) {
			left = left.subtract(portion.sum());
			if (axis.matches(portion.what(), this.question.filters())) {
				divided.add(told(amount, axis, portion));
			}
		}
		if (allotment.rest().isPresent() && (!filtered || isUndecided(axis, pot, allotment))) {
			divided.add(new Amount(amount.by(), left, amount.reason().or(allotment::rest)));
		}
		return divided;
	}

	/** Whether it may be for what is asked for. */
	private boolean isUndecided(Axis axis, Pot pot, Allotment<Target> allotment) {
		return allotment.parts().isEmpty() && Divider.candidates(axis, pot)
			.stream()
			.anyMatch((target) -> axis.matches(target, this.question.filters()));
	}

	private Amount told(Amount amount, Axis axis, Portion<Target> portion) {
		Map<Dimension, EntitySummary> by = new EnumMap<>(Dimension.class);
		by.putAll(amount.by());
		Optional<Reason> reason = amount.reason();
		for (Dimension dimension : axis.dimensions()) {
			if (this.question.groupBy().contains(dimension)) {
				EntitySummary found = portion.what().found().get(dimension);
				if (found == null) {
					reason = reason.or(() -> Optional
						.of((dimension == Dimension.COUNTRY) ? Reason.REGION_ONLY : Reason.NO_REGION));
				}
				else {
					by.put(dimension, found);
				}
			}
		}
		return new Amount(by, portion.sum(), reason);
	}

	private void count(Map<Dimension, EntitySummary> by, BigDecimal sum, Pot pot, Rate rate) {
		Optional<Integer> year = this.question.groupBy().contains(Dimension.YEAR) ? pot.year() : Optional.empty();
		Sum total = this.sums.computeIfAbsent(new Group(by, year, pot.type(), rate.target()), (key) -> new Sum());
		total.add(sum.multiply(rate.rate()), pot.flows());
		if (this.exchange.isTold(rate)) {
			total.exchanged.computeIfAbsent(rate, (key) -> new Sum()).add(sum, pot.flows());
		}
	}

	private static BigDecimal plain(BigDecimal sum) {
		BigDecimal plain = sum.stripTrailingZeros();
		return (plain.scale() < 0) ? plain.setScale(0) : plain;
	}

	/** What was added up. */
	Funded close(RanCypher cypher) {
		List<MoneySum> counted = new ArrayList<>();
		this.sums.forEach((group, total) -> counted.add(new MoneySum(group.by(), group.year(), group.type(),
				group.currency(), plain(total.sum), total.flows, total.exchanged())));
		List<LeftOut> not = new ArrayList<>();
		this.leftOut.forEach((out, total) -> not
			.add(new LeftOut(out.reason(), out.type(), out.currency(), plain(total.sum), total.flows)));
		return new Funded(this.question, MoneySum.PAGES.sorted(counted), LeftOut.PAGES.sorted(not), cypher);
	}

}
