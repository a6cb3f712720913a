package org.aidgraph.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An entity with all that is known of it.
 *
 * @param id its stable id
 * @param kind what it is: the label of its kind, such as {@code Project}
 * @param labels every label that it carries, in alphabetical order
 * @param name its name
 * @param names everything that documents call it
 * @param acronym its acronym
 * @param properties its other properties, by name
 * @param relationships how many relationships it has, by type and direction
 * @param documents how many documents mention it
 */
public record Entity(String id, String kind, List<String> labels, String name, List<String> names,
		Optional<String> acronym, Map<String, Object> properties, List<RelationshipCount> relationships,
		long documents) {

	public Entity {
		labels = labels.stream().sorted().toList();
		names = List.copyOf(names);
		properties = Collections.unmodifiableMap(new TreeMap<>(properties));
		relationships = List.copyOf(relationships);
	}

	/**
	 * How many relationships of one type run one way.
	 *
	 * @param type their type
	 * @param direction {@code in} or {@code out}, seen from the entity
	 * @param count how many
	 */
	public record RelationshipCount(String type, String direction, long count) {
	}

}
