package org.aidgraph.iati.fact;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodelistsTests {

	private static final Codelists CODELISTS = Codelists.load();

	@Test
	void namesSectorsOfOecdDacAndTheGoals() {
		assertThat(CODELISTS.sector("1", "11110")).contains("Education policy and administrative management");
		assertThat(CODELISTS.sector("7", "13")).contains("Climate Action");
		assertThat(CODELISTS.sector("7", "18")).isEmpty();
		assertThat(CODELISTS.sector("99", "1")).isEmpty();
	}

	@Test
	void namesRegionsAndNoPlaceThatIsNone() {
		assertThat(CODELISTS.region("289")).contains("South of Sahara");
		assertThat(CODELISTS.region("998")).isEmpty();
	}

}
