package org.aidgraph.rate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RateTableTests {

	private static final String HEAD = "currency,date,rate,target";

	@Test
	void takesTheRateOfTheDayBeforeThatOfTheMonthAndOfTheYear() {
		RateTable table = RateTable.of(List.of("\uFEFF" + HEAD, "EUR,2021,1.1,USD", "EUR,2021-05,1.2,USD", "",
				"\"EUR\",2021-05-06, 1.3 ,USD"));
		assertThat(table.find("EUR", "2021-05-06", "USD").orElseThrow().rate()).isEqualByComparingTo("1.3");
		assertThat(table.find("EUR", "2021-05-07", "USD").orElseThrow().rate()).isEqualByComparingTo("1.2");
		assertThat(table.find("EUR", "2021-06", "USD").orElseThrow().period()).isEqualTo("2021");
		assertThat(table.precision()).isEqualTo(10);
		assertThat(table.targets()).containsExactly("USD");
	}

	@Test
	void guessesNothing() {
		RateTable table = RateTable.of(List.of(HEAD, "EUR,2021-05,1.2,USD"));
		assertThat(table.find("EUR", "2021", "USD")).as("a year has no rate of a month").isEmpty();
		assertThat(table.find("EUR", "2021-06-01", "USD")).as("nor has another month").isEmpty();
		assertThat(table.find("USD", "2021-05", "EUR")).as("no rate is turned round").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "EUR,2021-05,1.2", "eur,2021-05,1.2,USD", "EUR,2021-13,1.2,USD", "EUR,2021-00,1.2,USD",
			"EUR,yesterday,1.2,USD", "EUR,2021,0,USD", "EUR,2021,-1,USD", "EUR,2021,1;2,USD", "EUR,2021,1e5,USD",
			"EUR,2021,1.2,dollar" })
	void refusesALineThatIsNoRate(String line) {
		assertThatExceptionOfType(InvalidRatesException.class).isThrownBy(() -> RateTable.of(List.of(HEAD, line)))
			.withMessageStartingWith("line 2 is not a rate");
	}

	@Test
	void refusesTwoRatesForOneDateAndOtherColumns() {
		assertThatExceptionOfType(InvalidRatesException.class)
			.isThrownBy(() -> RateTable.of(List.of(HEAD, "EUR,2021,1.2,USD", "EUR,2021,1.20,USD", "EUR,2021,1.3,USD")))
			.withMessage("line 4 gives another rate than a line before");
		assertThatExceptionOfType(InvalidRatesException.class).isThrownBy(() -> RateTable.of(List.of("date,currency")));
		assertThatExceptionOfType(InvalidRatesException.class).isThrownBy(() -> RateTable.of(List.of()));
	}

	@Test
	void readsAFileAgainThatHasChanged(@TempDir Path folder) throws IOException {
		Path path = folder.resolve("rates.csv");
		RateFile file = new RateFile(path);
		assertThatExceptionOfType(InvalidRatesException.class).isThrownBy(file::table)
			.withMessage("the file cannot be read");
		Files.writeString(path, HEAD + "\nEUR,2021,1.2,USD\n");
		assertThat(file.table()).isSameAs(file.table());
		Files.writeString(path, HEAD + "\nEUR,2021,1.3,USD\n");
		Files.setLastModifiedTime(path, FileTime.from(Instant.ofEpochSecond(1)));
		assertThat(file.table().find("EUR", "2021", "USD").orElseThrow().rate()).isEqualByComparingTo("1.3");
	}

}
