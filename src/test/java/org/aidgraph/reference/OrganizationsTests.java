package org.aidgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationsTests {

	private static final ReferenceData DATA = ReferenceData.load();

	private static final String IOM = "org:international-organization-for-migration";

	@ParameterizedTest
	@ValueSource(strings = { "International Organization for Migration", "The International Organisation for Migration",
			"Organisation internationale pour les migrations", "Organización Internacional para las Migraciones",
			"المنظمة الدولية للهجرة", "Международная организация по миграции", "国际移民组织", "UN Migration" })
	void knowsFullNamesInSixLanguages(String name) {
		assertThat(DATA.organizations().byName(name).map(Organization::id)).contains(IOM);
	}

	@ParameterizedTest
	@ValueSource(strings = { "IOM", "OIM", "DRC", "IDF", "WHO", "IOM Sri Lanka", "Migration", "Department of State" })
	void knowsNobodyByAcronymOrPart(String name) {
		assertThat(DATA.organizations().byName(name)).isEmpty();
	}

	@Test
	void givesAllMeaningsOfAnAcronym() {
		assertThat(DATA.organizations().byAcronym("IOM")).extracting(Organization::id)
			.contains(IOM, "org:institute-of-medicine");
		assertThat(DATA.organizations().byAcronym("IDF")).extracting(Organization::id)
			.contains("org:iom-development-fund", "org:israel-defense-forces");
		assertThat(DATA.gazetteer().meanings("DRC")).containsExactly("CD", "org:danish-refugee-council");
		assertThat(DATA.organizations().byAcronym("iom")).isEmpty();
	}

	@Test
	void knowsParents() {
		Organization prm = DATA.organizations()
			.byName("US Department of State – Bureau of Population, Refugees & Migration")
			.orElseThrow();
		assertThat(prm.acronym()).contains("PRM");
		Organization state = DATA.organizations().parent(prm).orElseThrow();
		assertThat(state.name()).isEqualTo("United States Department of State");
		assertThat(DATA.organizations().parent(state).map(Organization::id)).contains("gov:us");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Government of Norway;gov:no", "Government of South Korea;gov:kr",
					"the Norwegian Government;gov:no", "government of the UK;gov:gb", "US Government;gov:us",
					"Government of the Republic of Korea;gov:kr", "Gouvernement du Japon;gov:jp",
					"Gobierno de la Argentina;gov:ar", "Gouvernement de l'Allemagne;gov:de",
					"gouvernement suisse;gov:ch", "Gobierno español;gov:es" })
	void derivesGovernments(String name, String id) {
		assertThat(DATA.organizations().byName(name).map(Organization::id)).contains(id);
		assertThat(DATA.organizations().byId(id)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Government", "Government of", "Government of Flowers", "Local Government",
			"Congolese Government" })
	void derivesNoGovernmentOfNoCountry(String name) {
		assertThat(DATA.organizations().byName(name)).isEmpty();
	}

	@Test
	void everyCountryHasAGovernment() {
		for (Country country : DATA.countries().all()) {
			Organization government = DATA.organizations().governmentOf(country.code()).orElseThrow();
			assertThat(government.country()).contains(country.code());
			assertThat(DATA.organizations().byName(government.name())).contains(government);
		}
	}

}
