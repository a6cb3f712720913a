package org.aidgraph.naming.doubt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which names no fact may rest on.
 */
class DoubtTests {

	@ParameterizedTest
	@ValueSource(strings = { "MSEK", "KUSD", "COVID-19", "the COVID-19 pandemic", "Ebola outbreak", "WASH",
			"Protection", "CHWs", "HHs", "local NGO", "Lakeland Strategy", "First Allocation-2031", "Humanitarian Unit",
			"Gouvernement du Lac pour fournir" })
	void knowsWhatIsNoBody(String name) {
		assertThat(NoBody.is(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UNICEF", "WHO", "Institute of Maritime Law", "Lakeshore Fund", "Agence pour le lac",
			"Hill Farmers Union", "Pacific Humanitarian Team" })
	void leavesBodiesAlone(String name) {
		assertThat(NoBody.is(name)).isFalse();
	}

	@Test
	void takesAcronymsBesideNumbersForMoney() {
		assertThat(NoBody.isMoney("SEK", "It received 200 million SEK for core support.")).isTrue();
		assertThat(NoBody.isMoney("UC", "un don de 2,04 millions d'UC en faveur")).isTrue();
		assertThat(NoBody.isMoney("SOS", "SOS pays for the school.")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Strategic Plan", "National Development Plan", "Country Programme Document",
			"Through this project, A will train", "Lakeland Growth Strategy", "Rapid Mechanism", "Further", "WASH" })
	void knowsWhatIsNoUndertaking(String name) {
		assertThat(NoUndertaking.is(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Goats and Grain", "Hill Water Project", "Plan for Every Village", "What a Bridge Is For" })
	void leavesUndertakingsAlone(String name) {
		assertThat(NoUndertaking.is(name)).isFalse();
	}

	@Test
	void knowsWordsThatTakeBackWhatTheySay() {
		assertThat(Unreal.is("A cannot accept donations from B")).isTrue();
		assertThat(Unreal.is("A has applied for a grant from B")).isTrue();
		assertThat(Unreal.is("funded by Education Cannot Wait")).isFalse();
	}

	@Test
	void knowsLanguagesWithoutFrames() {
		assertThat(Unframed.is("Insatsens budget \u00e4r 5 miljoner och f\u00f6rdelas p\u00e5 tv\u00e5 \u00e5r."))
			.isTrue();
		assertThat(Unframed.is("The budget of the project is 5 million.")).isFalse();
	}

}
