package org.aidgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTests {

	private static final ReferenceData DATA = ReferenceData.load();

	@ParameterizedTest
	@CsvSource({ "EG,015;002;001", "KE,014;202;002;001", "HT,029;419;019;001", "FR,155;150;001", "KZ,143;142;001",
			"FJ,054;009;001", "US,021;019;001" })
	void containsCountriesFromTheSmallestRegionToTheWorld(String code, String regions) {
		List<String> found = DATA.regions()
			.of(DATA.countries().byCode(code).orElseThrow())
			.stream()
			.filter(Region::isM49)
			.map(Region::id)
			.toList();
		assertThat(found).containsExactly(regions.split(";"));
	}

	@Test
	void addsProgrammeRegionsThatNameTheCountry() {
		assertThat(DATA.regions().of(DATA.countries().byCode("RS").orElseThrow())).extracting(Region::id)
			.contains("region:western-balkans", "039");
	}

	@Test
	void everyCountryButAntarcticaLiesInTheWorld() {
		for (Country country : DATA.countries().all()) {
			assertThat(DATA.regions().isWithin(country.region(), Regions.WORLD)).as(country.code())
				.isNotEqualTo(country.code().equals("AQ"));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "North Africa;015", "Northern Africa;015", "Afrique du Nord;015", "África del Norte;015",
					"East Africa;014", "Southern Africa;018", "Latin America and the Caribbean;419",
					"Amérique latine et Caraïbes;419", "South-East Asia;035", "Moyen-Orient;region:middle-east",
					"Corne de l’Afrique;region:horn-of-africa", "Western Balkans;region:western-balkans",
					"Asia & the Pacific;region:asia-and-the-pacific" })
	void knowsNames(String name, String id) {
		assertThat(DATA.regions().byName(name).map(Region::id)).contains(id);
	}

	@Test
	void knowsContainment() {
		assertThat(DATA.regions().isWithin("015", "002")).isTrue();
		assertThat(DATA.regions().isWithin("region:maghreb", "002")).isTrue();
		assertThat(DATA.regions().isWithin("002", "015")).isFalse();
		assertThat(DATA.regions().isWithin("999", "001")).isFalse();
	}

}
