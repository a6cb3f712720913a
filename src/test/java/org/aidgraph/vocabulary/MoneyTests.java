package org.aidgraph.vocabulary;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	@Test
	void trailingZerosOfTheFractionDoNotCount() {
		assertThat(new Money(new BigDecimal("200000.00"), "USD")).isEqualTo(new Money(new BigDecimal("200000"), "USD"))
			.hasToString("200000 USD");
		assertThat(new Money(new BigDecimal("0.00"), "USD")).hasToString("0 USD");
	}

	@Test
	void centsStay() {
		assertThat(new Money(new BigDecimal("64100.50"), "EUR")).hasToString("64100.5 EUR");
	}

	@Test
	void rejectsWhatIsNoCurrency() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Money(BigDecimal.ONE, "Euro"));
	}

}
