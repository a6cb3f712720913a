package org.aidgraph.extract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What paragraphs that are records say, and lines that tell whom to ask.
 */
class ParagraphRecordTests {

	@Test
	void readsLabelsInsideAParagraph() {
		assertThat(FactLines
			.html("<h1>Portfolio</h1><h3>Roofs of Reed</h3><p>Executed by Oxfam (implementer) \u2013 donor: "
					+ "Norway. Code RR-2024-011. Benefiting country: Mali. Period: 02/2024 \u2013 01/2026. Budget: USD "
					+ "1,240,000. Status: ongoing.</p><h3>Salt Gardens</h3><p>Executed by CARE (implementer) \u2013 donor: to be "
					+ "confirmed. Benefiting country: Chad. Budget: . Status: pipeline.</p>"))
			.contains("Oxfam IMPLEMENTS Roofs of Reed", "Norway FUNDS Roofs of Reed", "Roofs of Reed CODE RR-2024-011",
					"Roofs of Reed BENEFITS Mali", "Roofs of Reed START 2024-02", "Roofs of Reed END 2026-01",
					"Roofs of Reed BUDGET 1240000 USD", "Roofs of Reed STATUS ongoing", "Salt Gardens BENEFITS Chad",
					"Salt Gardens STATUS pipeline")
			.noneMatch((line) -> line.contains("FUNDS Salt Gardens"));
	}

	@Test
	void readsTheBodyThatOpensALineOfContact() {
		assertThat(FactLines.text("Media contacts\nUNICEF Chad: Theo Ngarta, tngarta@suit.example, +235 555 01 11\n"
				+ "UNICEF Mali: Lucy Mbai, lmbai@suit.example, +223 555 01 22"))
			.contains("Theo Ngarta CONTACT_FOR UNICEF Chad", "Lucy Mbai CONTACT_FOR UNICEF Mali");
	}

	@Test
	void takesNoTitleForAPersonToAsk() {
		assertThat(FactLines.text("Contact Sunita Gurung, Resource Mobilization Officer, UNICEF Mali, sg@suit.example"))
			.contains("Sunita Gurung CONTACT_FOR UNICEF Mali")
			.noneMatch((line) -> line.startsWith("Resource Mobilization"));
	}

	@Test
	void asksNobodyWhomAValueOnlyHopesFor() {
		assertThat(
				FactLines.text("Border Posts Without Queues\n\nDonors: none at present; the Asian Development Bank has "
						+ "been approached\nPeriod: 2022 \u2013 2025\nLocation: Nepal"))
			.noneMatch((line) -> line.contains("FUNDS"));
	}

	@Test
	void seatsThePeopleOfHeadquartersAtTheHouse() {
		assertThat(FactLines.html("Our people | Lighthouse Relief International",
				"<h1>Our people</h1><p>Lighthouse Relief International works in Mali and Chad with fishermen.</p><table><tr>"
						+ "<th>Name</th><th>Position</th><th>Office</th><th>E-mail</th></tr><tr><td>Ingunn Aasland</td><td>Executive "
						+ "Director</td><td>Headquarters, Bergen</td><td>ia@suit.example</td></tr></table>"))
			.contains("Ingunn Aasland HOLDS_ROLE Executive Director @ Lighthouse Relief International",
					"Ingunn Aasland CONTACT_FOR Lighthouse Relief International");
	}

}
