package org.aidgraph.funding.division;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How money is divided.
 *
 * @param parts who or what has which weight
 * @param whole the weight of all of it
 * @param rest why something is left over; empty where the parts are all of it
 */
public record Allotment<T>(List<Part<T>> parts, BigDecimal whole, Optional<Reason> rest) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public Allotment {
		parts = List.copyOf(parts);
	}

	/** One of them, and its weight. */
	public record Part<T>(T what, BigDecimal weight) {
	}

	/** One of them, and its money. */
	public record Portion<T>(T what, BigDecimal sum) {
	}

	/** All of it to one. */
	static <T> Allotment<T> all(T what) {
		return equal(List.of(what));
	}

	/** To each the same. */
	static <T> Allotment<T> equal(List<T> all) {
		return new Allotment<>(all.stream().map((what) -> new Part<>(what, BigDecimal.ONE)).toList(),
				BigDecimal.valueOf(all.size()), Optional.empty());
	}

	/** Nothing to anybody. */
	static <T> Allotment<T> none(Reason reason) {
		return new Allotment<>(List.of(), BigDecimal.ONE, Optional.of(reason));
	}

	/** The same to others. */
	<R> Allotment<R> map(Function<T, R> mapping) {
		return new Allotment<>(
				this.parts.stream().map((part) -> new Part<>(mapping.apply(part.what()), part.weight())).toList(),
				this.whole, this.rest);
	}

	/**
	 * The money of each. Percentages of a hundred are exact; other shares are rounded to
	 * {@value Pot#SCALE} decimal places, and the last one has what remains, so that
	 * nothing is lost or made.
	 */
	public List<Portion<T>> divide(BigDecimal sum) {
		List<Portion<T>> portions = new ArrayList<>(this.parts.size());
		BigDecimal left = sum;
		for (int i = 0; i < this.parts.size(); i++) {
			Part<T> part = this.parts.get(i);
			boolean last = i == this.parts.size() - 1 && this.rest.isEmpty();
			BigDecimal own = last ? left : share(sum, part.weight());
			portions.add(new Portion<>(part.what(), own));
			left = left.subtract(own);
		}
		return portions;
	}

	private BigDecimal share(BigDecimal sum, BigDecimal weight) {
		BigDecimal product = sum.multiply(weight);
		return (this.whole.compareTo(HUNDRED) == 0) ? product.movePointLeft(2)
				: product.divide(this.whole, Pot.SCALE, RoundingMode.HALF_EVEN);
	}

}
