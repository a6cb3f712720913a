package org.aidgraph.grammar;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			USD 200,000              | 200000 USD
			EUR 1,4 million          | 1400000 EUR
			2 750 000 EUR            | 2750000 EUR
			CHF  3’000’000           | 3000000 CHF
			1.000.000 euros          | 1000000 EUR
			1.250.000,50 EUR         | 1250000.5 EUR
			$US 480.000              | 480000 USD
			US$ 2.5 million          | 2500000 USD
			$420,000                 | 420000 USD
			£51 million              | 51000000 GBP
			€ 1,080,000.00           | 1080000 EUR
			12 million US dollars    | 12000000 USD
			NZD 6 million            | 6000000 NZD
			EUR 30 million.          | 30000000 EUR
			""")
	void readsAmounts(String text, String expected) {
		assertThat(MoneyReader.read(text)).singleElement()
			.satisfies((span) -> assertThat(span.money()).hasToString(expected));
	}

	@Test
	void takesNoNumberWithoutCurrency() {
		assertThat(MoneyReader.read("In 2014 some 12,500 people in 3 towns")).isEmpty();
		assertThat(MoneyReader.read("64100.00", Optional.of("USD"))).singleElement()
			.satisfies((span) -> assertThat(span.money()).hasToString("64100 USD"));
	}

	@Test
	void findsEveryAmountOfASentence() {
		assertThat(MoneyReader.read("From EUR 30 million, A receives EUR 18 million and B EUR 12 million."))
			.extracting((span) -> span.money().toString())
			.containsExactly("30000000 EUR", "18000000 EUR", "12000000 EUR");
	}

}
