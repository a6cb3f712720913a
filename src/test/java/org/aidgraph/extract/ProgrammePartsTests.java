package org.aidgraph.extract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which undertakings are parts of which.
 */
class ProgrammePartsTests {

	@Test
	void readsComponentsThatAreNamedBehindTheirNoun() {
		assertThat(FactLines
			.html("<h1>Safe Decks for Young Sailors</h1><p>Safe Decks for Young Sailors is a programme of "
					+ "many harbours. Under its first component, Open Plank, inspectors go on board. The second component, "
					+ "Fair Paper, is run by UNICEF Mali.</p>"))
			.contains("Open Plank PART_OF Safe Decks for Young Sailors",
					"Fair Paper PART_OF Safe Decks for Young Sailors");
	}

	@Test
	void countsThroughTheComponents() {
		assertThat(FactLines
			.text("Homeward Tides, as the programme is called, is financed by the Danish Kiln Foundation. "
					+ "The programme has three components. Under the first, Keys and Planks, UNICEF settles disputes. The "
					+ "second, Lake Kitchens, feeds fishermen. The third is called Safe Ropes."))
			.contains("Keys and Planks PART_OF Homeward Tides", "Lake Kitchens PART_OF Homeward Tides",
					"Safe Ropes PART_OF Homeward Tides");
	}

	@Test
	void readsTheProjectsThatAProgrammeComprises() {
		assertThat(FactLines.text("Our largest programme in Mali remained Doors of Segou, funded by the Danish Kiln "
				+ "Foundation. It comprises three projects: Old Town Masons, Wells of Bani and Paper Roads."))
			.contains("Old Town Masons PART_OF Doors of Segou", "Wells of Bani PART_OF Doors of Segou",
					"Paper Roads PART_OF Doors of Segou");
	}

	@Test
	void readsWhatStandsUnderAHeadingOfComponents() {
		assertThat(FactLines
			.html("<h1>Clean Water for Bend Returnees</h1><p>The programme is funded by the Danish Kiln "
					+ "Foundation and brings clean water to everybody in the bend of the river.</p><h2>Components</h2>"
					+ "<p>1. Pumps Back to Life, implemented by UNICEF: repair of 340 hand pumps.</p>"
					+ "<p>2. Town Taps, implemented by Oxfam: small networks in three towns.</p>"))
			.contains("Pumps Back to Life PART_OF Clean Water for Bend Returnees",
					"Town Taps PART_OF Clean Water for Bend Returnees");
	}

}
