package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidgraph.graph.StatementRows.Relation;
import org.aidgraph.resolve.Claim;
import org.aidgraph.resolve.Naming;
import org.aidgraph.resolve.Payment;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * The writes of one transaction: first nodes, then what joins them, then what follows
 * from all. Rows are sorted, so that writers at work on the same nodes take their locks
 * in one order; nodes that many documents share are locked last, and only where they
 * change.
 */
final class WriteBatch {

	private static final String FUNDS = "FUNDS";

	private final Statements statements;

	private final Map<String, Tally> changes = new TreeMap<>();

	private final EntityWrites entities;

	private final Set<String> seen = new TreeSet<>();

	/**
	 * @param current entities of which this process has seen that the graph has them as
	 * the reference data say
	 */
	WriteBatch(TransactionContext transaction, Set<String> current) {
		this.statements = new Statements(transaction);
		this.entities = new EntityWrites(this.statements, this.changes, current);
	}

	WriteCounts write(List<DocumentVersion> all, String run) {
		List<DocumentVersion> versions = changed(all);
		if (versions.isEmpty()) {
			return WriteCounts.NONE;
		}
		List<String> ids = versions.stream().map((version) -> version.document().id()).sorted().toList();
		this.statements.write("documents", DocumentRows.of(versions));
		Held held = Held.of(ids, this.statements);
		Map<String, StatementRows.Row> stated = stated(versions);
		Map<String, Held.Statement> dropped = new TreeMap<>(held.statements());
		dropped.keySet().removeAll(stated.keySet());
		Map<String, FlowRows.Row> moved = moved(versions);
		List<String> droppedFlows = held.flows().keySet().stream().filter((id) -> !moved.containsKey(id)).toList();
		List<FlowRows.Row> addedFlows = moved.values()
			.stream()
			.filter((row) -> !held.flows().containsKey(row.id()))
			.toList();
		List<StatementRows.Row> added = stated.values()
			.stream()
			.filter((row) -> !held.statements().containsKey(row.id()))
			.toList();
		Map<Held.Pair, Held.Mention> mentioned = mentioned(versions);
		Map<Held.Pair, Held.Mention> forgotten = new HashMap<>(held.mentions());
		forgotten.keySet().removeAll(mentioned.keySet());
		count(added, dropped.values(), held.mentions(), mentioned);
		this.entities.known(knownOf(forgotten));

		EntityRows rows = EntityRows.of(versions);
		this.entities.ensure(rows);
		rows.nodes().stream().filter(EntityRows.Node::known).map(EntityRows.Node::id).forEach(this.seen::add);
		drop(dropped);
		this.statements.change("drop-flows", droppedFlows);
		this.statements.create("statements", rows(added, false), 3);
		this.statements.create("value-statements", rows(added, true), 2);
		pay(addedFlows);
		relate(added);
		mention(held.mentions(), mentioned, forgotten);
		this.entities.summarize();
		this.statements.change("mark-donors", donors(added.stream().map(StatementRows.Row::relation).toList()));
		leave(dropped.values(), forgotten.keySet());
		this.statements.readBy(run, ids);
		return new WriteCounts(versions.size(), added.size() + addedFlows.size(),
				stated.size() - added.size() + moved.size() - addedFlows.size(), dropped.size() + droppedFlows.size());
	}

	/** Entities that are as the reference data say once this is committed. */
	Set<String> seen() {
		return this.seen;
	}

	WriteCounts retract(Collection<String> documentIds) {
		List<String> ids = documentIds.stream().sorted().distinct().toList();
		this.statements.change("lock-documents", ids);
		Held held = Held.of(ids, this.statements);
		count(List.of(), held.statements().values(), held.mentions(), Map.of());
		this.entities.known(knownOf(held.mentions()));
		drop(held.statements());
		this.statements.change("drop-flows", held.flows().keySet());
		int deleted = this.statements.change("drop-documents", ids);
		this.entities.summarize();
		leave(held.statements().values(), held.mentions().keySet());
		return new WriteCounts(deleted / 2, 0, 0, held.statements().size() + held.flows().size());
	}

	/** The versions that the graph does not hold yet, or not with all that they say. */
	private List<DocumentVersion> changed(List<DocumentVersion> versions) {
		Map<String, HeldVersion> held = HeldVersion.of(this.statements.query("known-documents",
				versions.stream().map((version) -> version.document().id()).toList()));
		List<DocumentVersion> same = versions.stream()
			.filter((version) -> isHeld(version, held.get(version.document().id())))
			.toList();
		Held content = Held.of(same.stream().map((version) -> version.document().id()).toList(), this.statements);
		return versions.stream()
			.filter((version) -> !same.contains(version) || !content.of(version.document().id())
				.says(stated(List.of(version)).keySet(), moved(List.of(version)).keySet(), mentioned(List.of(version))))
			.toList();
	}

	private static boolean isHeld(DocumentVersion version, @Nullable HeldVersion held) {
		return held != null && held.is(version.document().sha256(), version.reading());
	}

	private static Map<String, StatementRows.Row> stated(List<DocumentVersion> versions) {
		Map<String, StatementRows.Row> stated = new TreeMap<>();
		for (DocumentVersion version : versions) {
			for (Claim claim : version.resolved().claims()) {
				StatementRows.Row row = StatementRows.of(version.document().id(), claim, version.extractorVersion());
				stated.put(row.id(), row);
			}
		}
		return stated;
	}

	private static Map<String, FlowRows.Row> moved(List<DocumentVersion> versions) {
		Map<String, FlowRows.Row> moved = new TreeMap<>();
		for (DocumentVersion version : versions) {
			for (Payment payment : version.resolved().payments()) {
				FlowRows.Row row = FlowRows.of(version.document().id(), payment, version.extractorVersion());
				moved.put(row.id(), row);
			}
		}
		return moved;
	}

	/** Writes flows of money: first each for itself, then what it joins. */
	private void pay(List<FlowRows.Row> added) {
		this.statements.create("flows", added.stream().map(FlowRows.Row::row).toList(), 2);
		this.statements.create("flow-ends", added.stream().flatMap((row) -> row.ends().stream()).toList(), 1);
	}

	private static Map<Held.Pair, Held.Mention> mentioned(List<DocumentVersion> versions) {
		Map<Held.Pair, Held.Mention> mentioned = new HashMap<>();
		for (DocumentVersion version : versions) {
			for (Naming naming : version.resolved().namings()) {
				mentioned.put(new Held.Pair(version.document().id(), naming.entity().id()), Held.Mention.of(naming));
			}
		}
		return mentioned;
	}

	/** What the documents say now, less what they said, in the tallies of entities. */
	private void count(List<StatementRows.Row> added, Collection<Held.Statement> dropped,
			Map<Held.Pair, Held.Mention> before, Map<Held.Pair, Held.Mention> after) {
		before.forEach((pair, mention) -> change(pair.entity()).mention(mention.kind(), mention.names(), -1));
		after.forEach((pair, mention) -> change(pair.entity()).mention(mention.kind(), mention.names(), 1));
		for (Held.Statement statement : dropped) {
			if (statement.relation().isValue()) {
				change(statement.relation().from()).value(statement.predicate(), statement.confidence(),
						statement.value(), -1);
			}
		}
		for (StatementRows.Row row : added) {
			if (row.relation().isValue()) {
				change(row.relation().from()).value(row.claim().predicate(), row.claim().fact().confidence(),
						row.claim().objectName(), 1);
			}
		}
		this.changes.values().removeIf(Tally::isEmpty);
	}

	private Tally change(String entity) {
		return this.changes.computeIfAbsent(entity, (id) -> new Tally());
	}

	private static Set<String> knownOf(Map<Held.Pair, Held.Mention> mentions) {
		return mentions.entrySet()
			.stream()
			.filter((mention) -> mention.getValue().known())
			.map((mention) -> mention.getKey().entity())
			.collect(Collectors.toSet());
	}

	private void drop(Map<String, Held.Statement> dropped) {
		this.statements.change("drop-statements", dropped.keySet());
		this.statements.write("refold", RelationRows.dropped(dropped.values()));
		this.statements.write("refold-qualifiers",
				RelationRows.dropped(dropped.values().stream().filter(Held.Statement::qualified).toList()));
	}

	private static List<Map<String, Object>> rows(List<StatementRows.Row> added, boolean values) {
		return added.stream().filter((row) -> row.relation().isValue() == values).map(StatementRows.Row::row).toList();
	}

	/** Between two entities that others can see, another writer may be first. */
	private void relate(List<StatementRows.Row> added) {
		List<Map<String, Object>> unseen = new ArrayList<>();
		RelationRows.added(added).forEach((type, relations) -> {
			List<Map<String, Object>> rows = new ArrayList<>();
			relations.forEach((relation, properties) -> {
				boolean made = this.entities.isMade(relation.from()) || this.entities.isMade(relation.to());
				(made ? unseen : rows)
					.add(made ? RelationRows.row(relation, properties) : RelationRows.flatRow(relation, properties));
			});
			this.statements.set("relationships/" + type, rows);
		});
		this.statements.create("new-relationships", unseen, 1);
	}

	private void mention(Map<Held.Pair, Held.Mention> before, Map<Held.Pair, Held.Mention> after,
			Map<Held.Pair, Held.Mention> forgotten) {
		List<Map<String, Object>> created = new ArrayList<>();
		List<Map<String, Object>> changed = new ArrayList<>();
		after.forEach((pair, mention) -> {
			if (!before.containsKey(pair)) {
				created.add(row(pair, mention));
			}
			else if (!mention.properties().equals(before.get(pair).properties())) {
				changed.add(row(pair, mention));
			}
		});
		this.statements.write("drop-mentions",
				forgotten.entrySet().stream().map((entry) -> row(entry.getKey(), entry.getValue())).toList());
		this.statements.create("mentions", created, 1);
		this.statements.set("change-mentions", changed);
	}

	private static Map<String, Object> row(Held.Pair pair, Held.Mention mention) {
		return Map.of("document", pair.document(), "entity", pair.entity(), "properties", mention.properties());
	}

	/** Takes away what nothing backs any more. */
	private void leave(Collection<Held.Statement> dropped, Set<Held.Pair> forgotten) {
		this.statements.change("unmark-donors", donors(dropped.stream().map(Held.Statement::relation).toList()));
		this.entities
			.dropOrphans(forgotten.stream().map(Held.Pair::entity).collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Set<String> donors(Collection<Relation> relations) {
		return relations.stream()
			.filter((relation) -> relation.type().equals(FUNDS) && relation.joinsTwo())
			.map(Relation::from)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
