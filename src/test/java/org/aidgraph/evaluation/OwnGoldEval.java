package org.aidgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores the reader on the project's own documents: facts and traps in many layouts.
 */
class OwnGoldEval {

	private static final Path FOLDER = Path.of("src", "test", "resources", "gold", "own");

	private static final Path SAMPLES = Path.of("import", "iom-samples", "documents");

	@Test
	void readsOwnDocuments() throws IOException {
		Scorer strict = new Scorer(Matching.STRICT);
		for (GoldDocument gold : new GoldReader().read(FOLDER.resolve("gold.jsonl"))) {
			Path file = FOLDER.resolve(gold.file());
			strict.add(gold, Shared.facts(Files.exists(file) ? file : SAMPLES.resolve(gold.file())));
		}
		Score score = strict.score();
		Shared.keep("own.txt", score.report());
		assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(0.99);
		assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.98);
	}

}
