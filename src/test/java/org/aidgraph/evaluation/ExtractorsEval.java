package org.aidgraph.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.Fact;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what every extractor states of itself against the gold of the project: how often
 * it is right, and what it writes. The table is kept with the other reports.
 */
class ExtractorsEval {

	private static final Path FOLDER = Path.of("src", "test", "resources", "gold");

	/** How far a stated share may stay behind the one that was counted. */
	private static final double MODESTY = 0.1;

	@Test
	void extractorsAreRightAsOftenAsTheySay() throws IOException {
		Scorer strict = new Scorer(Matching.STRICT);
		Map<String, Extracts> stated = Shared.READER.extractors()
			.stream()
			.collect(Collectors.toMap(Extracts::name, (one) -> one));
		SoftAssertions checks = new SoftAssertions();
		for (String set : List.of("own", "dev", "dev2", "dev3", "dev4", "dev5", "dev6", "dev7", "dev8")) {
			for (GoldDocument gold : new GoldReader().read(FOLDER.resolve(set).resolve("gold.jsonl"))) {
				List<Fact> facts = Shared.facts(FOLDER.resolve(set).resolve(gold.file()));
				facts.forEach((fact) -> check(checks, Objects.requireNonNull(stated.get(fact.extractor())), fact));
				strict.add(gold, facts);
			}
		}
		Map<String, Score.Counts> counted = strict.score().extractors();
		StringBuilder table = new StringBuilder(
				"%-20s %6s %6s %7s %6s%n".formatted("extractor", "right", "false", "counted", "stated"));
		stated.values().stream().sorted(Comparator.comparing(Extracts::name)).forEach((statement) -> {
			Score.Counts counts = counted.getOrDefault(statement.name(), new Score.Counts());
			double share = (counts.found() + 1.0) / (counts.found() + counts.wrong() + 2.0);
			table.append("%-20s %6d %6d %7.3f %6.2f%n".formatted(statement.name(), counts.found(), counts.wrong(),
					share, statement.right()));
			checks.assertThat(counts.found()).as("%s is nowhere in the gold", statement.name()).isPositive();
			checks.assertThat(statement.right())
				.as("%s states how often it is right", statement.name())
				.isBetween(share - MODESTY, share);
		});
		Shared.keep("extractors.txt", table.toString());
		assertThat(counted).isNotEmpty();
		checks.assertAll();
	}

	/** The fact is of a kind that its extractor states, and no surer than it states. */
	private static void check(SoftAssertions checks, Extracts statement, Fact fact) {
		checks.assertThat(statement.writes()).as("%s writes", statement.name()).contains(fact.predicate());
		checks.assertThat(fact.confidence()).as("%s is sure", statement.name()).isLessThanOrEqualTo(statement.right());
	}

}
