package org.aidgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTests {

	private static final ReferenceData DATA = ReferenceData.load();

	private static final Gazetteer GAZETTEER = DATA.gazetteer();

	private static List<String> found(String text) {
		return GAZETTEER.scan(text)
			.stream()
			.map((match) -> text.substring(match.start(), match.end()) + " " + match.type() + " " + match.id())
			.toList();
	}

	@Test
	void tellsNeighboursInAListWithoutSeparatorsApart() {
		assertThat(found("Guinea Guinea-Bissau Sierra Leone Equatorial Guinea Papua New Guinea Niger Nigeria"))
			.containsExactly("Guinea COUNTRY GN", "Guinea-Bissau COUNTRY GW", "Sierra Leone COUNTRY SL",
					"Equatorial Guinea COUNTRY GQ", "Papua New Guinea COUNTRY PG", "Niger COUNTRY NE",
					"Nigeria COUNTRY NG");
		assertThat(found("Chad Democratic Republic of the Congo Congo, Lesotho South Africa\nSouth Sudan, Sudan"))
			.containsExactly("Chad COUNTRY TD", "Democratic Republic of the Congo COUNTRY CD", "Congo COUNTRY CG",
					"Lesotho COUNTRY LS", "South Africa COUNTRY ZA", "South Sudan COUNTRY SS", "Sudan COUNTRY SD");
		assertThat(found("Albanie Bosnie-Herzégovine République de Moldova Slovénie")).containsExactly(
				"Albanie COUNTRY AL", "Bosnie-Herzégovine COUNTRY BA", "République de Moldova COUNTRY MD",
				"Slovénie COUNTRY SI");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "COTE D'IVOIRE;CI", "Côte d’Ivoire;CI", "Cote d'Ivoire;CI", "Cote d Ivoire;CI", "SOUTH AFRICA;ZA",
					"Türkiye;TR", "TÜRKİYE;TR", "Viet Nam;VN", "U.S.;US", "the U.S.-funded;US", "UK-funded;GB",
					"Bolivia (Plurinational State of);BO", "Bolivia (Plurinational State;BO",
					"Iran, Islamic Republic of;IR", "Korea, Republic of;KR", "St. Lucia;LC", "St Lucia;LC",
					"Bosnia & Herzegovina;BA", "Lao P.D.R.;LA", "Congo - Kinshasa;CD", "Timor\u2011Leste;TL",
					"Cote\u0301 d'Ivoire;CI", "Georgia;GE" })
	void findsForms(String text, String code) {
		assertThat(GAZETTEER.scan(text)).first().satisfies((match) -> {
			assertThat(match.type()).isEqualTo(Match.Type.COUNTRY);
			assertThat(match.id()).isEqualTo(code);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "chad", "turkey", "New Mexico", "Northern Ireland", "the Indian Ocean",
			"Latin American", "South", "Nigerians", "Guineas", "IOM4", "XIOM", "who we are", "WHO WE ARE", "CONTACT US",
			"Swiss francs", "the Paris Agreement", "World", "Roma", "Save the children", "iom", "Iom", "Michad",
			"Oman2", "Republic of", "Kosovo1" })
	void findsNothingIn(String text) {
		assertThat(found(text)).isEmpty();
	}

	@Test
	void tellsAdjectivesNamesAndRegionsApart() {
		assertThat(found("The South African Ministry")).containsExactly("South African NATIONALITY ZA");
		assertThat(found("South Africa and Southern Africa")).containsExactly("South Africa COUNTRY ZA",
				"Southern Africa REGION 018");
		assertThat(found("Nigerien, Nigerian, North Korean and Dutch officials")).containsExactly(
				"Nigerien NATIONALITY NE", "Nigerian NATIONALITY NG", "North Korean NATIONALITY KP",
				"Dutch NATIONALITY NL");
		assertThat(found("the Swiss and the German Governments")).containsExactly("Swiss NATIONALITY CH",
				"German NATIONALITY DE");
		assertThat(found("Government of Norway")).containsExactly("Norway COUNTRY NO");
		assertThat(found("in the Middle East and North Africa (MENA)")).containsExactly(
				"Middle East and North Africa REGION region:middle-east-and-north-africa", "MENA ACRONYM MENA");
	}

	@Test
	void readsFrenchAndSpanishAdjectivesInLowerCase() {
		assertThat(found("les gouvernements suisse, norvégien et sud-africain"))
			.containsExactly("suisse NATIONALITY CH", "norvégien NATIONALITY NO", "sud-africain NATIONALITY ZA");
		assertThat(found("la cooperación española y la sueca")).containsExactly("española NATIONALITY ES",
				"sueca NATIONALITY SE");
		assertThat(found("population bissau-guinéenne")).containsExactly("bissau-guinéenne NATIONALITY GW");
		assertThat(found("réfugiés nigériens et nigérian")).containsExactly("nigérian NATIONALITY NG");
	}

	@Test
	void takesTheLongestName() {
		assertThat(found("US Department of State – Bureau of Population, Refugees & Migration (PRM)"))
			.containsExactly("US Department of State – Bureau of Population, Refugees & Migration ORGANIZATION "
					+ "org:bureau-of-population-refugees-and-migration", "PRM ACRONYM PRM");
		assertThat(found("Bureau of Population, Refugees and Migration, Danish Refugee Council and Denmark"))
			.containsExactly(
					"Bureau of Population, Refugees and Migration ORGANIZATION "
							+ "org:bureau-of-population-refugees-and-migration",
					"Danish Refugee Council ORGANIZATION org:danish-refugee-council", "Denmark COUNTRY DK");
		assertThat(found("Organisation Internationale pour les Migrations")).hasSize(1);
		assertThat(found("Mexico City, Mexico")).containsExactly("Mexico City CITY city:mx:mexico-city",
				"Mexico COUNTRY MX");
		assertThat(found("Victoria met Victoria, Seychelles"))
			.containsExactly("Victoria, Seychelles CITY city:sc:victoria");
	}

	@Test
	void doesNotRunOverTheEndOfASentenceOrParagraph() {
		assertThat(found("He went to Guinea. Bissau is far")).containsExactly("Guinea COUNTRY GN",
				"Bissau CITY city:gw:bissau");
		assertThat(found("Republic\nof Korea")).containsExactly("Republic\nof Korea COUNTRY KR");
		assertThat(found("South\n\nSudan")).containsExactly("Sudan COUNTRY SD");
		assertThat(found("Niger, Guinea")).containsExactly("Niger COUNTRY NE", "Guinea COUNTRY GN");
	}

	@Test
	void leavesAcronymsToTheDocument() {
		assertThat(found("DRC and IOM's IDF")).containsExactly("DRC ACRONYM DRC", "IOM ACRONYM IOM", "IDF ACRONYM IDF");
		assertThat(GAZETTEER.meanings("IDF")).contains("org:iom-development-fund", "org:israel-defense-forces");
		assertThat(GAZETTEER.meanings("Xyz")).isEmpty();
		assertThat(found("funded by Sida, SDC and WHO")).containsExactly("Sida ACRONYM Sida", "SDC ACRONYM SDC",
				"WHO ACRONYM WHO");
	}

	@Test
	void readsScriptsWithoutSpacesAndArabicPrefixes() {
		assertThat(found("在几内亚比绍和几内亚的项目由欧盟资助")).containsExactly("几内亚比绍 COUNTRY GW", "几内亚 COUNTRY GN",
				"欧盟 ORGANIZATION org:european-union");
		assertThat(found("刚果（金）")).containsExactly("刚果（金） COUNTRY CD");
		assertThat(found("في مصر والأردن ولبنان")).containsExactly("مصر COUNTRY EG", "الأردن COUNTRY JO",
				"لبنان COUNTRY LB");
		assertThat(found("تمويل للاتحاد الأوروبي")).extracting((one) -> one.substring(one.indexOf("ORG")))
			.containsExactly("ORGANIZATION org:european-union");
		assertThat(found("Международная организация по миграции в Молдова")).containsExactly(
				"Международная организация по миграции ORGANIZATION org:international-organization-for-migration",
				"Молдова COUNTRY MD");
	}

	@Test
	void looksOnlyBetweenTheOffsets() {
		String text = "Chad, Mali and Niger";
		assertThat(GAZETTEER.scan(text, 6, 10)).containsExactly(new Match(6, 10, Match.Type.COUNTRY, "ML"));
		assertThat(GAZETTEER.scan(new StringBuilder(text), 15, 20))
			.containsExactly(new Match(15, 20, Match.Type.COUNTRY, "NE"));
		assertThat(GAZETTEER.scan(text, 3, 3)).isEmpty();
	}

	@Test
	void findsEveryNameOfEveryOrganizationWrittenAlone() {
		List<String> missed = new ArrayList<>();
		for (Organization organization : DATA.organizations().all()) {
			List<String> names = new ArrayList<>(organization.names());
			names.add(organization.name());
			for (String name : names) {
				boolean lowerCase = Character.isLowerCase(name.charAt(0));
				boolean inflected = name.contains("YK:n ") || name.contains("FN:s ");
				boolean found = GAZETTEER.scan(name)
					.equals(List.of(new Match(0, name.length(), Match.Type.ORGANIZATION, organization.id())));
				if (!found && !lowerCase && !inflected) {
					missed.add(name);
				}
			}
		}
		assertThat(missed).isEmpty();
	}

	@Test
	void matchesStayInOrderAndApartInAnyText() {
		Random random = new Random(7);
		List<String> pieces = List.of("Guinea", "Bissau", "-", " ", "(", ")", "the", "Congo", "’", "م", "ال", "中", "国",
				"U.S.", "\n", "IOM", "&", "é", "\u0301", "\ud83d\ude00", "Republic of", ",", ".", "South Africa",
				"\ufffd", "ل", "ك");
		for (int round = 0; round < 5_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(20); i >= 0; i--) {
				text.append(pieces.get(random.nextInt(pieces.size())));
			}
			int last = 0;
			for (Match match : GAZETTEER.scan(text)) {
				assertThat(match.start()).isGreaterThanOrEqualTo(last).isLessThan(match.end());
				assertThat(match.end()).isLessThanOrEqualTo(text.length());
				last = match.end();
			}
		}
	}

}
