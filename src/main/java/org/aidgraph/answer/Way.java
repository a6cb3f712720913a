package org.aidgraph.answer;

import java.util.List;
import java.util.Optional;

/**
 * A way from one entity to another over relationships, whichever way those run.
 *
 * @param entities the entities on it, from the first to the last
 * @param hops the relationships between them, one less
 */
public record Way(List<EntitySummary> entities, List<Hop> hops) {

	public Way {
		entities = List.copyOf(entities);
		hops = List.copyOf(hops);
	}

	/**
	 * A relationship on a way.
	 *
	 * @param relationship the relationship
	 * @param evidence the words of its most confident statement; none for what the
	 * reference data gives
	 */
	public record Hop(Relationship relationship, Optional<Evidence> evidence) {
	}

}
