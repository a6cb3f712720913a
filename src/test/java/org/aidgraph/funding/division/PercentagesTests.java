package org.aidgraph.funding.division;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PercentagesTests {

	private static final BigDecimal SUM = new BigDecimal("1000.01");

	/** Divides among texts that are their own percentages; a dash has none. */
	private static Allotment<String> among(String... shares) {
		return Percentages.OF_PLACES.among(List.of(shares),
				(share) -> share.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(share)));
	}

	private static List<String> portions(Allotment<String> allotment, BigDecimal sum) {
		return allotment.divide(sum)
			.stream()
			.map((portion) -> portion.sum().stripTrailingZeros().toPlainString())
			.toList();
	}

	@Test
	void dividesAWholeExactly() {
		assertThat(portions(among("62.5", "37.5"), SUM)).containsExactly("625.00625", "375.00375");
		assertThat(portions(among("100", "0", "-"), SUM)).containsExactly("1000.01");
		assertThat(portions(among("-"), SUM)).containsExactly("1000.01");
	}

	@Test
	void takesRoundedPercentagesForAWhole() {
		Allotment<String> thirds = among("33.3", "33.3", "33.3");
		assertThat(thirds.rest()).isEmpty();
		assertThat(portions(thirds, BigDecimal.ONE)).containsExactly("0.333333333333", "0.333333333333",
				"0.333333333334");
	}

	@Test
	void leavesTheRestToNobody() {
		Allotment<String> some = among("70", "20", "-");
		assertThat(some.rest()).contains(Reason.PLACES_REST);
		assertThat(portions(some, SUM)).containsExactly("700.007", "200.002");
		assertThat(among("60").rest()).contains(Reason.PLACES_REST);
	}

	@Test
	void dividesNothingThatSaysTooMuchOrNothing() {
		assertThat(among("100", "50")).isEqualTo(Allotment.none(Reason.PLACES_BEYOND_WHOLE));
		assertThat(among("-", "-")).isEqualTo(Allotment.none(Reason.PLACES_WITHOUT_SHARES));
	}

	@Test
	void losesAndMakesNothing() {
		long seed = Long.getLong("aidgraph.test.seed", System.nanoTime());
		Random random = new Random(seed);
		for (int round = 0; round < 2000; round++) {
			int[] weights = IntStream.range(0, 1 + random.nextInt(6)).map((i) -> 1 + random.nextInt(1000)).toArray();
			int all = Arrays.stream(weights).sum();
			String[] shares = Arrays.stream(weights)
				.mapToObj((weight) -> BigDecimal.valueOf(weight * 10_000L / all, 2).toString())
				.toArray(String[]::new);
			BigDecimal sum = BigDecimal.valueOf(random.nextLong() >> 10, random.nextInt(13));
			Allotment<String> allotment = among(shares);
			BigDecimal total = allotment.divide(sum)
				.stream()
				.map(Allotment.Portion::sum)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			if (allotment.rest().isEmpty()) {
				assertThat(total).as("seed %d", seed).isEqualByComparingTo(sum);
			}
			else {
				assertThat(total.abs()).as("seed %d", seed).isLessThanOrEqualTo(sum.abs());
			}
		}
	}

}
