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

	@Test
	void takesTheListsOfAnOfficesPageForTheOffice() {
		assertThat(html("<h1>About us</h1><p>IOM Georgia assists the Government with its laws on migration.</p>"
				+ "<p>IOM Georgia works in partnership with the Guria Bakers' Association.</p>"
				+ "<h3>Our donors</h3><ul><li>European Union</li><li>Government of Poland</li></ul>"
				+ "<h3>Partners</h3><ul><li>Caritas Kutaisi</li><li>University of Tbilisi</li></ul>"
				+ "<h3>Leadership</h3><p>It takes two.</p>"))
			.contains("European Union | FUNDS | IOM Georgia", "Government of Poland | FUNDS | IOM Georgia",
					"Caritas Kutaisi | PARTNERS_WITH | IOM Georgia",
					"University of Tbilisi | PARTNERS_WITH | IOM Georgia")
			.noneMatch((fact) -> fact.contains("Leadership") || fact.contains("About us"));
	}

	@Test
	void readsCardsAndWhatThePageSaysOfAllOfThem() {
		assertThat(html("<h1>Our partnership with Finland</h1>"
				+ "<p>Finland is a friend of quiet work. Below are two of the projects which Finland funds at present.</p>"
				+ "<h3>Midwives on the Move</h3><p>South Sudan and Uganda | 2021\u20132024 | EUR 3.5 million</p>"
				+ "<p>Midwives are trained among displaced women.</p>"
				+ "<h3>Old Papers, New Lives</h3><p>Iraq | 2020\u20132023 | EUR 1.9 million</p>"
				+ "<p>The project is implemented by the Nineveh Archive Society.</p>"))
			.contains("Midwives on the Move | START | 2021", "Midwives on the Move | END | 2024",
					"Midwives on the Move | BUDGET | 3500000 EUR", "Midwives on the Move | BENEFITS | Uganda",
					"Finland | FUNDS | Midwives on the Move", "Finland | FUNDS | Old Papers, New Lives",
					"Nineveh Archive Society | IMPLEMENTS | Old Papers, New Lives")
			.noneMatch((fact) -> fact.contains("Our partnership"));
	}

	@Test
	void bindsNothingToTheTitleOfAPageAboutAHouse() {
		assertThat(html("<h1>Our team</h1><p>The office in Canberra was opened in 1978. It covers Australia and New "
				+ "Zealand. The post is created subject to funds from the Government of Japan.</p>"))
			.noneMatch((fact) -> fact.contains("Our team"));
	}

	@Test
	void knowsNamesInItalicsAndOfLinksForUndertakings() {
		assertThat(html("<h1>Main activities</h1><p><em>Green Border, Blue Border</em> (2018\u20132022), funded by the "
				+ "European Union, equipped the patrol police.</p><p>Four centres are the core of <a href='#'>Fair "
				+ "Season</a>, which is funded by the Government of Poland.</p>"))
			.contains("European Union | FUNDS | Green Border, Blue Border",
					"Government of Poland | FUNDS | Fair Season");
	}

	@Test
	void knowsNamesThatFollowTheWordProject() {
		assertThat(
				text("""
						The largest project of the mission is Safe Roads to the Copperbelt, which is funded by the Government of Ireland.

						Under a second project, Kitchen Gardens of Meheba, IOM helps refugees. It is financed by the Government of Japan.

						A third project, Counting Every Crossing, ended in December 2022.
						"""))
			.contains("Government of Ireland | FUNDS | Safe Roads to the Copperbelt",
					"Government of Japan | FUNDS | Kitchen Gardens of Meheba",
					"Counting Every Crossing | END | 2022-12");
	}

	@Test
	void keepsTheCommaInAName() {
		assertThat(
				text("""
						Dhaka \u2013 IOM today launched Strong Roofs, Dry Floors, a three-year programme to make homes safer.

						Strong Roofs, Dry Floors has a budget of EUR 11.5 million, of which EUR 8 million is provided by the European Union.
						"""))
			.contains("European Union | FUNDS | Strong Roofs, Dry Floors",
					"Strong Roofs, Dry Floors | BUDGET | 11500000 EUR");
	}

	@Test
	void readsTheHeadingsOfBoxesThatAClickOpens() {
		assertThat(html("<h1>Kindred Roads Programme</h1><div class='accordion'><h3><button>Donors</button></h3>"
				+ "<div><ul><li>Asian Development Bank</li><li>Government of Japan</li></ul></div>"
				+ "<h3><button>Budget</button></h3><div>USD 3 million</div></div><button>Accept all of it</button>"))
			.contains("Asian Development Bank | FUNDS | Kindred Roads Programme",
					"Kindred Roads Programme | BUDGET | 3000000 USD")
			.noneMatch((fact) -> fact.contains("Accept"));
	}

	@Test
	void readsTheAddressesOfAContactBoxForTheOfficeOfTheSite() {
		assertThat(html("<head><title>Project portfolio | IOM Viet Nam</title></head><h1>Project portfolio</h1>"
				+ "<p>The table shows what the office is doing at present and what it has finished since 2018.</p>"
				+ "<dl><dt>Programme Support Officer</dt><dd>Dang Thi Minh</dd><dt>E-mail</dt>"
				+ "<dd>dtm@missions.example</dd><dt>Telephone</dt><dd>+84 24 5555 0126</dd></dl>"))
			.contains("Dang Thi Minh | CONTACT_FOR | IOM Viet Nam");
	}

	@Test
	void readsBodiesWithAPossessiveInTheirNames() {
		assertThat(text("IOM Georgia works in partnership with the State Commission on Migration Issues, the Public "
				+ "Defender's Office and the Bakers' Guild."))
			.contains("IOM Georgia | PARTNERS_WITH | Public Defender's Office");
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
