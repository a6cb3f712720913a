package org.aidgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.Neighbourhood;
import org.aidgraph.answer.RanCypher;
import org.aidgraph.answer.Relationship;
import org.aidgraph.answer.Way;
import org.aidgraph.cypher.CypherFiles;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.rows.Neo4jReader;
import org.aidgraph.rows.Row;
import org.springframework.stereotype.Component;

/**
 * Questions about what lies around and between entities. Safe for use by many threads;
 * every method throws {@link DatabaseUnavailableException} if the database gives no
 * answer in time, and {@link InvalidQuestionException} for numbers out of bounds.
 */
@Component
public final class Surroundings {

	/** The most relationships on a way. */
	public static final int MAX_LENGTH = 6;

	/** The most ways. */
	public static final int MAX_WAYS = 25;

	/** How far a neighbourhood reaches at most. */
	public static final int MAX_DEPTH = 3;

	/** The most entities in a neighbourhood. */
	public static final int MAX_NODES = 1000;

	private static final int EDGES_FOR_A_NODE = 5;

	private static final String PATHS = "queries/paths";

	private final Neo4jReader reader;

	Surroundings(Neo4jReader reader) {
		this.reader = reader;
	}

	/**
	 * The shortest ways between two entities, the shortest first, those of one length in
	 * the order of the ids on them. Of more than {@value #MAX_WAYS} that are equally
	 * short the database chooses some.
	 * @param types the types to walk over; empty for all
	 */
	public List<Way> ways(String from, String to, Set<RelationshipType> types, int maxLength, int limit) {
		return this.reader.rows(PATHS, wayParameters(from, to, types, maxLength, limit))
			.stream()
			.map(Surroundings::way)
			.toList();
	}

	/** What {@link #ways} runs. */
	public RanCypher cypherOfWays(String from, String to, Set<RelationshipType> types, int maxLength, int limit) {
		return new RanCypher(CypherFiles.load(PATHS), wayParameters(from, to, types, maxLength, limit));
	}

	/**
	 * An entity and those around it, the nearest first, those of one distance in the
	 * order of their ids, with the relationships between all of them.
	 * @param types the types that count; empty for all
	 */
	public Neighbourhood around(EntitySummary middle, Set<RelationshipType> types, int depth, int limit) {
		InvalidQuestionException.requireWithin("depth", depth, 1, MAX_DEPTH);
		InvalidQuestionException.requireWithin("limit", limit, 1, MAX_NODES);
		List<String> names = names(types);
		Map<String, Neighbourhood.Node> nodes = new LinkedHashMap<>();
		nodes.put(middle.id(), Neighbourhood.Node.of(middle, 0));
		List<String> rim = List.of(middle.id());
		boolean complete = true;
		for (int distance = 1; distance <= depth && complete && !rim.isEmpty(); distance++) {
			// one more than there is room for tells whether something is left out
			int room = limit - nodes.size();
			List<Row> found = this.reader.rows("queries/neighbours",
					Map.of("ids", rim, "known", List.copyOf(nodes.keySet()), "types", names, "limit", room + 1));
			complete = found.size() <= room;
			rim = new ArrayList<>();
			for (Row row : found.subList(0, Math.min(room, found.size()))) {
				nodes.put(row.text("id"), Neighbourhood.Node.of(row.entity(), distance));
				rim.add(row.text("id"));
			}
		}
		int room = limit * EDGES_FOR_A_NODE;
		List<Relationship> edges = this.reader
			.rows("queries/relationships-among",
					Map.of("ids", List.copyOf(nodes.keySet()), "types", names, "limit", room + 1))
			.stream()
			.map(Relationships::relationship)
			.toList();
		return new Neighbourhood(List.copyOf(nodes.values()), edges.subList(0, Math.min(room, edges.size())),
				complete && edges.size() <= room);
	}

	private static Map<String, Object> wayParameters(String from, String to, Set<RelationshipType> types, int maxLength,
			int limit) {
		InvalidQuestionException.requireWithin("maxLength", maxLength, 1, MAX_LENGTH);
		InvalidQuestionException.requireWithin("limit", limit, 1, MAX_WAYS);
		if (from.equals(to)) {
			throw new InvalidQuestionException("to", "'to' is another entity than 'from'", List.of());
		}
		return Map.of("from", from, "to", to, "types", names(types), "maxLength", maxLength, "limit", limit);
	}

	private static List<String> names(Set<RelationshipType> types) {
		return Arrays.stream(RelationshipType.values())
			.filter((type) -> types.isEmpty() || types.contains(type))
			.map(Enum::name)
			.toList();
	}

	private static Way way(Row row) {
		return new Way(row.rows("entities").stream().map(Row::entity).toList(),
				row.rows("hops")
					.stream()
					.map((hop) -> new Way.Hop(Relationships.relationship(hop), hop.row("evidence").map(Row::evidence)))
					.toList());
	}

}
