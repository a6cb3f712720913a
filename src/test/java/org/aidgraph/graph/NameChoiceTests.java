package org.aidgraph.graph;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameChoiceTests {

	@Test
	void takesTheFullNameThatMostDocumentsUse() {
		NameChoice choice = choice(List.of("Storm Watch Centre", "SWC"), List.of("Storm Watch"),
				List.of("Storm Watch"));
		assertThat(choice).isEqualTo(new NameChoice("Storm Watch", List.of("SWC", "Storm Watch Centre")));
	}

	@Test
	void doesNotDependOnTheOrderOfDocuments() {
		List<String> one = List.of("Storm Watch Centre");
		List<String> other = List.of("Storm Watching Centre");
		assertThat(choice(one, other)).isEqualTo(choice(other, one));
		assertThat(choice(one, other).name()).isEqualTo("Storm Watching Centre");
	}

	@Test
	void forgetsWhatADocumentTakesBack() {
		Tally tally = new Tally();
		tally.mention("Organization", List.of("Storm Watch", "SW"), 1);
		tally.mention("Organization", List.of("Storm Watch Centre", "SWC"), 1);
		tally.mention("Organization", List.of("Storm Watch Centre", "SWC"), -1);
		assertThat(NameChoice.of(tally)).isEqualTo(new NameChoice("Storm Watch", List.of("SW")));
		tally.mention("Organization", List.of("Storm Watch", "SW"), -1);
		assertThat(tally.isEmpty()).isTrue();
	}

	@SafeVarargs
	private static NameChoice choice(List<String>... namesByDocument) {
		Tally tally = new Tally();
		for (List<String> names : namesByDocument) {
			tally.mention("Organization", names, 1);
		}
		return NameChoice.of(tally);
	}

}
