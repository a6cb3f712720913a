package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.identity.Entity;
import org.aidgraph.identity.Link;
import org.aidgraph.resolve.Naming;

/**
 * Turns the entities of documents, and those that the reference data lead to from them,
 * into rows for {@code writes/entities} and {@code writes/links}.
 *
 * @param nodes the entities, in order of their ids
 * @param links the rows of each type of link
 */
record EntityRows(List<Node> nodes, Map<String, List<Map<String, Object>>> links) {

	/**
	 * An entity.
	 *
	 * @param known whether the reference data describe it
	 * @param properties what they say of it
	 */
	record Node(String id, List<String> labels, boolean known, Map<String, Object> properties) {
	}

	static EntityRows of(List<DocumentVersion> versions) {
		TreeMap<String, Entity> entities = new TreeMap<>();
		for (DocumentVersion version : versions) {
			for (Naming naming : version.resolved().namings()) {
				collect(naming.entity(), entities);
			}
		}
		List<Node> nodes = new ArrayList<>();
		TreeMap<String, List<Map<String, Object>>> links = new TreeMap<>();
		for (Entity entity : entities.values()) {
			nodes.add(new Node(entity.id(), Labels.of(entity), entity.known(), entity.properties()));
			for (Link link : entity.links()) {
				links.computeIfAbsent(link.type().name(), (type) -> new ArrayList<>())
					.add(Map.of("from", entity.id(), "to", link.to().id()));
			}
		}
		return new EntityRows(nodes, links);
	}

	private static void collect(Entity entity, Map<String, Entity> entities) {
		if (entities.put(entity.id(), entity) == null) {
			entity.links().forEach((link) -> collect(link.to(), entities));
		}
	}

}
