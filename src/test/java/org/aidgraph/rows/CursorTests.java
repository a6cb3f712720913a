package org.aidgraph.rows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	@Test
	void comesBackAsItWentOut() {
		List<String> keys = List.of("org:élan|한국 🌍", "3.9683194160461426");
		String encoded = new Cursor("donors", keys).encode();
		assertThat(encoded).matches("[A-Za-z0-9_-]+");
		assertThat(Cursor.decode(Optional.of(encoded), "donors", 2).keys()).isEqualTo(keys);
	}

	@Test
	void startsBeforeTheFirstRow() {
		assertThat(Cursor.decode(Optional.empty(), "donors", 1).keys()).isEmpty();
	}

	@Test
	void belongsToOneQuestion() {
		String encoded = new Cursor("donors", List.of("gov:no")).encode();
		assertThatExceptionOfType(InvalidQuestionException.class)
			.isThrownBy(() -> Cursor.decode(Optional.of(encoded), "projects", 1))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("cursor"));
	}

	@Test
	void needsEveryKey() {
		String encoded = new Cursor("search", List.of("gov:no")).encode();
		assertThatExceptionOfType(InvalidQuestionException.class)
			.isThrownBy(() -> Cursor.decode(Optional.of(encoded), "search", 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "zzzz", "!!", "a", "%00", "MjM4NTIwOWYK", "🌍" })
	void refusesWhatItNeverGaveOut(String encoded) {
		assertThatExceptionOfType(InvalidQuestionException.class)
			.isThrownBy(() -> Cursor.decode(Optional.of(encoded), "donors", 1));
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThatExceptionOfType(InvalidQuestionException.class)
			.isThrownBy(() -> Cursor.decode(Optional.of("A".repeat(100_000)), "donors", 1));
	}

}
