package org.aidgraph.answer;

import java.util.List;

/**
 * An entity with those around it, ready to draw.
 *
 * @param nodes the entities, the nearest first
 * @param edges the relationships between them
 * @param complete whether everything within the distance is there
 */
public record Neighbourhood(List<Node> nodes, List<Relationship> edges, boolean complete) {

	public Neighbourhood {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * An entity and how far it is away.
	 *
	 * @param id its stable id
	 * @param kind what it is: the label of its kind, such as {@code Project}
	 * @param name its name
	 * @param distance relationships between it and the entity in the middle
	 */
	public record Node(String id, String kind, String name, int distance) {

		/** The entity at a distance. */
		public static Node of(EntitySummary entity, int distance) {
			return new Node(entity.id(), entity.kind(), entity.name(), distance);
		}

	}

}
