package org.aidgraph.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores the reader on the seed documents in {@code ../shared}.
 */
class SeedsEval {

	@Test
	void readsSeedsAlmostWithoutFault() throws IOException {
		Assumptions.assumeTrue(Shared.isPresent(), Shared.ABSENT);
		Path seeds = Shared.FOLDER.resolve("seeds");
		Scorer strict = new Scorer(Matching.STRICT);
		Scorer relaxed = new Scorer(Matching.RELAXED);
		for (GoldDocument gold : new GoldReader().read(seeds.resolve("gold.jsonl"))) {
			var facts = Shared.facts(seeds.resolve(gold.file()));
			strict.add(gold, facts);
			relaxed.add(gold, facts);
		}
		Score score = strict.score();
		Shared.keep("seeds.txt", "STRICT\n" + score.report() + "\nRELAXED\n" + relaxed.score().report());
		assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(0.95);
		assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.98);
	}

}
