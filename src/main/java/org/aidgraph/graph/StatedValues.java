package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.vocabulary.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The properties of an activity out of the values that statements give it. Where they
 * differ the best backed one stands on the node, and the statements keep the others.
 */
final class StatedValues {

	/** Every property that values set, to remove those that no statement backs. */
	static final Map<String, @Nullable Object> NONE = none();

	private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::confidence)
		.thenComparing(Candidate::statements)
		.reversed()
		.thenComparing(Candidate::value);

	private StatedValues() {
	}

	private record Candidate(String value, double confidence, long statements) {
	}

	/** The properties of each entity, by its id. */
	static Map<String, Map<String, @Nullable Object>> of(List<Record> rows) {
		Map<String, Map<Predicate, List<Candidate>>> stated = new TreeMap<>();
		for (Record row : rows) {
			stated.computeIfAbsent(row.get("id").asString(), (id) -> new TreeMap<>())
				.computeIfAbsent(Predicate.valueOf(row.get("predicate").asString()), (predicate) -> new ArrayList<>())
				.add(new Candidate(row.get("value").asString(), row.get("confidence").asDouble(),
						row.get("statements").asLong()));
		}
		Map<String, Map<String, @Nullable Object>> properties = new HashMap<>();
		stated.forEach((id, values) -> properties.put(id, properties(values)));
		return properties;
	}

	private static Map<String, @Nullable Object> properties(Map<Predicate, List<Candidate>> stated) {
		Map<String, @Nullable Object> properties = new HashMap<>(NONE);
		stated.forEach((predicate, candidates) -> {
			candidates.sort(BEST_FIRST);
			String best = candidates.get(0).value();
			switch (predicate) {
				case CODE -> properties.put("codes", candidates.stream().map(Candidate::value).sorted().toList());
				case BUDGET -> {
					properties.put("budget", best);
					int gap = best.lastIndexOf(' ');
					properties.put("budgetAmount", Double.valueOf(best.substring(0, gap)));
					properties.put("budgetCurrency", best.substring(gap + 1));
				}
				case YEAR -> properties.put("year", Long.valueOf(best));
				default -> properties.put(property(predicate), best);
			}
		});
		return properties;
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

	private static Map<String, @Nullable Object> none() {
		Map<String, @Nullable Object> none = new HashMap<>();
		for (String property : List.of("codes", "budget", "budgetAmount", "budgetCurrency", "year", "status", "type",
				"startDate", "endDate", "coverage", "region")) {
			none.put(property, null);
		}
		return Collections.unmodifiableMap(none);
	}

}
