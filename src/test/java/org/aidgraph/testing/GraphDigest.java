package org.aidgraph.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Everything that documents put into a graph of any size, by what it is: number and
 * fingerprint of the nodes of the same labels, and of the relationships of a type. Runs
 * are left out, since each has its own time. Where two digests differ, so do the graphs.
 */
public final class GraphDigest {

	private static final String NODES = """
			MATCH (n) WHERE NOT n:ImportRun AND NOT n:__Neo4jMigration
			RETURN labels(n) AS labels, properties(n) AS properties
			""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b) WHERE NOT a:ImportRun AND NOT a:__Neo4jMigration
			RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
			""";

	private final TreeMap<String, Long> numbers = new TreeMap<>();

	private final TreeMap<String, BigInteger> sums = new TreeMap<>();

	private final MessageDigest sha;

	private GraphDigest() {
		try {
			this.sha = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** By labels or type: number and fingerprint. */
	public static TreeMap<String, String> of(Driver driver) {
		GraphDigest digest = new GraphDigest();
		try (Session session = driver.session()) {
			session.run(NODES)
				.forEachRemaining((row) -> digest.add(
						row.get("labels").asList((label) -> label.asString()).stream().sorted().toList().toString(),
						row));
			session.run(RELATIONSHIPS).forEachRemaining((row) -> digest.add(row.get("type").asString(), row));
		}
		TreeMap<String, String> all = new TreeMap<>();
		digest.numbers.forEach((kind, number) -> all.put(kind, number + " " + digest.sums.get(kind)));
		return all;
	}

	/** The sum does not depend on the order. */
	private void add(String kind, Record row) {
		String content = row.get("from").asObject() + " " + row.get("to").asObject() + " "
				+ new TreeMap<>(row.get("properties").asMap());
		this.numbers.merge(kind, 1L, Long::sum);
		this.sums.merge(kind, new BigInteger(1, this.sha.digest(content.getBytes(StandardCharsets.UTF_8))),
				BigInteger::add);
	}

}
