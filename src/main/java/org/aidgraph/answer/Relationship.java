package org.aidgraph.answer;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A relationship between two entities, or from a document to an entity that it mentions.
 *
 * @param type its type
 * @param from where it starts
 * @param to where it ends
 * @param statements how many statements back it; 0 for one that the reference data gives
 * @param confidence the best confidence of its statements, 0 to 1; empty without any
 * @param properties what else it carries, by name
 */
public record Relationship(String type, EntitySummary from, EntitySummary to, long statements,
		Optional<Double> confidence, Map<String, Object> properties) {

	public Relationship {
		properties = Collections.unmodifiableMap(new TreeMap<>(properties));
	}

}
