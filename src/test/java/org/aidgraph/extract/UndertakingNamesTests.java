package org.aidgraph.extract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words of a page name an undertaking, and which a body.
 */
class UndertakingNamesTests {

	@Test
	void knowsAnUndertakingByWhatIsDoneWithIt() {
		assertThat(FactLines.text("Bowls of Rivertown, financed by the Danish Kiln Foundation, gave soup to many."))
			.contains("Danish Kiln Foundation FUNDS Bowls of Rivertown");
	}

	@Test
	void knowsAnUndertakingByTheTimeInItsBracket() {
		assertThat(FactLines.text("Fair Sails (July 2022 \u2013 June 2025) helps dockers to do without debts."))
			.contains("Fair Sails START 2022-07", "Fair Sails END 2025-06");
	}

	@Test
	void knowsAnUndertakingThatIsCalledSoBehindItsName() {
		assertThat(FactLines
			.text("Homeward Tides, as the programme is called, is financed by the Danish Kiln Foundation."))
			.contains("Danish Kiln Foundation FUNDS Homeward Tides");
	}

	@Test
	void readsSmallWordsInsideANameBeforeItsNoun() {
		assertThat(FactLines.text("Her kiln was set up by Brick by Brick, a project that is funded by the Danish Kiln "
				+ "Foundation. Brick by Brick started in May 2021."))
			.contains("Danish Kiln Foundation FUNDS Brick by Brick", "Brick by Brick START 2021-05");
	}

	@Test
	void takesNamesOfTwoWordsBehindTheirNoun() {
		assertThat(FactLines.text("The neighbouring project High Meadow, implemented by the Danish Kiln Foundation, "
				+ "has lost half of its goats."))
			.contains("Danish Kiln Foundation IMPLEMENTS High Meadow");
	}

	@Test
	void neverTakesAPersonForAnUndertaking() {
		assertThat(FactLines.text("The manager of the project is Ana Ruiz Lopez, a baker. Maria Weber was supported by "
				+ "the Danish Kiln Foundation. La Coordinadora del Programa es Eva Soto Keller, antrop\u00f3loga."))
			.noneMatch((line) -> line.endsWith("Ana Ruiz Lopez") || line.endsWith("FUNDS Maria Weber")
					|| line.contains("Eva Soto Keller IMPLEMENTS"));
	}

	@Test
	void namesTheProjectOfThePageByTheHeadOfItsTitle() {
		assertThat(FactLines
			.html("<h1>Trellis: Work for Young Vintners</h1><p>Trellis is our answer to empty slopes and "
					+ "empty purses. The programme is funded by the Danish Kiln Foundation. Trellis has no office.</p>"))
			.contains("Danish Kiln Foundation FUNDS Trellis");
	}

	@Test
	void takesNoTrailAndNoPressHeadForAProject() {
		assertThat(FactLines.text("PRESS RELEASE 04 October 2022\n\nHome > Aid by country > Mali > Programme\n\n"
				+ "It started on 1 October 2022 and is funded by the Danish Kiln Foundation in the whole of the land."))
			.noneMatch((line) -> line.contains("PRESS RELEASE") || line.contains("Home >"));
	}

	@Test
	void knowsABodyByTheKindBesideItsName() {
		assertThat(FactLines.text("Forensic Lamps, a network of doctors, works in Chad, Mali and Niger.")).contains(
				"Forensic Lamps OPERATES_IN Chad", "Forensic Lamps OPERATES_IN Mali",
				"Forensic Lamps OPERATES_IN Niger");
		assertThat(FactLines.text("The Hill Roads project is implemented by the charity Open Lantern."))
			.contains("Open Lantern IMPLEMENTS Hill Roads");
	}

	@Test
	void takesNobodyForABodyWhoWorksForOne() {
		assertThat(FactLines.text("\"We see it daily,\" noted Elena Borg, a senior trainer with the association."))
			.anyMatch((line) -> line.startsWith("Elena Borg HOLDS_ROLE senior trainer"));
	}

}
