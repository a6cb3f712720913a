package org.aidgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTests {

	private static final Gazetteer GAZETTEER = ReferenceData.load().gazetteer();

	private static List<String> found(String text) {
		return GAZETTEER.scan(text)
			.stream()
			.map((match) -> text.substring(match.start(), match.end()) + " " + match.type() + " " + match.id())
			.toList();
	}

	@Test
	void tellsNeighboursInAListWithoutSeparatorsApart() {
		assertThat(found("Guinea Guinea-Bissau Sierra Leone Equatorial Guinea Papua New Guinea Niger Nigeria"))
			.containsExactly("Guinea COUNTRY GN", "Guinea-Bissau COUNTRY GW", "Sierra Leone COUNTRY SL",
					"Equatorial Guinea COUNTRY GQ", "Papua New Guinea COUNTRY PG", "Niger COUNTRY NE",
					"Nigeria COUNTRY NG");
	}

}
