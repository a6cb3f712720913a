package org.aidgraph.graph;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameChoiceTests {

	@Test
	void takesTheFullNameThatMostDocumentsUse() {
		NameChoice choice = NameChoice
			.of(List.of(List.of("Storm Watch Centre", "SWC"), List.of("Storm Watch"), List.of("Storm Watch")));
		assertThat(choice).isEqualTo(new NameChoice("Storm Watch", List.of("SWC", "Storm Watch Centre")));
	}

	@Test
	void doesNotDependOnTheOrderOfDocuments() {
		List<String> one = List.of("Storm Watch Centre");
		List<String> other = List.of("Storm Watching Centre");
		assertThat(NameChoice.of(List.of(one, other))).isEqualTo(NameChoice.of(List.of(other, one)));
		assertThat(NameChoice.of(List.of(one, other)).name()).isEqualTo("Storm Watching Centre");
	}

}
