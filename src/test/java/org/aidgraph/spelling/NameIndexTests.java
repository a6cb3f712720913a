package org.aidgraph.spelling;

import java.util.Optional;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameIndexTests {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final OwnIds OWN_IDS = new OwnIds(REFERENCE);

	private static final NameIndex NAMES = new NameIndex(REFERENCE, OWN_IDS);

	private static final ComposedNames COMPOSED = new ComposedNames(REFERENCE, NAMES, OWN_IDS);

	@ParameterizedTest
	@CsvSource({ "Institut international de recherche sur le riz, International Rice Research Institute",
			"Conseil finlandais pour les réfugiés, Finnish Refugee Council" })
	void understandsNamesInOtherLanguagesAndOrders(String name, String known) {
		assertThat(NAMES.byLikeName(name).map(Organization::name)).contains(known);
	}

	@ParameterizedTest
	@CsvSource({ "International Organisation for Migratoin, International Organization for Migration",
			"Norwegian Refuggee Council, Norwegian Refugee Council" })
	void mendsTheOneWordThatNobodyKnows(String name, String known) {
		assertThat(NAMES.byLikeName(name).map(Organization::name)).contains(known);
	}

	@Test
	void completesLongNamesThatFormsCutOff() {
		assertThat(NAMES.byLikeName("Swiss Agency for Development and Coopera").map(Organization::id))
			.contains("org:swiss-agency-for-development-and-cooperation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Finnish Council", "Council of Norwegian Refugees in Sweden", "Red Cross",
			"Bank of Central African States", "National Organization for Migration", "Swiss Agency",
			"International Organization for Litigation" })
	void doesNotGuess(String name) {
		assertThat(NAMES.byLikeName(name).map(Organization::id)).isEmpty();
	}

	@Test
	void takesNoMemberOfAFamilyForTheFamily() {
		assertThat(NAMES.byPlacedName("Plan International UK").map(Organization::name))
			.isNotEqualTo(Optional.of("Plan International"));
		assertThat(NAMES.byPlacedName("HelpAge International UK")).isEmpty();
		assertThat(NAMES.byPlacedName("Save the Children (Sweden)").map(Organization::name))
			.contains("Save the Children Sweden");
		assertThat(NAMES.byPlacedName("Concern Worldwide (IRL)").map(Organization::name)).contains("Concern Worldwide");
	}

	@Test
	void namesThatAreAlikeInAllButACountryAreApart() {
		Organization body = REFERENCE.organizations().byId("org:ministry-of-interior-of-niger").orElseThrow();
		assertThat(NAMES.isAlike("Ministry of Interior of Niger", body)).isTrue();
		assertThat(NAMES.isAlike("Ministry of Interior of Nigeria", body)).isFalse();
	}

	@Test
	void aBodyThroughWhichAnotherActsIsThatBody() {
		assertThat(COMPOSED.find("Sweden, through Swedish International Development Cooperation Agency (Sida)")
			.map((meaning) -> meaning.body().acronym())).contains(Optional.of("Sida"));
		assertThat(COMPOSED.find("Norway through Swedish International Development Cooperation Agency")).isEmpty();
		assertThat(COMPOSED.find("UN International Labour Organisation").map((meaning) -> meaning.body().id()))
			.contains("org:international-labour-organization");
	}

	@ParameterizedTest
	@ValueSource(strings = { "World Food Programme (Health)", "World Food Programme (pilot)",
			"Udenrigsministeriet, Danmark (Nord)", "Ministry of Foreign Affairs of the Netherlands (Buzo)" })
	void aWordInBracketsIsNoAcronym(String name) {
		assertThat(COMPOSED.find(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "World Food Programme (WVP), org:world-food-programme",
			"Ministerie van Buitenlandse Zaken (BuZa), org:ministry-of-foreign-affairs-of-the-netherlands" })
	void anAcronymInBracketsIsOfTheNameBefore(String name, String id) {
		assertThat(COMPOSED.find(name).map((meaning) -> meaning.body().id())).hasValue(id);
	}

}
