package org.aidgraph.table.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.aidgraph.table.row.Tag;
import org.aidgraph.vocabulary.FlowType;
import org.aidgraph.vocabulary.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "165316|165316", "-12.50|-12.50", "1,234|1234", "1,234,567.89|1234567.89",
			"1 234 567|1234567", "1'234.5|1234.5", "\u22125|-5", "0.1|0.1", "1.234|1.234" })
	void readsAmountsToTheLastDigit(String text, BigDecimal amount) {
		assertThat(Amounts.read(text, false)).contains(amount);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1.234.567,89|1234567.89", "12,5|12.5", "1 234,50|1234.50", "1.234.567|1234567", "1234|1234" })
	void readsDecimalCommasWhereCommasStandBetweenNoFields(String text, BigDecimal amount) {
		assertThat(Amounts.read(text, true)).contains(amount);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.234", "1,234", "-12.500" })
	void readsNoAmountThatMayBeAThousandOrOne(String text) {
		assertThat(Amounts.read(text, true)).isEmpty();
		assertThat(Amounts.isUnclear(text, true)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.2E+7", "12 %", "USD 5", "5 million", "1,23", "12,34,567", "9999999999999999", "" })
	void readsNoAmountThatLostDigitsOrHasWords(String text) {
		assertThat(Amounts.read(text, false)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2024-03-05, 2024-03-05", "2024/3/5, 2024-03-05", "2024-03-05T10:00:00Z, 2024-03-05",
			"2024-03, 2024-03", "2024, 2024", "25/03/2024, 2024-03-25", "03/25/2024, 2024-03-25",
			"05.05.2024, 2024-05-05", "5 March 2024, 2024-03-05", "Mar 2024, 2024-03", "05-Sep-2024, 2024-09-05" })
	void readsDatesAsPreciseAsTheyAre(String text, String date) {
		assertThat(Dates.read(text)).contains(PartialDate.ofText(date));
	}

	@Test
	void guessesNoDayAndMonth() {
		assertThat(Dates.read("03/04/2024")).isEmpty();
		assertThat(Dates.isUnclear("03/04/2024")).isTrue();
		assertThat(Dates.read("31/02/2024")).isEmpty();
		assertThat(Dates.read("45355")).isEmpty();
	}

	@Test
	void readsCurrenciesOfHashtagsAndCells() {
		assertThat(Currencies.of(Tag.of("#value+usd+paid").orElseThrow())).contains("USD");
		assertThat(Currencies.of(Tag.of("#value+all").orElseThrow())).as("all of it, not Albanian").isEmpty();
		assertThat(Currencies.of(Tag.of("#value+currency_all").orElseThrow())).contains("ALL");
		assertThat(Currencies.ofCode("eur")).contains("EUR");
		assertThat(Currencies.ofCode("Euro")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "N/A", "n.a.", "-", "(Unspecified org)", "(Direct expenditure)", "Unknown", "nan", "#N/A",
			"Various", "several partners", "Not specified", "TBD", "?" })
	void knowsWordsThatStandForNothing(String text) {
		assertThat(Placeholders.isPlaceholder(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "NAN Foundation", "Unknown Soldier Trust", "(SHO) Samenwerkende", "Self Help Africa",
			"U.K.", "Direct Relief", "One" })
	void takesNamesForNames(String text) {
		assertThat(Placeholders.isPlaceholder(text)).isFalse();
		assertThat(Placeholders.isName(text)).isTrue();
	}

	@Test
	void tellsWhoTellsOfAPayment() {
		Tag paid = Tag.of("#value+paid").orElseThrow();
		assertThat(PaymentTypes.of(paid, Optional.empty(), true)).isEqualTo(FlowType.DISBURSEMENT);
		assertThat(PaymentTypes.of(paid, Optional.empty(), false)).isEqualTo(FlowType.INCOMING_FUNDS);
		Tag bare = Tag.of("#value").orElseThrow();
		assertThat(PaymentTypes.of(bare, Optional.of("Pledge"), false)).isEqualTo(FlowType.INCOMING_PLEDGE);
		assertThat(PaymentTypes.of(bare, Optional.of("ongoing"), true)).isEqualTo(FlowType.UNKNOWN);
	}

}
