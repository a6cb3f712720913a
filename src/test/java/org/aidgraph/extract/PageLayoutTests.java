package org.aidgraph.extract;

import java.util.List;
import java.util.Optional;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the layout of a page says: records, lists under headings, cards, tables.
 */
class PageLayoutTests {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	@Test
	void readsLabelsThatOnlyASpacePartsFromTheirValues() {
		assertThat(text("""
				Kilns without Debt

				Project Title Kilns without Debt
				Project Code RAS/19/55
				Budget USD 4,860,000
				Project Status Completed
				Responsible Unit Decent Work Team
				""")).contains("Kilns without Debt | STATUS | Completed", "Kilns without Debt | BUDGET | 4860000 USD")
			.noneMatch((fact) -> fact.contains("Project Title") || fact.contains("Responsible"));
	}

	@Test
	void takesAnItemOfAListForAValueEvenWhereItBeginsLikeALabel() {
		assertThat(html("<h1>Oasis ouvertes</h1><dl><dt>R\u00e9f\u00e9rence</dt><dd>TN-OAS-055</dd>"
				+ "<dt>Bailleurs de fonds</dt><dd>Agence belge de d\u00e9veloppement</dd><dd>R\u00e9gion Occitanie</dd></dl>"))
			.contains("R\u00e9gion Occitanie | FUNDS | Oasis ouvertes")
			.noneMatch((fact) -> fact.contains("| REGION |"));
	}

	@Test
	void readsBareAmountsInTheCurrencyOfThePage() {
		assertThat(html("<p>Amounts are in Swiss francs unless otherwise stated.</p><table>"
				+ "<tr><th>Project title</th><th>Code</th><th>Budget</th></tr>"
				+ "<tr><td>Salt in the Rice</td><td>CC.0714</td><td>1,240,000</td></tr>"
				+ "<tr><td>Call Before You Go</td><td>CT.1180</td><td>GBP 860,000</td></tr></table>"))
			.contains("Salt in the Rice | BUDGET | 1240000 CHF", "Call Before You Go | BUDGET | 860000 GBP");
	}

	@Test
	void readsNoProjectFromTheHeadOfASpeech() {
		assertThat(text("""
				Opening Remarks at the Launch of the Corridors Programme
				Delivered by: Mr. Dag Brandt, Regional Director
				Location: Nairobi, Kenya
				Partners: International Labour Organization
				""")).noneMatch((fact) -> fact.contains("Opening Remarks"));
	}

	@Test
	void readsTheTypeOfARecordWithoutLabels() {
		assertThat(text("""
				Closing the Gaps at Ports of Entry
				Asia
				PO.0187
				300,000
				Jamaica
				Protection of Vulnerable Migrants
				Regional
				Active
				Summary
				Officers at the ports are often the only ones whom a victim meets on the way to the islands.
				""")).contains("Closing the Gaps at Ports of Entry | TYPE | Protection of Vulnerable Migrants");
	}

	private static List<String> text(String content) {
		return facts("text/plain", content);
	}

	private static List<String> html(String content) {
		return facts("text/html", content);
	}

	private static List<String> facts(String mediaType, String content) {
		return READER.read(new TextReader().read(mediaType, content))
			.stream()
			.map((fact) -> fact.subject().name() + " | " + fact.predicate() + " | " + fact.object().name()
					+ Optional.ofNullable(fact.qualifiers().get("at")).map((at) -> " @ " + at).orElse(""))
			.toList();
	}

}
