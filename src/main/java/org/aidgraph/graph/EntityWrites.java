package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgraph.graph.EntityRows.Node;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Keeps entities as the reference data describe them, and those that documents alone
 * describe as their tallies say. What a document changes in a tally is written, and the
 * entity itself only where something else follows from that: so a node with a hundred
 * thousand mentions costs no more than one with two.
 */
final class EntityWrites {

	private final Statements statements;

	private final Map<String, Tally> changes;

	private final Set<String> known = new HashSet<>();

	private final Set<String> made = new HashSet<>();

	private final Set<String> current;

	/**
	 * @param changes what the transaction adds to the tallies and takes from them, by
	 * entity
	 * @param current entities of which this process has seen that the graph has them as
	 * the reference data say
	 */
	EntityWrites(Statements statements, Map<String, Tally> changes, Set<String> current) {
		this.statements = statements;
		this.current = current;
		this.changes = changes;
	}

	/** Whether this transaction made the entity, so that nobody else can see it yet. */
	boolean isMade(String id) {
		return this.made.contains(id);
	}

	/** These entities are described by the reference data. */
	void known(Set<String> ids) {
		this.known.addAll(ids);
	}

	/**
	 * Makes sure that entities exist, and are as the reference data say. Those that do
	 * are left alone, links and all.
	 */
	void ensure(EntityRows rows) {
		rows.nodes().stream().filter(Node::known).map(Node::id).forEach(this.known::add);
		Map<String, Value> held = held(rows.nodes());
		TreeMap<String, Map<String, Object>> missing = new TreeMap<>();
		List<Map<String, Object>> stale = new ArrayList<>();
		for (Node node : rows.nodes()) {
			if (!held.containsKey(node.id())) {
				missing.put(node.id(), creation(node));
			}
			else if (!reference(node).equals(held.get(node.id()))) {
				stale.add(Map.of("id", node.id(), "labels", node.labels(), "properties", node.properties()));
				this.changes.computeIfAbsent(node.id(), (id) -> new Tally());
			}
		}
		if (this.statements.write("entities", missing.values()) == missing.size()) {
			this.made.addAll(missing.keySet());
		}
		this.statements.write("renew-entities", stale);
		this.statements.write("tallies",
				missing.keySet()
					.stream()
					.filter((id) -> isMade(id) && !this.known.contains(id))
					.map((id) -> tally(id).row(id))
					.toList());
		Set<String> written = new HashSet<>(missing.keySet());
		stale.forEach((row) -> written.add((String) row.get("id")));
		rows.links()
			.forEach((type, links) -> this.statements.write("links/" + type,
					links.stream().filter((link) -> written.contains(link.get("from"))).toList()));
	}

	/** What the graph took from the reference data for those entities that it holds. */
	private Map<String, Value> held(List<Node> nodes) {
		Map<String, Value> held = new HashMap<>();
		this.statements
			.query("known-entities",
					nodes.stream().filter((node) -> !this.current.contains(node.id())).map(Node::id).toList())
			.forEach((row) -> held.put(row.get("id").asString(), row.get("reference")));
		Map<String, Value> seen = new HashMap<>();
		nodes.stream()
			.filter((node) -> this.current.contains(node.id()))
			.forEach((node) -> seen.put(node.id(), reference(node)));
		this.statements.query("existing-entities", seen.keySet())
			.forEach((row) -> held.computeIfAbsent(row.get("id").asString(), seen::get));
		return held;
	}

	private Map<String, Object> creation(Node node) {
		return node.known() ? Map.of("id", node.id(), "labels", node.labels(), "properties", node.properties())
				: Summary.of(tally(node.id())).creation(node.id());
	}

	private Tally tally(String id) {
		return this.changes.getOrDefault(id, new Tally());
	}

	private static Value reference(Node node) {
		if (!node.known()) {
			return Values.NULL;
		}
		Map<String, Object> properties = new HashMap<>(node.properties());
		properties.put("id", node.id());
		return Values.value(properties);
	}

	/** Writes what follows for the entities from all that live documents say of them. */
	void summarize() {
		Set<String> ids = new TreeSet<>(this.changes.keySet());
		ids.removeAll(this.known);
		ids.removeIf(this::isMade);
		Map<String, Tally> before = new HashMap<>();
		this.statements.query("open-tallies", ids)
			.forEach((row) -> before.put(row.get("id").asString(),
					Tally.of(row.get("keys").asList(Value::asString), row.get("counts").asList(Value::asLong))));
		Map<String, Tally> after = recounted(ids.stream().filter((id) -> !before.containsKey(id)).toList());
		before.forEach((id, tally) -> {
			Tally sum = new Tally();
			sum.add(tally);
			sum.add(tally(id));
			after.put(id, sum);
		});
		List<Map<String, Object>> tallies = new ArrayList<>();
		List<Map<String, Object>> counts = new ArrayList<>();
		List<Map<String, Object>> names = new ArrayList<>();
		after.forEach((id, tally) -> {
			if (!tally.isEmpty()) {
				boolean same = before.containsKey(id) && before.get(id).countsTheSame(tally);
				(same ? counts : tallies).add(tally.row(id));
				Summary summary = Summary.of(tally);
				if (!before.containsKey(id) || !summary.equals(Summary.of(before.get(id)))) {
					names.add(summary.change(id));
				}
			}
		});
		this.statements.write("tallies", tallies);
		this.statements.set("recount-tallies", counts);
		this.statements.set("name-entities", names);
	}

	/** The tallies of entities that have none, counted from the graph itself. */
	private Map<String, Tally> recounted(List<String> ids) {
		Map<String, Tally> tallies = new TreeMap<>();
		for (Record row : this.statements.query("all-mentions", ids)) {
			tallies.computeIfAbsent(row.get("id").asString(), (id) -> new Tally())
				.mention(row.get("kind").asString(), row.get("names").asList(Value::asString), 1);
		}
		for (Record row : this.statements.query("all-values", ids)) {
			tallies.computeIfAbsent(row.get("id").asString(), (id) -> new Tally())
				.value(row.get("predicate").asString(), row.get("confidence").asDouble(), row.get("value").asString(),
						1);
		}
		return tallies;
	}

	/** Deletes those that nothing speaks of any more, and what only they led to. */
	void dropOrphans(Set<String> candidates) {
		List<String> ids = candidates.stream().sorted().toList();
		while (!ids.isEmpty()) {
			ids = this.statements.query("drop-orphans", ids)
				.stream()
				.map((row) -> row.get("id").asString())
				.sorted()
				.toList();
		}
	}

}
