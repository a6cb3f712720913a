package org.aidgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.graph.StatementRows.Relation;
import org.aidgraph.resolve.Naming;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What the graph holds of documents.
 *
 * @param statements by id
 * @param flows the document of each flow of money, by the flow's id
 * @param mentions by document and entity
 */
record Held(Map<String, Statement> statements, Map<String, String> flows, Map<Pair, Mention> mentions) {

	/**
	 * A statement.
	 *
	 * @param document the document that makes it
	 * @param relation the relationship that it backs, without type for a value
	 * @param value the value, where it is one
	 * @param qualified whether it carries something that the relationship takes over
	 */
	record Statement(String document, Relation relation, String predicate, String value, double confidence,
			boolean qualified) {
	}

	/** A document and an entity that it mentions. */
	record Pair(String document, String entity) {
	}

	/**
	 * How a document speaks of an entity.
	 *
	 * @param known whether the reference data describe the entity
	 * @param properties count, kind and names, and where judgements joined several, parts
	 */
	record Mention(boolean known, String kind, List<String> names, Map<String, Object> properties) {

		static Mention of(boolean known, long count, String kind, List<String> names, List<String> parts) {
			Map<String, Object> properties = new HashMap<>(Map.of("count", count, "kind", kind, "names", names));
			if (!parts.isEmpty()) {
				properties.put("parts", parts);
			}
			return new Mention(known, kind, names, Map.copyOf(properties));
		}

		static Mention of(Naming naming) {
			return of(naming.entity().known(), naming.count(), naming.kind().label(), naming.names(),
					naming.parts().stream().map(Naming::line).toList());
		}

	}

	static Held of(List<String> documentIds, Statements statements) {
		Map<String, Statement> stated = new TreeMap<>();
		for (Record row : statements.query("held-statements", documentIds)) {
			Relation relation = new Relation(row.get("type").asString(""), row.get("subject").asString(),
					row.get("object").asString(""));
			stated.put(row.get("id").asString(),
					new Statement(row.get("document").asString(), relation, row.get("predicate").asString(),
							row.get("value").asString(""), row.get("confidence").asDouble(),
							row.get("qualified").asBoolean()));
		}
		Map<Pair, Mention> mentioned = new HashMap<>();
		for (Record row : statements.query("held-mentions", documentIds)) {
			mentioned.put(new Pair(row.get("document").asString(), row.get("entity").asString()),
					Mention.of(row.get("known").asBoolean(), row.get("count").asLong(), row.get("kind").asString(),
							row.get("names").asList(Value::asString),
							row.get("parts").asList(Value::asString, List.of())));
		}
		Map<String, String> flows = new TreeMap<>();
		statements.query("held-flows", documentIds)
			.forEach((row) -> flows.put(row.get("id").asString(), row.get("document").asString()));
		return new Held(stated, flows, mentioned);
	}

	/** What the graph holds of one of the documents. */
	Held of(String document) {
		Map<String, Statement> stated = new TreeMap<>(this.statements);
		stated.values().removeIf((statement) -> !statement.document().equals(document));
		Map<Pair, Mention> mentioned = new HashMap<>(this.mentions);
		mentioned.keySet().removeIf((pair) -> !pair.document().equals(document));
		Map<String, String> moved = new TreeMap<>(this.flows);
		moved.values().removeIf((other) -> !other.equals(document));
		return new Held(stated, moved, mentioned);
	}

	/** Whether it is exactly this. */
	boolean says(Set<String> statementIds, Set<String> flowIds, Map<Pair, Mention> mentioned) {
		return this.statements.keySet().equals(statementIds) && this.flows.keySet().equals(flowIds)
				&& this.mentions.equals(mentioned);
	}

}
