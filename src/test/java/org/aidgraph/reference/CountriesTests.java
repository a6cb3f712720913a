package org.aidgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTests {

	private static final Countries COUNTRIES = ReferenceData.load().countries();

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "ROK;KR", "DRC;CD", "KSA;SA", "UAE;AE", "UK;GB", "U.K.;GB", "US;US", "USA;US",
			"U.S.A.;US", "Türkiye;TR", "TURKIYE;TR", "Turkey;TR", "Viet Nam;VN", "Vietnam;VN", "Côte d’Ivoire;CI",
			"Cote d'Ivoire;CI", "Ivory Coast;CI", "Congo-Brazzaville;CG", "Congo Kinshasa;CD",
			"Congo (the Democratic Republic of the);CD", "Congo, Republic of the;CG", "Congo;CG", "Burma;MM",
			"Swaziland;SZ", "Macedonia;MK", "the former Yugoslav Republic of Macedonia;MK", "Bosnia & Herzegovina;BA",
			"Bosnie-Herzégovine;BA", "République de Moldova;MD", "Corée du Sud;KR", "Korea, Republic of;KR",
			"Korea (the Democratic People's Republic of);KP", "Gambia (the);GM", "The Gambia;GM", "la Suisse;CH",
			"Estados Unidos;US", "España;ES", "Espana;ES", "Молдова;MD", "Кыргызстан;KG", "مصر;EG", "الأردن;JO",
			"埃及;EG", "Bolivia (Plurinational State of);BO", "Iran, Islamic Republic of;IR",
			"Tanzania, United Republic of;TZ", "Hong Kong SAR;HK", "Kosovo (UNSCR 1244);XK",
			"occupied Palestinian territory;PS", "Georgia;GE", "Cabo Verde;CV", "Cape Verde;CV", "Czech Republic;CZ",
			"Timor-Leste;TL", "East Timor;TL", "St. Lucia;LC", "Lao PDR;LA", "Zaire;CD", "Niger;NE", "Nigeria;NG",
			"Guinea;GN", "Guinea-Bissau;GW", "Equatorial Guinea;GQ", "Papua New Guinea;PG", "Dominica;DM",
			"Dominican Republic;DO", "South Korea;KR", "North Korea;KP", "South Sudan;SS", "Sudan;SD" })
	void knowsNames(String name, String code) {
		assertThat(COUNTRIES.byName(name).map(Country::code)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "South", "Guinea Bissau Congo", "New Mexico", "Serbia and Kosovo", "Kore", "Republic",
			"West", "Swiss", "Central African" })
	void knowsNoNamesOfOtherThings(String name) {
		assertThat(COUNTRIES.byName(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "kr,KR", "KOR,KR", "410,KR", "ZR,CD", "BU,MM", "TP,TL", "UK,GB", "XK,XK" })
	void redirectsOldCodes(String given, String code) {
		assertThat(COUNTRIES.byCode(given).map(Country::code)).contains(code);
	}

	@Test
	void knowsNoSuccessorOfCountriesThatFellApart() {
		assertThat(COUNTRIES.byCode("SU").map(Country::code)).contains("SU");
		assertThat(COUNTRIES.byName("Yugoslavia").map(Country::code)).contains("YU");
		assertThat(COUNTRIES.byName("Serbia").map(Country::code)).contains("RS");
	}

	@ParameterizedTest
	@CsvSource({ "Swiss,CH", "Norwegian,NO", "Dutch,NL", "Danish,DK", "South African,ZA", "American,US", "British,GB",
			"German,DE", "Nigerien,NE", "Nigerian,NG", "Korean,KR", "North Korean,KP", "Guinean,GN",
			"Equatorial Guinean,GQ", "Papua New Guinean,PG", "Sudanese,SD", "South Sudanese,SS", "UK,GB",
			"norvégienne,NO", "sueca,SE", "nigérien,NE", "nigérian,NG" })
	void knowsAdjectives(String adjective, String code) {
		assertThat(COUNTRIES.byAdjective(adjective).map(Country::code)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Congolese", "Dominican", "Central African", "European", "Norway" })
	void leavesAdjectivesOfSeveralCountriesOpen(String adjective) {
		assertThat(COUNTRIES.byAdjective(adjective)).isEmpty();
	}

	@Test
	void namesGovernments() {
		Country norway = COUNTRIES.byCode("NO").orElseThrow();
		assertThat(COUNTRIES.governmentNames(norway)).startsWith("Government of Norway")
			.contains("Norwegian Government");
		Country korea = COUNTRIES.byCode("KR").orElseThrow();
		assertThat(COUNTRIES.governmentNames(korea)).startsWith("Government of the Republic of Korea")
			.contains("Korean Government", "South Korean Government");
	}

}
