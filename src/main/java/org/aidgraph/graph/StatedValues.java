package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.vocabulary.Predicate;

/**
 * The properties of an activity out of the values that statements give it. Where they
 * differ the best backed one stands on the node, and the statements keep the others.
 */
final class StatedValues {

	/** Every property that values set. */
	static final List<String> PROPERTIES = List.of("codes", "emergencies", "budget", "budgetAmount", "budgetCurrency",
			"year", "status", "type", "startDate", "endDate", "coverage", "region");

	private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::confidence)
		.thenComparing(Candidate::statements)
		.reversed()
		.thenComparing(Candidate::value);

	private StatedValues() {
	}

	/**
	 * A value that statements give.
	 *
	 * @param confidence the best confidence of its statements, 0 to 1
	 * @param statements how many give it
	 */
	private record Candidate(String value, double confidence, long statements) {

		static Candidate of(String confidenceAndValue, long statements) {
			int gap = confidenceAndValue.indexOf('|');
			return new Candidate(confidenceAndValue.substring(gap + 1),
					Double.parseDouble(confidenceAndValue.substring(0, gap)), statements);
		}

		Candidate with(Candidate other) {
			return new Candidate(this.value, Math.max(this.confidence, other.confidence),
					this.statements + other.statements);
		}

	}

	/** The properties that are stated. */
	static Map<String, Object> of(Tally tally) {
		Map<String, Object> properties = new TreeMap<>();
		for (Predicate predicate : Predicate.values()) {
			if (predicate.isValue()) {
				List<Candidate> candidates = candidates(tally.values(predicate.name()));
				if (!candidates.isEmpty()) {
					put(predicate, candidates, properties);
				}
			}
		}
		return properties;
	}

	private static List<Candidate> candidates(Map<String, Long> stated) {
		TreeMap<String, Candidate> byValue = new TreeMap<>();
		stated.forEach((confidenceAndValue, statements) -> {
			Candidate candidate = Candidate.of(confidenceAndValue, statements);
			byValue.merge(candidate.value(), candidate, Candidate::with);
		});
		List<Candidate> candidates = new ArrayList<>(byValue.values());
		candidates.sort(BEST_FIRST);
		return candidates;
	}

	private static void put(Predicate predicate, List<Candidate> candidates, Map<String, Object> properties) {
		String best = candidates.get(0).value();
		switch (predicate) {
			case CODE -> properties.put("codes", candidates.stream().map(Candidate::value).sorted().toList());
			case EMERGENCY ->
				properties.put("emergencies", candidates.stream().map(Candidate::value).sorted().toList());
			case BUDGET -> {
				properties.put("budget", best);
				int gap = best.lastIndexOf(' ');
				properties.put("budgetAmount", Double.valueOf(best.substring(0, gap)));
				properties.put("budgetCurrency", best.substring(gap + 1));
			}
			case YEAR -> properties.put("year", Long.valueOf(best));
			default -> properties.put(property(predicate), best);
		}
	}

	private static String property(Predicate predicate) {
		return switch (predicate) {
			case STATUS -> "status";
			case TYPE -> "type";
			case START -> "startDate";
			case END -> "endDate";
			case COVERAGE -> "coverage";
			case REGION -> "region";
			default -> throw new IllegalArgumentException(predicate + " sets no property of its own");
		};
	}

}
