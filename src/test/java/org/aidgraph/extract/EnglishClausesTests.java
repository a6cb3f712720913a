package org.aidgraph.extract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What English sentences say of undertakings that they name elsewhere.
 */
class EnglishClausesTests {

	@Test
	void readsWhatIsSaidBehindAFrontedParticiple() {
		assertThat(FactLines
			.text("Lantern Roads is a project of the Global Ferry Council (GFC). Launched in April 2019, it "
					+ "runs until March 2023 with a total budget of USD 6.2 million, and is carried out by the GFC in "
					+ "partnership with the Boatmen's Welfare Society."))
			.contains("Lantern Roads START 2019-04", "Lantern Roads END 2023-03", "Lantern Roads BUDGET 6200000 USD",
					"Boatmen's Welfare Society PARTNERS_WITH Global Ferry Council");
	}

	@Test
	void readsWhatBodiesDoUnderAnUndertaking() {
		assertThat(FactLines
			.text("Under a second project, Gardens by the Dam, UNHCR and Oxfam help refugees to grow beans."))
			.contains("UNHCR IMPLEMENTS Gardens by the Dam", "Oxfam IMPLEMENTS Gardens by the Dam");
	}

	@Test
	void readsAllWhoLaunchOneUndertaking() {
		assertThat(FactLines
			.text("Oxfam, UNICEF and the Hill Women's Cooperative Union (HWCU) today launched Solid Walls, "
					+ "Warm Rooms, a two-year programme to repair homes."))
			.contains("Oxfam IMPLEMENTS Solid Walls, Warm Rooms", "UNICEF IMPLEMENTS Solid Walls, Warm Rooms",
					"Hill Women's Cooperative Union IMPLEMENTS Solid Walls, Warm Rooms");
	}

	@Test
	void readsTheMembersOfAConsortium() {
		assertThat(FactLines
			.text("The Paved Paths project is implemented by a consortium led by Oxfam with UNICEF and CARE."))
			.contains("Oxfam IMPLEMENTS Paved Paths", "UNICEF IMPLEMENTS Paved Paths", "CARE IMPLEMENTS Paved Paths");
	}

	@Test
	void readsGiversWhosePrepositionComesAgain() {
		assertThat(FactLines
			.text("The Salt Roads project is funded by the Kingdom of the Netherlands, by the Swiss Agency for "
					+ "Development and Cooperation and by the Nairobi-based Equator Tea Foundation."))
			.contains("Swiss Agency for Development and Cooperation FUNDS Salt Roads",
					"Equator Tea Foundation FUNDS Salt Roads");
	}

	@Test
	void readsSharesOfASum() {
		assertThat(FactLines
			.text("The Salt Roads project has a budget of EUR 11 million, of which EUR 8 million is provided by "
					+ "the European Union and EUR 3 million by Luxembourg."))
			.contains("European Union FUNDS Salt Roads", "Luxembourg FUNDS Salt Roads");
	}

	@Test
	void knowsWhichBodyIsCalledTheAgency() {
		assertThat(FactLines
			.text("The World Health Organization (WHO) helps the islands.\n\nIn both countries the agency works in "
					+ "partnership with the Nurses' Circle of Samoa."))
			.contains("World Health Organization PARTNERS_WITH Nurses' Circle of Samoa");
	}

	@Test
	void readsWhereAnOfficeIsInCharge() {
		assertThat(FactLines
			.text("The Regional Office of the World Health Organization (WHO) was opened in 1978. It covers Mali, "
					+ "Chad and Niger."))
			.anyMatch((line) -> line.endsWith("OPERATES_IN Chad") && line.startsWith("Regional Office"));
	}

}
