package org.aidgraph.resolve;

import java.util.List;
import org.aidgraph.identity.Entity;
import org.aidgraph.vocabulary.Kind;

/**
 * How one document speaks of an entity.
 *
 * @param entity the entity
 * @param kind what the document takes it for
 * @param names what the document calls it, the fullest name first
 * @param count how many of the document's facts speak of it
 */
public record Naming(Entity entity, Kind kind, List<String> names, int count) {

	public Naming {
		names = List.copyOf(names);
	}

}
