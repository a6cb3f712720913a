package org.aidgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidgraph.vocabulary.Slug;
import org.junit.jupiter.api.Test;

/** Form and uniqueness of every row of the tables. */
class TablesTests {

	/** IATI codelist OrganisationType, version 2.03. */
	private static final Set<String> ORGANISATION_TYPES = Set.of("10", "11", "15", "21", "22", "23", "24", "30", "40",
			"60", "70", "71", "72", "73", "80", "90");

	/**
	 * Without a capital of their own, with a contested one, or a city as a whole, and
	 * territories too small for offices.
	 */
	private static final Set<String> WITHOUT_CAPITAL = Set.of("AI", "AQ", "AW", "BL", "BQ", "BV", "CC", "CK", "CW",
			"CX", "EH", "FK", "FO", "GF", "GG", "GI", "GP", "GS", "GU", "HK", "HM", "IL", "IM", "IO", "JE", "KY", "MC",
			"MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NR", "NU", "PF", "PM", "PN", "PS", "RE", "SG", "SH", "SJ", "SX",
			"TC", "TF", "TK", "UM", "VA", "VG", "VI", "WF", "YT");

	private static final ReferenceData DATA = ReferenceData.load();

	@Test
	void organizationsAreManyAndTheirIdsAreTheirNames() {
		assertThat(DATA.organizations().all()).hasSizeGreaterThanOrEqualTo(600);
		assertThat(Table.read("organizations").rows()).hasSameSizeAs(DATA.organizations().all());
		for (Organization organization : DATA.organizations().all()) {
			assertThat(organization.id()).isEqualTo("org:" + Slug.of(organization.name()));
		}
	}

	@Test
	void organizationsNameKnownKindsCountriesAndParents() {
		for (Organization organization : DATA.organizations().all()) {
			assertThat(organization.kind()).as(organization.id()).isIn(ORGANISATION_TYPES);
			organization.country()
				.ifPresent((code) -> assertThat(DATA.countries().byCode(code).map(Country::code)).contains(code));
			organization.parent().ifPresent((parent) -> {
				assertThat(DATA.organizations().byId(parent)).as("parent of %s", organization.id()).isPresent();
				assertThat(rootOf(organization)).as("root above %s", organization.id()).isPresent();
			});
		}
	}

	@Test
	void noNameOrIdentifierBelongsToTwoOrganizations() {
		Map<String, String> owners = new HashMap<>();
		for (Organization organization : DATA.organizations().all()) {
			Set<String> keys = new HashSet<>();
			allNames(organization.name(), organization.names()).forEach((name) -> keys.add(Letters.key(name)));
			for (String identifier : organization.identifiers()) {
				keys.add(identifier);
			}
			keys.forEach((key) -> assertThat(owners.put(key, organization.id())).as(key).isNull());
		}
	}

	@Test
	void identifiersAreWellFormed() {
		for (Organization organization : DATA.organizations().all()) {
			for (String identifier : organization.identifiers()) {
				assertThat(identifier).matches(
						"iati:[A-Z]{2}-[A-Za-z0-9_.-]+|wikidata:Q[1-9][0-9]*|ror:0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}");
				if (identifier.startsWith("ror:")) {
					assertThat(rorChecksum(identifier.substring(4, 11))).as(identifier)
						.isEqualTo(identifier.substring(11));
				}
			}
		}
	}

	/** By ISO 7064, MOD 97-10, of a number in the digits of Crockford. */
	private static String rorChecksum(String digits) {
		long number = digits.chars()
			.mapToLong("0123456789abcdefghjkmnpqrstvwxyz"::indexOf)
			.reduce(0, (a, b) -> a * 32 + b);
		return "%02d".formatted(98 - number * 100 % 97);
	}

	@Test
	void sharedAcronymsAreExplained() {
		for (Organization organization : DATA.organizations().all()) {
			Stream.concat(organization.acronym().stream(), organization.acronyms().stream()).forEach((acronym) -> {
				assertThat(acronym).doesNotContain(" ").isEqualTo(acronym.strip()).isNotEmpty();
				assertThat(DATA.organizations().byAcronym(acronym)).contains(organization);
				if (DATA.organizations().byAcronym(acronym).size() > 1) {
					assertThat(organization.scope()).as("%s of %s", acronym, organization.id()).isNotBlank();
				}
			});
		}
	}

	@Test
	void namesAreWellFormed() {
		List<String> names = new ArrayList<>();
		DATA.countries().all().forEach((country) -> names.addAll(allNames(country.name(), country.names())));
		DATA.regions().all().forEach((region) -> names.addAll(allNames(region.name(), region.names())));
		DATA.cities().all().forEach((city) -> names.addAll(allNames(city.name(), city.names())));
		DATA.organizations().all().forEach((one) -> names.addAll(allNames(one.name(), one.names())));
		for (String name : names) {
			assertThat(name).isEqualTo(name.strip()).doesNotContain("  ").doesNotContain("|");
			assertThat(Letters.key(name)).as(name).hasSizeGreaterThan(1);
		}
	}

	@Test
	void noNameBelongsToTwoCountriesOrRegions() {
		Map<String, String> owners = new HashMap<>();
		for (Country country : DATA.countries().all()) {
			assertThat(country.code()).matches("[A-Z]{2}");
			assertThat(country.iso3()).matches("[A-Z]{3}");
			assertThat(country.m49()).matches(country.code().equals("XK") ? "" : "[0-9]{3}");
			Set<String> keys = new HashSet<>();
			allNames(country.name(), country.names()).forEach((name) -> keys.add(Letters.key(name)));
			country.acronyms().forEach((acronym) -> keys.add(Letters.key(acronym)));
			keys.forEach((key) -> assertThat(owners.put(key, country.code())).as(key).isNull());
		}
		for (Region region : DATA.regions().all()) {
			Set<String> keys = new HashSet<>();
			allNames(region.name(), region.names()).forEach((name) -> keys.add(Letters.key(name)));
			// Russian has one name for the region and the country
			keys.remove("южная африка");
			keys.forEach((key) -> assertThat(owners.put(key, region.id())).as(key).isNull());
		}
	}

	@Test
	void noAdjectiveBelongsToTwoCountries() {
		Map<String, String> owners = new HashMap<>();
		for (Country country : DATA.countries().all()) {
			for (String adjective : country.adjectives()) {
				assertThat(owners.putIfAbsent(Letters.key(adjective), country.code())).as(adjective)
					.isIn(null, country.code());
			}
		}
	}

	@Test
	void regionsNameKnownParentsAndMembers() {
		Set<String> seen = new HashSet<>();
		for (Region region : DATA.regions().all()) {
			assertThat(region.id())
				.isEqualTo(region.isM49() ? region.id() : "region:" + region.id().substring("region:".length()))
				.matches("[0-9]{3}|region:[a-z-]+");
			region.parent().ifPresent((parent) -> assertThat(seen).contains(parent));
			region.members().forEach((code) -> assertThat(DATA.countries().byCode(code)).as(code).isPresent());
			assertThat(seen.add(region.id())).isTrue();
		}
	}

	@Test
	void citiesLieInKnownCountriesAndCapitalsAreComplete() {
		Set<String> withCapital = new HashSet<>();
		for (City city : DATA.cities().all()) {
			assertThat(DATA.countries().byCode(city.country())).as(city.name()).isPresent();
			assertThat(city.id())
				.isEqualTo("city:" + city.country().toLowerCase(Locale.ROOT) + ":" + Slug.of(city.name()));
			if (city.capital()) {
				withCapital.add(city.country());
			}
		}
		assertThat(Table.read("cities").rows()).hasSameSizeAs(DATA.cities().all());
		for (Country country : DATA.countries().all()) {
			assertThat(withCapital.contains(country.code())).as("capital of %s", country.code())
				.isNotEqualTo(WITHOUT_CAPITAL.contains(country.code()));
		}
	}

	@Test
	void noWordHasTwoMeanings() {
		Map<String, String> owners = new HashMap<>();
		Set<String> english = new HashSet<>();
		for (Table.Row row : Table.read("words").rows()) {
			assertThat(english.add(row.get("english"))).as(row.get("english")).isTrue();
			row.list("words").forEach((word) -> {
				assertThat(word).isEqualTo(Letters.key(word)).doesNotContain(" ");
				assertThat(owners.put(word, row.get("english"))).as(word).isNull();
			});
		}
		assertThat(owners).hasSizeGreaterThan(1000);
	}

	@Test
	void countriesThatFellApartStayThemselves() {
		for (String code : List.of("AN", "CS", "SU", "YU")) {
			Country country = DATA.countries().byCode(code).orElseThrow();
			assertThat(country.code()).isEqualTo(code);
			assertThat(DATA.countries().byCode(country.iso3())).contains(country);
			assertThat(DATA.countries().byName(country.name())).contains(country);
			assertThat(DATA.countries().all()).doesNotContain(country);
			assertThat(DATA.organizations().governmentOf(code)).isPresent();
		}
	}

	@Test
	void falseFriendsAreUnique() {
		Set<String> phrases = new HashSet<>();
		for (Table.Row row : Table.read("false-friends").rows()) {
			assertThat(row.get("where")).isIn("always", "capitals");
			assertThat(row.get("note")).isNotBlank();
			assertThat(phrases.add(row.get("phrase"))).as(row.get("phrase")).isTrue();
		}
	}

	private static List<String> allNames(String name, List<String> names) {
		return Stream.concat(Stream.of(name), names.stream()).toList();
	}

	private static Optional<Organization> rootOf(Organization organization) {
		Optional<Organization> above = Optional.of(organization);
		for (int steps = 0; steps < 10 && above.flatMap(Organization::parent).isPresent(); steps++) {
			above = above.flatMap(DATA.organizations()::parent);
		}
		return above.filter((root) -> root.parent().isEmpty());
	}

}
