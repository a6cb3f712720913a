package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.graph.StatementRows.Relation;
import org.aidgraph.graph.StatementRows.Row;

/**
 * Folds statements into what they change in the relationships that they back: their
 * number, the best confidence, the least of each qualifier. The fold is commutative, so
 * the order in which documents arrive does not matter.
 */
final class RelationRows {

	private static final List<String> FOLDED = List.of("since", "until", "percentage", "email", "phone", "basis");

	private RelationRows() {
	}

	/** The properties that new statements add, of each relationship of each type. */
	static Map<String, Map<Relation, Map<String, Object>>> added(List<Row> added) {
		TreeMap<String, Map<Relation, Map<String, Object>>> byType = new TreeMap<>();
		for (Row statement : added) {
			if (statement.relation().joinsTwo()) {
				fold(statement, byType.computeIfAbsent(statement.relation().type(), (type) -> new TreeMap<>())
					.computeIfAbsent(statement.relation(), (relation) -> new TreeMap<>()));
			}
		}
		return byType;
	}

	private static void fold(Row statement, Map<String, Object> properties) {
		properties.merge("statements", 1L, (one, other) -> (Long) one + (Long) other);
		properties.merge("confidence", statement.claim().fact().confidence(),
				(one, other) -> Math.max((Double) one, (Double) other));
		for (String qualifier : FOLDED) {
			String value = statement.claim().fact().qualifiers().get(qualifier);
			if (value != null) {
				properties.merge(qualifier, value,
						(one, other) -> (((String) one).compareTo((String) other) <= 0) ? one : other);
			}
		}
	}

	/** A row for {@code writes/new-relationships}. */
	static Map<String, Object> row(Relation relation, Map<String, Object> properties) {
		return Map.of("from", relation.from(), "to", relation.to(), "type", relation.type(), "properties", properties);
	}

	/** A row for {@code writes/relationships}. */
	static Map<String, Object> flatRow(Relation relation, Map<String, Object> properties) {
		Map<String, Object> row = new TreeMap<>(properties);
		row.put("from", relation.from());
		row.put("to", relation.to());
		return row;
	}

	/**
	 * The rows for {@code writes/refold} and {@code writes/refold-qualifiers} that
	 * dropped statements make, by key.
	 */
	static List<Map<String, Object>> dropped(Collection<Held.Statement> dropped) {
		TreeMap<Relation, List<Held.Statement>> byRelation = new TreeMap<>();
		for (Held.Statement statement : dropped) {
			if (statement.relation().joinsTwo()) {
				byRelation.computeIfAbsent(statement.relation(), (relation) -> new ArrayList<>()).add(statement);
			}
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		byRelation.forEach((relation,
				statements) -> rows.add(Map.of("from", relation.from(), "to", relation.to(), "type", relation.type(),
						"relation", relation.key(), "dropped", statements.size(), "qualified",
						statements.stream().anyMatch(Held.Statement::qualified))));
		return rows;
	}

}
