package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgraph.cypher.CypherFiles;
import org.aidgraph.graph.StatementRows.Relation;
import org.aidgraph.resolve.Claim;
import org.aidgraph.resolve.Naming;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The writes of one transaction. Rows are sorted by id, so that writers at work on the
 * same nodes take their locks in one order.
 */
final class WriteBatch {

	private final TransactionContext transaction;

	private final EntitySummaries summaries;

	WriteBatch(TransactionContext transaction) {
		this.transaction = transaction;
		this.summaries = new EntitySummaries(transaction);
	}

	WriteCounts write(List<DocumentVersion> versions, String run) {
		List<String> ids = versions.stream().map((version) -> version.document().id()).sorted().toList();
		Map<String, Relation> held = heldStatements(ids);
		Map<String, StatementRows.Row> stated = new TreeMap<>();
		for (DocumentVersion version : versions) {
			for (Claim claim : version.resolved().claims()) {
				StatementRows.Row row = StatementRows.of(version.document().id(), claim, version.extractorVersion());
				stated.put(row.id(), row);
			}
		}
		Map<String, Relation> dropped = new TreeMap<>(held);
		dropped.keySet().removeAll(stated.keySet());
		List<StatementRows.Row> added = stated.values().stream().filter((row) -> !held.containsKey(row.id())).toList();

		run("documents", DocumentRows.of(versions));
		EntityRows entities = EntityRows.of(versions);
		run("entities", entities.nodes());
		entities.links().forEach((type, rows) -> run("links/" + type, rows));
		Set<String> touched = new TreeSet<>();
		drop(dropped, touched);
		run("statements", added.stream().map(StatementRows.Row::row).toList());
		RelationRows.of(added).forEach((type, rows) -> run("relationships/" + type, rows));
		added.forEach((row) -> touch(row.relation(), touched));
		Set<String> forgotten = mentions(versions, ids, touched);
		forgotten.addAll(endsOf(dropped.values()));
		this.summaries.refresh(touched);
		dropOrphans(forgotten);
		this.transaction.run(CypherFiles.load("writes/read-by"), Map.of("run", run, "ids", ids)).consume();
		return new WriteCounts(versions.size(), added.size(), stated.size() - added.size(), dropped.size());
	}

	WriteCounts retract(List<String> documentIds) {
		List<String> ids = documentIds.stream().sorted().distinct().toList();
		Map<String, Relation> held = heldStatements(ids);
		Set<String> touched = new TreeSet<>();
		Set<String> mentioned = new TreeSet<>();
		query("held-mentions", "ids", ids).forEach((row) -> mentioned.add(row.get("entity").asString()));
		drop(held, touched);
		long documents = this.transaction.run(CypherFiles.load("writes/drop-documents"), Map.of("ids", ids))
			.consume()
			.counters()
			.nodesDeleted() / 2;
		touched.addAll(mentioned);
		this.summaries.refresh(touched);
		mentioned.addAll(endsOf(held.values()));
		dropOrphans(mentioned);
		return new WriteCounts(documents, 0, 0, held.size());
	}

	private Map<String, Relation> heldStatements(List<String> documentIds) {
		Map<String, Relation> held = new HashMap<>();
		for (Record row : query("held-statements", "ids", documentIds)) {
			held.put(row.get("id").asString(), new Relation(row.get("type").asString(""), row.get("subject").asString(),
					row.get("object").asString("")));
		}
		return held;
	}

	private void drop(Map<String, Relation> statements, Set<String> touched) {
		if (statements.isEmpty()) {
			return;
		}
		this.transaction
			.run(CypherFiles.load("writes/drop-statements"), Map.of("ids", List.copyOf(statements.keySet())))
			.consume();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Relation relation : new TreeSet<>(statements.values())) {
			touch(relation, touched);
			if (!relation.isValue()) {
				rows.add(Map.of("from", relation.from(), "to", relation.to(), "type", relation.type(), "relation",
						relation.key()));
			}
		}
		run("refold", rows);
	}

	private static void touch(Relation relation, Set<String> touched) {
		touched.add(relation.from());
		if (!relation.isValue()) {
			touched.add(relation.to());
		}
	}

	private static Set<String> endsOf(Collection<Relation> relations) {
		Set<String> ends = new HashSet<>();
		relations.forEach((relation) -> touch(relation, ends));
		return ends;
	}

	/** Replaces the mentions of the documents; returns the entities that lost one. */
	private Set<String> mentions(List<DocumentVersion> versions, List<String> ids, Set<String> touched) {
		List<Map<String, Object>> rows = new ArrayList<>();
		Set<List<String>> current = new HashSet<>();
		for (DocumentVersion version : versions) {
			for (Naming naming : version.resolved().namings()) {
				rows.add(Map.of("document", version.document().id(), "entity", naming.entity().id(), "count",
						naming.count(), "kind", naming.kind().label(), "names", naming.names(), "parts",
						naming.parts().stream().map(Naming::line).toList()));
				current.add(List.of(version.document().id(), naming.entity().id()));
				touched.add(naming.entity().id());
			}
		}
		Set<String> forgotten = new TreeSet<>();
		List<Map<String, Object>> gone = new ArrayList<>();
		for (Record row : query("held-mentions", "ids", ids)) {
			String document = row.get("document").asString();
			String entity = row.get("entity").asString();
			if (!current.contains(List.of(document, entity))) {
				gone.add(Map.of("document", document, "entity", entity));
				forgotten.add(entity);
			}
		}
		run("drop-mentions", gone);
		run("mentions", rows);
		touched.addAll(forgotten);
		return forgotten;
	}

	private void dropOrphans(Set<String> candidates) {
		List<String> ids = List.copyOf(candidates);
		while (!ids.isEmpty()) {
			ids = query("drop-orphans", "ids", ids).stream().map((row) -> row.get("id").asString()).toList();
		}
	}

	private void run(String statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.transaction.run(CypherFiles.load("writes/" + statement), Map.of("rows", rows)).consume();
		}
	}

	private List<Record> query(String statement, String parameter, List<String> values) {
		return this.transaction.run(CypherFiles.load("writes/" + statement), Map.of(parameter, values)).list();
	}

}
