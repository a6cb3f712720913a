package org.aidgraph.vocabulary;

import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartialDateTests {

	@Test
	void isAsPreciseAsItsSource() {
		assertThat(PartialDate.of(2013)).hasToString("2013");
		assertThat(PartialDate.of(2013, 5)).hasToString("2013-05");
		assertThat(PartialDate.of(2013, 5, 9)).hasToString("2013-05-09");
	}

	@Test
	void rejectsDaysThatDoNotExist() {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2013, 2, 29));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2013, 13));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new PartialDate(2013, 0, 5));
	}

	@Test
	void comesInOrderOfTime() {
		assertThat(
				List.of(PartialDate.of(2013, 5, 9), PartialDate.of(2013), PartialDate.of(2012, 12)).stream().sorted())
			.containsExactly(PartialDate.of(2012, 12), PartialDate.of(2013), PartialDate.of(2013, 5, 9));
	}

}
