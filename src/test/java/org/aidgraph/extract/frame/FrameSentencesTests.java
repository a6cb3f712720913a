package org.aidgraph.extract.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidgraph.extract.FactReader;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ways in which French, Spanish, Portuguese, Russian and Arabic say each fact, from
 * {@code sentences.txt}: a sentence, and the facts in it on the lines behind it.
 */
class FrameSentencesTests {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	@ParameterizedTest
	@MethodSource("sentences")
	void readsTheFactsOfASentence(String sentence, List<String> expected) {
		Page page = new TextReader().read("text/plain", sentence);
		List<String> facts = READER.read(page)
			.stream()
			.map((fact) -> fact.subject().name() + " " + fact.predicate() + " " + fact.object().name())
			.toList();
		if (expected.isEmpty()) {
			assertThat(facts).isEmpty();
		}
		assertThat(facts).containsAll(expected);
	}

	static Stream<Arguments> sentences() throws IOException {
		Map<String, List<String>> sentences = new LinkedHashMap<>();
		List<String> facts = new ArrayList<>();
		try (InputStream in = Objects.requireNonNull(FrameSentencesTests.class.getResourceAsStream("sentences.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith("\t")) {
					facts.add(line.strip());
				}
				else if (!line.startsWith("#")) {
					facts = new ArrayList<>();
					sentences.put(line, facts);
				}
			}
		}
		return sentences.entrySet().stream().map((entry) -> Arguments.of(entry.getKey(), entry.getValue()));
	}

}
