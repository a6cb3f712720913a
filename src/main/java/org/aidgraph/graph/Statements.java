package org.aidgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aidgraph.cypher.CypherFiles;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * Runs the statements of {@code cypher/writes} in one transaction.
 */
final class Statements {

	private final TransactionContext transaction;

	Statements(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/** Asks something about the things with these ids. */
	List<Record> query(String name, Collection<String> ids) {
		return ids.isEmpty() ? List.of() : this.transaction.run(load(name), Map.of("ids", List.copyOf(ids))).list();
	}

	/**
	 * Runs a statement on the things with these ids; returns the nodes that it deleted.
	 */
	int change(String name, Collection<String> ids) {
		return ids.isEmpty() ? 0
				: this.transaction.run(load(name), Map.of("ids", List.copyOf(ids))).consume().counters().nodesDeleted();
	}

	/** Runs a statement on rows; returns the nodes that it created. */
	int write(String name, Collection<Map<String, Object>> rows) {
		return rows.isEmpty() ? 0
				: this.transaction.run(load(name), Map.of("rows", rows)).consume().counters().nodesCreated();
	}

	/**
	 * Runs a statement that creates something for every row.
	 * @param relationships how many relationships belong to a row
	 * @throws OvertakenException if something that a row joins is there no more
	 */
	void create(String name, Collection<Map<String, Object>> rows, int relationships) {
		if (rows.isEmpty()) {
			return;
		}
		SummaryCounters counters = this.transaction.run(load(name), Map.of("rows", rows)).consume().counters();
		if (counters.relationshipsCreated() != relationships * rows.size()) {
			throw new OvertakenException("%s made %d relationships of %d rows".formatted(name,
					counters.relationshipsCreated(), rows.size()));
		}
	}

	/**
	 * Runs a statement that must find what every row is about and sets at least one
	 * property of it.
	 * @throws OvertakenException if something is there no more
	 */
	void set(String name, Collection<Map<String, Object>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		SummaryCounters counters = this.transaction.run(load(name), Map.of("rows", rows)).consume().counters();
		if (counters.propertiesSet() < rows.size()) {
			throw new OvertakenException("%s found less than %d rows".formatted(name, rows.size()));
		}
	}

	void readBy(String run, List<String> documentIds) {
		this.transaction.run(load("read-by"), Map.of("run", run, "ids", documentIds)).consume();
	}

	private static String load(String name) {
		return CypherFiles.load("writes/" + name);
	}

}
