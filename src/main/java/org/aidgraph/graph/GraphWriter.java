package org.aidgraph.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidgraph.cypher.CypherFiles;
import org.aidgraph.document.Document;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Keeps the graph equal to what its documents say. Every call is one transaction, retried
 * where the database asks for it: a document is in the graph wholly or not at all. Safe
 * for use by many threads and by several processes at a time.
 */
public final class GraphWriter {

	/** What the database says when another writer was there first. */
	private static final Set<String> OVERTAKEN = Set.of("Neo.ClientError.Statement.EntityNotFound",
			"Neo.ClientError.Schema.ConstraintValidationFailed");

	private final Driver driver;

	private final SessionConfig session;

	private final Set<String> current = ConcurrentHashMap.newKeySet();

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
		if (documentIds.isEmpty()) {
			return Map.of();
		}
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeRead(
					(transaction) -> HeldVersion.of(new Statements(transaction).query("known-documents", documentIds)));
		}
	}

	/**
	 * Writes versions of documents: statements that a document still makes stay, those
	 * that it no longer makes go, with everything that only they backed. Versions that
	 * the graph holds already are left alone.
	 * @param versions at most one version of a document
	 * @param run id of the run that read them
	 */
	public WriteCounts write(List<DocumentVersion> versions, String run) {
		return versions.isEmpty() ? WriteCounts.NONE : inTransaction((batch) -> batch.write(versions, run));
	}

	/** The documents that the graph holds as records of a data set. */
	public Set<String> recordsOf(String dataset) {
		try (Session opened = this.driver.session(this.session)) {
			return opened
				.executeRead((transaction) -> new Statements(transaction).query("records-of-dataset", List.of(dataset))
					.stream()
					.map((row) -> row.get("id").asString())
					.collect(Collectors.toSet()));
		}
	}

	/** Says where documents are found that did not change otherwise. */
	public void move(List<Document> documents) {
		if (documents.isEmpty()) {
			return;
		}
		List<Map<String, Object>> rows = documents.stream()
			.map((document) -> Map.<String, Object>of("id", document.id(), "name", document.name(), "uri",
					document.uri()))
			.toList();
		try (Session opened = this.driver.session(this.session)) {
			opened
				.executeWriteWithoutResult((transaction) -> new Statements(transaction).write("move-documents", rows));
		}
	}

	/** Takes documents out of the graph, with everything that only they backed. */
	public WriteCounts retract(Collection<String> documentIds) {
		return documentIds.isEmpty() ? WriteCounts.NONE : inTransaction((batch) -> batch.retract(documentIds));
	}

	private WriteCounts inTransaction(Function<WriteBatch, WriteCounts> work) {
		try (Session opened = this.driver.session(this.session)) {
			Set<String> seen = new HashSet<>();
			WriteCounts counts = opened.executeWrite((transaction) -> {
				WriteBatch batch = new WriteBatch(transaction, this.current);
				try {
					WriteCounts done = work.apply(batch);
					seen.addAll(batch.seen());
					return done;
				}
				catch (ClientException ex) {
					throw OVERTAKEN.contains(ex.code()) ? new OvertakenException(ex) : ex;
				}
			});
			this.current.addAll(seen);
			return counts;
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
