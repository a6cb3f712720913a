package org.aidgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What follows for an entity that documents alone describe, from all that they say of it.
 *
 * @param labels the labels of the kinds that they take it for
 * @param properties names and values
 */
record Summary(List<String> labels, Map<String, Object> properties) {

	private static final List<String> SOMETIMES = List.of("Mission", Kind.PROGRAMME.label(), Kind.PROJECT.label());

	static Summary of(Tally tally) {
		List<Kind> kinds = tally.kinds().stream().map(Kind::ofLabel).toList();
		Map<String, Object> properties = new TreeMap<>(NameChoice.of(tally).properties(kinds));
		if (kinds.stream().anyMatch(Kind::isActivity)) {
			properties.putAll(StatedValues.of(tally));
		}
		return new Summary(Labels.of(kinds), properties);
	}

	/** The parameters of {@code writes/entities}. */
	Map<String, Object> creation(String id) {
		Map<String, Object> all = new TreeMap<>(this.properties);
		all.putAll(identifier(id));
		return Map.of("id", id, "labels", this.labels, "properties", all);
	}

	/** An identifier is its scheme and its value. */
	private Map<String, Object> identifier(String id) {
		int colon = id.indexOf(':');
		return this.labels.contains(Kind.IDENTIFIER.label()) ? Map.of("scheme", id.substring(0, colon), "value",
				this.properties.getOrDefault("name", id.substring(colon + 1))) : Map.of();
	}

	/** The parameters of {@code writes/name-entities}. */
	Map<String, Object> change(String id) {
		Map<String, @Nullable Object> all = new HashMap<>();
		StatedValues.PROPERTIES.forEach((property) -> all.put(property, null));
		all.putAll(this.properties);
		return Map.of("id", id, "properties", all, "labels", this.labels, "otherLabels",
				SOMETIMES.stream().filter((label) -> !this.labels.contains(label)).toList());
	}

}
