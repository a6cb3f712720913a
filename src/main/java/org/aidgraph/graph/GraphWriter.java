package org.aidgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidgraph.cypher.CypherFiles;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Keeps the graph equal to what its documents say. Every call is one transaction, retried
 * where the database asks for it: a document is in the graph wholly or not at all. Safe
 * for use by many threads and by several processes at a time.
 */
public final class GraphWriter {

	private final Driver driver;

	private final SessionConfig session;

	/**
	 * @param driver the connection, which stays the caller's to close
	 * @param session the database to write to
	 */
	public GraphWriter(Driver driver, SessionConfig session) {
		this.driver = driver;
		this.session = session;
	}

	/** The versions that the graph holds of these documents, by document id. */
	public Map<String, HeldVersion> held(Collection<String> documentIds) {
		List<Record> records;
		try (Session opened = this.driver.session(this.session)) {
			records = opened.executeRead((transaction) -> transaction
				.run(CypherFiles.load("writes/known-documents"), Map.of("ids", List.copyOf(documentIds)))
				.list());
		}
		Map<String, HeldVersion> held = new HashMap<>();
		for (Record row : records) {
			held.put(row.get("id").asString(),
					new HeldVersion(row.get("sha256").asString(""), row.get("reading").asString("")));
		}
		return held;
	}

	/**
	 * Writes versions of documents: statements that a document still makes stay, those
	 * that it no longer makes go, with everything that only they backed.
	 * @param versions at most one version of a document
	 * @param run id of the run that read them
	 */
	public WriteCounts write(List<DocumentVersion> versions, String run) {
		if (versions.isEmpty()) {
			return WriteCounts.NONE;
		}
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeWrite((transaction) -> new WriteBatch(transaction).write(versions, run));
		}
	}

	/** Takes documents out of the graph, with everything that only they backed. */
	public WriteCounts retract(List<String> documentIds) {
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeWrite((transaction) -> new WriteBatch(transaction).retract(documentIds));
		}
	}

	/** What judged ids stand for, and {@code id@document} for that of one document. */
	public Map<String, String> redirects() {
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeRead((transaction) -> transaction.run(CypherFiles.load("writes/known-redirects"))
				.stream()
				.collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> row.get("to").asString())));
		}
	}

	/**
	 * Puts down what judged ids stand for, in the place of all that was judged before.
	 * Does not touch what documents state.
	 */
	public void redirect(Map<String, String> meanings) {
		List<Map<String, Object>> rows = new TreeMap<>(meanings).entrySet()
			.stream()
			.map((meaning) -> Map.<String, Object>of("id", meaning.getKey(), "to", meaning.getValue()))
			.toList();
		try (Session opened = this.driver.session(this.session)) {
			opened.executeWriteWithoutResult(
					(transaction) -> transaction.run(CypherFiles.load("writes/redirects"), Map.of("rows", rows))
						.consume());
		}
	}

	/** Records what a run did. */
	public void record(String run, Map<String, Object> properties) {
		try (Session opened = this.driver.session(this.session)) {
			opened.executeWriteWithoutResult((transaction) -> transaction
				.run(CypherFiles.load("writes/import-run"), Map.of("id", run, "properties", properties))
				.consume());
		}
	}

}
