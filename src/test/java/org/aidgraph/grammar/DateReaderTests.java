package org.aidgraph.grammar;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTests {

	private final DateReader reader = new DateReader(DateOrder.DAY_FIRST);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013                                | 2013       |
			1 July 2012 - 30 June 2013          | 2012-07-01 | 2013-06-30
			15.02.2020 - 14.02.2024             | 2020-02-15 | 2024-02-14
			14 months (Jan 2020-Feb 2021)       | 2020-01    | 2021-02
			May 2018 – June 2020                | 2018-05    | 2020-06
			from March 2011 to May 2012         | 2011-03    | 2012-05
			March to May 2012                   | 2012-03    | 2012-05
			2008-2009                           | 2008       | 2009
			2008–09                             | 2008       | 2009
			Janvier 2017 – décembre 2019        | 2017-01    | 2019-12
			1 de marzo de 2019                  | 2019-03-01 |
			De enero de 2018 a junio de 2020    | 2018-01    | 2020-06
			July 1, 2012                        | 2012-07-01 |
			03/2019 - 02/2021                   | 2019-03    | 2021-02
			2019-05-06                          | 2019-05-06 |
			""")
	void readsPeriods(String text, String from, String to) {
		Period period = this.reader.period(text).orElseThrow();
		assertThat(period.from()).hasToString(from);
		assertThat(period.to().map(Object::toString)).isEqualTo(Optional.ofNullable(to));
	}

	@Test
	void letsTheTextDecideWhatComesFirst() {
		String american = "9/3/2015 and 2/28/2019";
		assertThat(DateOrder.of(american)).isEqualTo(DateOrder.MONTH_FIRST);
		assertThat(new DateReader(DateOrder.of(american)).date(american)).get()
			.satisfies((found) -> assertThat(found.date()).hasToString("2015-09-03"));
		assertThat(DateOrder.of("28/02/2019")).isEqualTo(DateOrder.DAY_FIRST);
	}

	@Test
	void takesNoAmountForAYear() {
		assertThat(this.reader.period("200,000 people and $2015")).isEmpty();
	}

}
