package org.aidgraph.inflection;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RussianCasesTests {

	@Test
	void declinesAdjectivesAndTheFirstNoun() {
		assertThat(RussianCases.forms("Северная ассоциация по спорту")).contains("Северной ассоциации по спорту",
				"Северную ассоциацию по спорту", "Северной ассоциацией по спорту");
		assertThat(RussianCases.forms("Речной союз")).contains("Речного союза", "Речным союзом");
	}

	@Test
	void declinesBothNamesThatAndJoins() {
		assertThat(RussianCases.forms("Босния и Герцеговина")).contains("Боснии и Герцеговине");
	}

	@Test
	void leavesAcronymsAndForeignEndingsAlone() {
		assertThat(RussianCases.forms("МОМ")).isEmpty();
		assertThat(RussianCases.forms("Перу")).isEmpty();
	}

	@Test
	void bringsAdjectivesBackToTheGenderOfTheNoun() {
		assertThat(RussianCases.adjective("Синего", "агентство")).isEqualTo("Синее");
		assertThat(RussianCases.adjective("Красным", "крест")).isEqualTo("Красный");
		assertThat(RussianCases.adjective("Горской", "ассоциация")).isEqualTo("Горская");
		assertThat(RussianCases.adjective("Мировым", "фонд")).isEqualTo("Мировой");
	}

}
