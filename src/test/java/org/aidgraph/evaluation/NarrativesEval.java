package org.aidgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.text.TextReader;
import org.aidgraph.vocabulary.Slug;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Keeps what was judged of facts from the prose of real activities in {@code ../shared}:
 * what was right stays, what was false and is gone stays away. No sentence of theirs is
 * kept here.
 */
class NarrativesEval {

	private static final Path JUDGED = Path.of("src", "test", "resources", "gold", "narratives.tsv");

	private static final Path ACTIVITIES = Shared.FOLDER.resolve(Path.of("data", "iati", "snapshot-2021-06-15.xml.gz"));

	/** How many of the facts judged right are still found. */
	private static final double KEPT = 0.9;

	/**
	 * A judgement.
	 *
	 * @param verdict {@code right}; {@code false}, not found any more; or {@code open},
	 * false and known to be found
	 */
	private record Judged(String activity, String verdict, String predicate, String subject, String object) {

		boolean is(Fact fact) {
			return fact.predicate().name().equals(this.predicate) && names(fact.subject()).contains(this.subject)
					&& names(fact.object()).contains(this.object)
					|| this.predicate.equals("PARTNERS_WITH") && fact.predicate().name().equals(this.predicate)
							&& names(fact.object()).contains(this.subject)
							&& names(fact.subject()).contains(this.object);
		}

		private static Set<String> names(Mention mention) {
			return Stream.concat(Stream.of(mention.name()), mention.names().stream())
				.map(Judged::plain)
				.collect(Collectors.toSet());
		}

		/** Names in scripts without a slug stand for themselves. */
		private static String plain(String name) {
			String slug = Slug.of(name);
			return slug.isEmpty() ? name : slug;
		}

	}

	@Test
	void keepsWhatWasJudgedRightAndNothingThatWasJudgedFalse() throws IOException {
		Assumptions.assumeTrue(Files.exists(ACTIVITIES), Shared.ABSENT);
		List<Judged> judged = judgements();
		Map<String, String> texts = Narratives.of(ACTIVITIES,
				judged.stream().map(Judged::activity).collect(Collectors.toSet()));
		Map<String, List<Fact>> facts = new HashMap<>();
		texts.forEach(
				(activity, text) -> facts.put(activity, Shared.READER.read(new TextReader().read("text/plain", text))));
		SoftAssertions checks = new SoftAssertions();
		StringBuilder report = new StringBuilder();
		int right = 0;
		int kept = 0;
		for (Judged one : judged) {
			boolean found = facts.getOrDefault(one.activity(), List.of()).stream().anyMatch(one::is);
			right += one.verdict().equals("right") ? 1 : 0;
			kept += one.verdict().equals("right") && found ? 1 : 0;
			boolean odd = found != one.verdict().equals("right");
			report.append(odd ? "%s %s%n".formatted(found ? "found" : "gone", one) : "");
			checks.assertThat(found && one.verdict().equals("false")).as("%s is back", one).isFalse();
		}
		Shared.keep("narratives.txt", "kept %d of %d%n%s".formatted(kept, right, report));
		checks.assertThat(texts.keySet()).hasSameSizeAs(facts.keySet());
		checks.assertThat((double) kept / right).as(report.toString()).isGreaterThanOrEqualTo(KEPT);
		checks.assertAll();
	}

	private static List<Judged> judgements() throws IOException {
		try (Stream<String> lines = Files.lines(JUDGED)) {
			return lines.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.map((line) -> line.split("\t"))
				.map((cells) -> new Judged(cells[0], cells[1], cells[2], Judged.plain(cells[3]),
						Judged.plain(cells[4])))
				.toList();
		}
	}

}
