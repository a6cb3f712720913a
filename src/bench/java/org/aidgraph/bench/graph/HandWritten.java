package org.aidgraph.bench.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * A graph as rows, and how somebody would write it by hand: {@code UNWIND … MERGE} of all
 * nodes, then of all relationships, ten thousand rows at a time through the plain driver.
 */
final class HandWritten {

	private static final int ROWS = 10_000;

	private final Map<String, List<Map<String, Object>>> statements = new TreeMap<>();

	/** Takes the rows from the graph as it is. */
	HandWritten(Driver driver) {
		try (Session session = driver.session()) {
			session.run("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN labels(n) AS labels, properties(n) AS properties")
				.forEachRemaining(this::node);
			session.run("""
					MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
					RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, labels(b) AS toLabels, b.id AS to,
					  properties(r) AS properties
					""").forEachRemaining(this::relationship);
		}
	}

	private void node(Record row) {
		List<String> labels = row.get("labels").asList((label) -> label.asString());
		String key = key(labels);
		StringBuilder others = new StringBuilder();
		labels.stream().filter((label) -> !label.equals(key)).sorted().forEach((label) -> others.append(", n:" + label));
		add("1 UNWIND $rows AS row MERGE (n:%s {id: row.id}) SET n += row.properties%s".formatted(key, others),
				Map.of("id", row.get("properties").get("id").asString(), "properties", row.get("properties").asMap()));
	}

	private void relationship(Record row) {
		String statement = """
				2 UNWIND $rows AS row MATCH (a:%s {id: row.from}) MATCH (b:%s {id: row.to}) \
				MERGE (a)-[r:%s]->(b) SET r += row.properties""".formatted(
				key(row.get("fromLabels").asList((label) -> label.asString())),
				key(row.get("toLabels").asList((label) -> label.asString())), row.get("type").asString());
		add(statement, Map.of("from", row.get("from").asString(), "to", row.get("to").asString(), "properties",
				row.get("properties").asMap()));
	}

	private void add(String statement, Map<String, Object> row) {
		this.statements.computeIfAbsent(statement, (key) -> new ArrayList<>()).add(row);
	}

	/** Every entity is found by the one key that all of them share. */
	private static String key(List<String> labels) {
		return List.of("Entity", "Flow")
			.stream()
			.filter(labels::contains)
			.findFirst()
			.orElseGet(() -> labels.get(0));
	}

	/** Writes all rows: the nodes before the relationships. */
	void write(Driver driver) {
		try (Session session = driver.session()) {
			this.statements.forEach((statement, rows) -> {
				for (int from = 0; from < rows.size(); from += ROWS) {
					List<Map<String, Object>> batch = rows.subList(from, Math.min(from + ROWS, rows.size()));
					session.executeWriteWithoutResult(
							(transaction) -> transaction.run(statement.substring(2), Map.of("rows", batch)).consume());
				}
			});
		}
	}

}
