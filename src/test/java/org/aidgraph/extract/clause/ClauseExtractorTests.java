package org.aidgraph.extract.clause;

import java.util.List;
import org.aidgraph.extract.FactReader;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClauseExtractorTests {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	@Test
	void sharesTheSubjectOfVerbsThatAreJoined() {
		assertThat(facts("\"Bread and Salt\", a project carried out by UNHCR and funded by the Government of Norway, "
				+ "helps bakers in Chad. Launched in May 2020, it runs until June 2023 and has a budget of EUR 2 million."))
			.contains("UNHCR IMPLEMENTS Bread and Salt", "Government of Norway FUNDS Bread and Salt",
					"Bread and Salt START 2020-05", "Bread and Salt END 2023-06", "Bread and Salt BUDGET 2000000 EUR",
					"Bread and Salt BENEFITS Chad")
			.doesNotContain("Government of Norway IMPLEMENTS Bread and Salt");
	}

	@Test
	void findsThoseBehindAnUndertakingAndWhoPaysTheBill() {
		assertThat(facts("The ovens belong to \"Bread and Salt\", a project for bakers. Behind it stand two agencies: "
				+ "UNHCR, which leads, and the Flour Mills Association. Both carry out the work; the bill is paid by "
				+ "Norway."))
			.contains("UNHCR IMPLEMENTS Bread and Salt", "Flour Mills Association IMPLEMENTS Bread and Salt",
					"Norway FUNDS Bread and Salt");
	}

	@Test
	void leavesOutWhatIsDeniedOrOnlyReported() {
		assertThat(facts("\"Bread and Salt\" is a project of UNHCR. The paper wrote that "
				+ "Sweden was funding the project. Denmark does not finance it, and Japan might fund it."))
			.noneMatch((fact) -> fact.contains(" FUNDS "));
	}

	private static List<String> facts(String text) {
		Page page = new TextReader().read("text/plain", text);
		return READER.read(page)
			.stream()
			.map((fact) -> fact.subject().name() + " " + fact.predicate() + " " + fact.object().name())
			.toList();
	}

}
