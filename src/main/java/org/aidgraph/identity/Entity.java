package org.aidgraph.identity;

import java.util.List;
import java.util.Map;
import org.aidgraph.vocabulary.Kind;

/**
 * One real thing.
 *
 * @param id stable and readable, unique among all entities
 * @param kind what it is
 * @param government whether it is the government of a country
 * @param known whether the reference data describe it; otherwise documents alone do
 * @param properties what the reference data or the id say of it; always with {@code name}
 * where it is known
 * @param links where the reference data lead on from it
 */
public record Entity(String id, Kind kind, boolean government, boolean known, Map<String, Object> properties,
		List<Link> links) {

	public Entity {
		properties = Map.copyOf(properties);
		links = List.copyOf(links);
	}

	/** Something that documents alone describe. */
	public static Entity created(String id, Kind kind) {
		return new Entity(id, kind, false, false, Map.of(), List.of());
	}

}
