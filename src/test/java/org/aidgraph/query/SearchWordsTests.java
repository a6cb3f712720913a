package org.aidgraph.query;

import org.aidgraph.rows.InvalidQuestionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchWordsTests {

	@Test
	void asksForEveryWordOrItsStart() {
		assertThat(SearchWords.toLucene("  iom\tEthiopia ")).isEqualTo("+(\"iom\" iom*) +(\"Ethiopia\" Ethiopia*)");
	}

	@ParameterizedTest
	@CsvSource({ "CT.0690, +\"CT.0690\"", "d'Ivoire, +\"d'Ivoire\"", "a*, +\"a*\"", "name:x, +\"name:x\"",
			"x~2, +\"x~2\"", "/re/, +\"/re/\"", "[a, +\"[a\"", "-iom, +\"-iom\"" })
	void quotesWhatCouldBeSyntax(String typed, String query) {
		assertThat(SearchWords.toLucene(typed)).isEqualTo(query);
	}

	@Test
	void looksForTheStartOfAWordWithoutItsAccents() {
		assertThat(SearchWords.toLucene("Séné")).isEqualTo("+(\"Séné\" Sene*)");
	}

	@Test
	void takesOperatorsForWords() {
		assertThat(SearchWords.toLucene("AND")).isEqualTo("+(\"AND\" AND*)");
	}

	@Test
	void dropsQuotesAndBackslashes() {
		assertThat(SearchWords.toLucene("a\"b\\c")).isEqualTo("+\"a b c\"");
	}

	@Test
	void keepsLettersOfAllScripts() {
		assertThat(SearchWords.toLucene("الهجرة 한국")).isEqualTo("+(\"الهجرة\" الهجرة*) +(\"한국\" 한국*)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"*\"", "+ - && ||", "🌍" })
	void needsALetterOrADigit(String typed) {
		assertThatExceptionOfType(InvalidQuestionException.class).isThrownBy(() -> SearchWords.toLucene(typed))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("q"));
	}

	@Test
	void refusesMoreThanTwoHundredCharacters() {
		assertThat(SearchWords.toLucene("a".repeat(200))).isNotEmpty();
		assertThatExceptionOfType(InvalidQuestionException.class)
			.isThrownBy(() -> SearchWords.toLucene("a".repeat(201)));
	}

}
