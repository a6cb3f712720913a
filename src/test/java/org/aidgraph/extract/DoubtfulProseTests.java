package org.aidgraph.extract;

import java.util.List;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What prose about a project says of other things, and must not be said of the project.
 */
class DoubtfulProseTests {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	private static final String TITLE = """
			Wells for the Hill Villages

			The project digs wells in forty villages of the hills and trains those who will keep them in repair.
			""";

	@Test
	void leavesAParticipleToTheNounBeforeIt() {
		assertThat(text("The project works through the coordination structures established by UNHCR."))
			.noneMatch((fact) -> fact.contains("IMPLEMENTS"));
		assertThat(text("The project will be implemented in camps chosen and assessed by UNHCR."))
			.noneMatch((fact) -> fact.contains("IMPLEMENTS"));
		assertThat(text("The project will be implemented by UNHCR."))
			.contains("UNHCR | IMPLEMENTS | Wells for the Hill Villages");
	}

	@Test
	void leavesOtherWorkToOthers() {
		assertThat(text("The project will complement existing work funded by UNICEF."))
			.noneMatch((fact) -> fact.contains("FUNDS"));
		assertThat(text("It reaches people who were helped before under a UNICEF-funded project in the valley."))
			.noneMatch((fact) -> fact.contains("FUNDS"));
	}

	@Test
	void takesNoModifierForTheOneWhoActs() {
		assertThat(text("The accounts of the project are kept and managed by the UNHCR finance manager."))
			.noneMatch((fact) -> fact.contains("IMPLEMENTS"));
	}

	@Test
	void takesNoObjectForTheOneWhoWorksWithOthers() {
		assertThat(text("WFP supports UNICEF in close collaboration with UNHCR."))
			.contains("WFP | PARTNERS_WITH | UNHCR")
			.doesNotContain("UNICEF | PARTNERS_WITH | UNHCR");
	}

	@Test
	void takesNoShareForTheBudget() {
		assertThat(text("The total budget of the project is USD 900,000 (USD 300,000 contribution by Norway)."))
			.contains("Wells for the Hill Villages | BUDGET | 900000 USD")
			.noneMatch((fact) -> fact.contains("300000"));
	}

	@Test
	void takesNoOriginForABeneficiary() {
		assertThat(text("The project will target returnees from Iran and Pakistan."))
			.noneMatch((fact) -> fact.contains("BENEFITS"));
	}

	@Test
	void quotesTheReceiverToo() {
		assertThat(facts("With the support of UN Women, UNESCO will train the women.")).extracting(Fact::evidence)
			.anyMatch((evidence) -> evidence instanceof Evidence.Quotation words && words.quote().contains("UNESCO"));
	}

	private static List<Fact> facts(String sentence) {
		return READER.read(new TextReader().read("text/plain", TITLE + "\n" + sentence));
	}

	private static List<String> text(String sentence) {
		return facts(sentence).stream()
			.map((fact) -> fact.subject().name() + " | " + fact.predicate() + " | " + fact.object().name())
			.toList();
	}

}
