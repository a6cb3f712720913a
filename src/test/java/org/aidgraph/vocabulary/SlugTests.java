package org.aidgraph.vocabulary;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@Test
	void caseAccentsAndPunctuationDoNotMatter() {
		assertThat(Slug.of("Côte d’Ivoire (Abidjan)")).isEqualTo("cote-d-ivoire-abidjan")
			.isEqualTo(Slug.of("COTE D'IVOIRE – Abidjan"));
	}

	@Test
	void lettersOfOtherScriptsStay() {
		assertThat(Slug.of("المنظمة الدولية للهجرة")).isEqualTo("المنظمة-الدولية-للهجرة");
		assertThat(Slug.of("Международная организация")).isEqualTo("международная-организация");
	}

	@Test
	void aNameWithoutLettersHasNone() {
		assertThat(Slug.of(" – ")).isEmpty();
	}

	@Test
	void longNamesAreCutAndStillToldApart() {
		String start = "word ".repeat(40);
		assertThat(Slug.of(start + "one")).hasSizeLessThan(120).isNotEqualTo(Slug.of(start + "two"));
	}

}
