package org.aidgraph.funding.division;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidgraph.funding.division.Allotment.Part;

/**
 * What percentages make of money. Those within half a point of a hundred are rounded ones
 * of a whole, and all is divided in their proportion. Those that make less leave the rest
 * to nobody. Those that make more say nothing: each hundred may be one of several ways to
 * divide the same money.
 *
 * @param without why nothing is divided where there are several without percentages
 * @param beyond why nothing is divided where they make more than a whole
 * @param rest why something is left over where they make less
 */
record Percentages(Reason without, Reason beyond, Reason rest) {

	static final Percentages OF_PLACES = new Percentages(Reason.PLACES_WITHOUT_SHARES, Reason.PLACES_BEYOND_WHOLE,
			Reason.PLACES_REST);

	static final Percentages OF_SECTORS = new Percentages(Reason.SECTORS_WITHOUT_SHARES, Reason.SECTORS_BEYOND_WHOLE,
			Reason.SECTORS_REST);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

	/** Divides among one or more. */
	<T> Allotment<T> among(List<T> all, Function<T, Optional<BigDecimal>> percent) {
		List<Part<T>> parts = new ArrayList<>();
		BigDecimal whole = BigDecimal.ZERO;
		boolean stated = false;
		for (T one : all) {
			BigDecimal share = percent.apply(one).orElse(BigDecimal.ZERO);
			stated |= percent.apply(one).isPresent();
			whole = whole.add(share);
			if (share.signum() > 0) {
				parts.add(new Part<>(one, share));
			}
		}
		if (!stated) {
			return (all.size() == 1) ? Allotment.all(all.get(0)) : Allotment.none(this.without);
		}
		if (isWhole(whole)) {
			return new Allotment<>(parts, whole, Optional.empty());
		}
		return (whole.compareTo(HUNDRED) > 0) ? Allotment.none(this.beyond)
				: new Allotment<>(parts, HUNDRED, Optional.of(this.rest));
	}

	private static boolean isWhole(BigDecimal sum) {
		return sum.subtract(HUNDRED).abs().compareTo(TOLERANCE) <= 0;
	}

}
