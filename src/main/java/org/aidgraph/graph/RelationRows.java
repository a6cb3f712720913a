package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.graph.StatementRows.Relation;
import org.aidgraph.graph.StatementRows.Row;

/**
 * Folds new statements into rows for {@code writes/relationships}: their number, the best
 * confidence, the least of each qualifier. The fold is commutative, so the order in which
 * documents arrive does not matter.
 */
final class RelationRows {

	private static final List<String> FOLDED = List.of("since", "until", "percentage", "email", "phone", "basis");

	private RelationRows() {
	}

	/** The rows of each type of relationship, sorted by key. */
	static Map<String, List<Map<String, Object>>> of(List<Row> added) {
		TreeMap<Relation, Map<String, Object>> folded = new TreeMap<>();
		for (Row statement : added) {
			if (statement.relation().joinsTwo()) {
				fold(statement, folded.computeIfAbsent(statement.relation(), RelationRows::empty));
			}
		}
		TreeMap<String, List<Map<String, Object>>> byType = new TreeMap<>();
		folded
			.forEach((relation, row) -> byType.computeIfAbsent(relation.type(), (type) -> new ArrayList<>()).add(row));
		return byType;
	}

	private static Map<String, Object> empty(Relation relation) {
		Map<String, Object> row = new TreeMap<>();
		row.put("from", relation.from());
		row.put("to", relation.to());
		return row;
	}

	private static void fold(Row statement, Map<String, Object> row) {
		row.merge("statements", 1L, (one, other) -> (Long) one + (Long) other);
		row.merge("confidence", statement.claim().fact().confidence(),
				(one, other) -> Math.max((Double) one, (Double) other));
		for (String qualifier : FOLDED) {
			String value = statement.claim().fact().qualifiers().get(qualifier);
			if (value != null) {
				row.merge(qualifier, value,
						(one, other) -> (((String) one).compareTo((String) other) <= 0) ? one : other);
			}
		}
	}

}
