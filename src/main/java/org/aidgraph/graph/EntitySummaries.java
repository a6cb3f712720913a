package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.cypher.CypherFiles;
import org.aidgraph.vocabulary.Kind;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Sets what follows for an entity from everything that live documents say of it: names
 * and labels, values, whether it gives money. Entities of the reference data keep their
 * names.
 */
final class EntitySummaries {

	private static final String SOMETIMES = "Mission";

	private final TransactionContext transaction;

	EntitySummaries(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/** Brings the entities with these ids up to date. */
	void refresh(Set<String> ids) {
		Map<String, Map<String, Object>> values = StatedValues.of(query("stated-values", ids));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : query("mentioned-names", ids)) {
			String id = row.get("id").asString();
			List<Kind> kinds = row.get("kinds").asList((kind) -> Kind.ofLabel(kind.asString()));
			NameChoice names = NameChoice.of(row.get("names").asList((list) -> list.asList(Value::asString)));
			Map<String, Object> properties = new TreeMap<>(names.properties(kinds));
			properties.putAll(
					values.getOrDefault(id, kinds.stream().anyMatch(Kind::isActivity) ? StatedValues.NONE : Map.of()));
			List<String> labels = Labels.of(kinds);
			rows.add(Map.of("id", id, "properties", properties, "labels", labels, "otherLabels",
					labels.contains(SOMETIMES) ? List.of() : List.of(SOMETIMES)));
		}
		if (!rows.isEmpty()) {
			this.transaction.run(CypherFiles.load("writes/name-entities"), Map.of("rows", rows)).consume();
		}
		this.transaction.run(CypherFiles.load("writes/mark-donors"), Map.of("ids", List.copyOf(ids))).consume();
	}

	private List<Record> query(String statement, Set<String> ids) {
		return ids.isEmpty() ? List.of()
				: this.transaction.run(CypherFiles.load("writes/" + statement), Map.of("ids", List.copyOf(ids))).list();
	}

}
