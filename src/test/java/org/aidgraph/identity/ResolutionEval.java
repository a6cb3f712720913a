package org.aidgraph.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidgraph.reference.ReferenceData;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores the resolver on pairs of names. The rules were made with the first file in
 * sight; the second was labelled beside it and not looked at since. Organizations of one
 * file are not in the other.
 */
class ResolutionEval {

	private static final IdentityResolver RESOLVER = new IdentityResolver(ReferenceData.load());

	@Test
	void tellsApartAndTogetherOnThePairsThatItLearnedFrom() throws IOException {
		Pairs.Score score = Pairs.score(Pairs.read("pairs-dev"), RESOLVER);
		keep("resolution-dev.txt", score.report() + String.join("\n", score.errors()) + "\n");
		assertThat(score.all().precision()).isGreaterThan(0.5);
	}

	@Test
	void tellsApartAndTogetherOnPairsThatNobodyTunedItOn() throws IOException {
		Pairs.Score score = Pairs.score(Pairs.read("pairs-heldout"), RESOLVER);
		keep("resolution-heldout.txt", score.report());
		assertThat(score.all().precision()).isGreaterThan(0.5);
	}

	private static void keep(String name, String report) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "evaluation"));
		Files.writeString(folder.resolve(name), report);
	}

}
