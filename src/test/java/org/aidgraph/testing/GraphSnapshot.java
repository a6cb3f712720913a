package org.aidgraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that documents put into the graph, as sorted lines: two graphs are equal if
 * their snapshots are. Runs are left out, since each has its own time.
 */
public final class GraphSnapshot {

	private static final String NODES = """
			MATCH (n) WHERE NOT n:ImportRun AND NOT n:__Neo4jMigration
			RETURN labels(n) AS labels, properties(n) AS properties
			""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b) WHERE NOT a:ImportRun AND NOT a:__Neo4jMigration
			RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
			""";

	private GraphSnapshot() {
	}

	/** Fails with the lines that only one of two snapshots has. */
	public static void assertEqual(String actual, String expected, String description) {
		Set<String> here = new TreeSet<>(List.of(actual.split("\n")));
		Set<String> there = new TreeSet<>(List.of(expected.split("\n")));
		List<String> differences = new ArrayList<>();
		here.stream().filter((line) -> !there.contains(line)).forEach((line) -> differences.add("is:     " + line));
		there.stream().filter((line) -> !here.contains(line)).forEach((line) -> differences.add("not is: " + line));
		assertThat(differences).as(description).isEmpty();
		assertThat(actual.length()).as(description).isEqualTo(expected.length());
	}

	public static String of(Driver driver) {
		List<String> nodes = driver.executableQuery(NODES)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("labels").asList((label) -> label.asString()).stream().sorted().toList() + " "
					+ properties(row))
			.sorted()
			.toList();
		List<String> relationships = driver.executableQuery(RELATIONSHIPS)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("from").asString() + " " + row.get("type").asString() + " " + row.get("to").asString()
					+ " " + properties(row))
			.sorted()
			.toList();
		return String.join("\n", nodes) + "\n" + String.join("\n", relationships);
	}

	private static String properties(Record row) {
		return new TreeMap<>(row.get("properties").asMap()).toString();
	}

}
