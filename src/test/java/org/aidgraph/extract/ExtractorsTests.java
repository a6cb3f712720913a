package org.aidgraph.extract;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aidgraph.extract.addition.FlagExtractor;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ExtractorsTests {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final ClassLoader LOADER = ExtractorsTests.class.getClassLoader();

	private static final Path ADDITION = Path.of("src", "test", "resources", "addition");

	private static final Path GOLD = Path.of("src", "test", "resources", "gold");

	@Test
	void takesAnExtractorFromTheClassPathAndLeavesTheOthersAlone() throws IOException {
		Page page = page("text/plain", "UNICEF flies the flag of Norway. UNHCR has had an office in Chad since 1995.");
		List<Fact> before = new FactReader(REFERENCE).read(page);
		URL[] addition = { ADDITION.toUri().toURL() };
		try (URLClassLoader loader = new URLClassLoader(addition, LOADER)) {
			List<Fact> after = new FactReader(REFERENCE, loader).read(page);
			assertThat(after).containsAll(before).hasSize(before.size() + 1);
			assertThat(after).filteredOn((fact) -> fact.extractor().equals("flags")).hasSize(1).allSatisfy((fact) -> {
				assertThat(fact.evidence().quote()).isEqualTo("UNICEF flies the flag of Norway");
				assertThat(fact.confidence()).isEqualTo(0.5);
			});
		}
		assertThat(before).isNotEmpty();
	}

	@Test
	void findsTheSameInWhateverOrderExtractorsRun() throws IOException {
		List<FactExtractor> extractors = new ArrayList<>(Extractors.in(LOADER));
		FactReader reader = new FactReader(REFERENCE, extractors);
		Random random = new Random(11);
		for (Page page : pages()) {
			PageFacts expected = reader.readAll(page);
			for (int i = 0; i < 3; i++) {
				Collections.shuffle(extractors, random);
				PageFacts found = new FactReader(REFERENCE, extractors).readAll(page);
				assertThat(found.facts()).isEqualTo(expected.facts());
				assertThat(found.mentions()).isEqualTo(expected.mentions());
			}
		}
	}

	@Test
	void refusesAnExtractorThatStatesNothing() {
		FactExtractor silent = (reading, findings) -> {
		};
		assertThatIllegalStateException().isThrownBy(() -> Extractors.statement(silent))
			.withMessageContaining("does not state");
	}

	@Test
	void knowsWhatAnAdditionStates() {
		assertThat(Extractors.statement(new FlagExtractor()).reads()).isEqualTo("A flies the flag of B");
	}

	private static List<Page> pages() throws IOException {
		List<Page> pages = new ArrayList<>();
		for (String set : List.of("own", "dev", "dev2")) {
			try (Stream<Path> files = Files.list(GOLD.resolve(set))) {
				for (Path file : files.filter((one) -> one.toString().matches(".*\\.(txt|html)")).sorted().toList()) {
					pages.add(page(file.toString().endsWith(".html") ? "text/html" : "text/plain",
							Files.readString(file, StandardCharsets.UTF_8)));
				}
			}
		}
		return pages;
	}

	private static Page page(String type, String content) {
		return new TextReader().read(type, content);
	}

}
