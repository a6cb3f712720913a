package org.aidgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.SourcesOfActivity.Property;
import org.aidgraph.answer.SourcesOfActivity.Value;
import org.aidgraph.vocabulary.Slug;

/**
 * Sets side by side what documents say of one activity. Dates agree as far as the less
 * precise one goes, words without regard to case and accents; of a plan and what came of
 * it, and of codes, one needs to agree. Of other things that an activity has several of,
 * all must agree. For one thread.
 */
final class SourceComparison {

	private static final String AGREEING = "agreeing";

	private static final String DIFFERING = "differing";

	private static final String SINGLE = "single";

	/** Of these a document may give a plan and what came of it. */
	private static final Set<String> DATES = Set.of("START", "END");

	/** Names of the thing itself: it is enough that one is common. */
	private static final Set<String> NAMES = Set.of("CODE", "HAS_IDENTIFIER");

	private final TreeMap<String, Map<String, Said>> properties = new TreeMap<>();

	/** A value and who says so. */
	private record Said(String value, Optional<EntitySummary> entity, Set<String> documents) {
	}

	/** A document says something. */
	void add(String property, String value, Optional<EntitySummary> entity, String document) {
		String key = entity.map(EntitySummary::id)
			.orElseGet(() -> DATES.contains(property) || Slug.of(value).isEmpty() ? value : Slug.of(value));
		this.properties.computeIfAbsent(property, (name) -> new LinkedHashMap<>())
			.computeIfAbsent(key,
					(same) -> new Said(entity.map(EntitySummary::name).orElse(value), entity, new TreeSet<>()))
			.documents()
			.add(document);
	}

	/**
	 * Every property, in the order of their names.
	 * @param documents ids of all sources
	 */
	List<Property> properties(Set<String> documents) {
		List<Property> all = new ArrayList<>();
		this.properties.forEach((name, said) -> {
			TreeMap<String, Set<String>> byDocument = new TreeMap<>();
			said.forEach((key, value) -> value.documents()
				.forEach((document) -> byDocument.computeIfAbsent(document, (id) -> new TreeSet<>()).add(key)));
			List<Value> values = said.values()
				.stream()
				.map((value) -> new Value(value.value(), value.entity(), List.copyOf(value.documents())))
				.toList();
			List<String> missing = documents.stream().filter((document) -> !byDocument.containsKey(document)).toList();
			all.add(new Property(name, verdict(name, List.copyOf(byDocument.values())), values, missing));
		});
		return all;
	}

	private static String verdict(String property, List<Set<String>> sayings) {
		if (sayings.size() == 1) {
			return SINGLE;
		}
		boolean agreeing = sayings.stream()
			.allMatch((one) -> sayings.stream().allMatch((other) -> agree(property, one, other)));
		return agreeing ? AGREEING : DIFFERING;
	}

	private static boolean agree(String property, Set<String> one, Set<String> other) {
		if (NAMES.contains(property)) {
			return one.stream().anyMatch(other::contains);
		}
		if (!DATES.contains(property)) {
			return one.equals(other);
		}
		return one.stream()
			.anyMatch((date) -> other.stream().anyMatch((same) -> same.startsWith(date) || date.startsWith(same)));
	}

}
