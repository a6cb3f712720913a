package org.aidgraph.identity;

/**
 * A relationship that the reference data states of an entity: no document needs to.
 *
 * @param type its name in the graph
 * @param to the entity that it leads to
 */
public record Link(Type type, Entity to) {

	/** The kinds of links. */
	public enum Type {

		/** Organization → Country. */
		GOVERNMENT_OF,

		/** Country → Region. */
		IN_REGION,

		/** Region → Region. */
		PART_OF

	}

}
