package org.aidgraph.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
		assertThat(score.all().precision()).as(score.report()).isGreaterThanOrEqualTo(0.995);
		assertThat(score.all().recall()).as(score.report()).isGreaterThanOrEqualTo(0.97);
		assertThat(merged(score, "same-acronym", "acronym-alone", "shared-identifier")).isZero();
		assertThat(score.all().mergedByIdentifier).isZero();
	}

	@Test
	void tellsApartAndTogetherOnPairsThatNobodyTunedItOn() throws IOException {
		Pairs.Score score = Pairs.score(Pairs.read("pairs-heldout"), RESOLVER);
		keep("resolution-heldout.txt", score.report());
		assertThat(score.all().precision()).as(score.report()).isGreaterThanOrEqualTo(0.99);
		assertThat(score.all().recall()).as(score.report()).isGreaterThanOrEqualTo(0.90);
		assertThat(merged(score, "same-acronym", "acronym-alone")).isZero();
		assertThat(score.all().mergedByIdentifier).isZero();
	}

	private static int merged(Pairs.Score score, String... classes) {
		List<String> names = List.of(classes);
		return score.byClass()
			.entrySet()
			.stream()
			.filter((entry) -> names.contains(entry.getKey()))
			.mapToInt((entry) -> entry.getValue().differentMerged)
			.sum();
	}

	private static void keep(String name, String report) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "evaluation"));
		Files.writeString(folder.resolve(name), report);
	}

}
