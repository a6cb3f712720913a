package org.aidgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts right and false facts of every extractor over all gold of the project. One that
 * is wrong too often is narrowed or dropped.
 */
class ExtractorsEval {

	private static final Path FOLDER = Path.of("src", "test", "resources", "gold");

	private static final int ENOUGH = 20;

	@Test
	void noExtractorIsWrongOften() throws IOException {
		Scorer strict = new Scorer(Matching.STRICT);
		for (String set : new String[] { "own", "dev", "dev2" }) {
			for (GoldDocument gold : new GoldReader().read(FOLDER.resolve(set).resolve("gold.jsonl"))) {
				strict.add(gold, Shared.facts(FOLDER.resolve(set).resolve(gold.file())));
			}
		}
		StringBuilder table = new StringBuilder(
				"%-20s %6s %6s %6s%n".formatted("extractor", "right", "false", "share"));
		strict.score()
			.extractors()
			.forEach((name, counts) -> table.append("%-20s %6d %6d %6.3f%n".formatted(name, counts.found(),
					counts.wrong(), (double) counts.found() / (counts.found() + counts.wrong()))));
		Shared.keep("extractors.txt", table.toString());
		assertThat(strict.score().extractors()).isNotEmpty().allSatisfy((name, counts) -> {
			if (counts.found() + counts.wrong() >= ENOUGH) {
				assertThat(counts.found()).as(table.toString()).isGreaterThanOrEqualTo(counts.wrong() * 9);
			}
		});
	}

}
