package org.aidgraph.graph;

import java.util.List;
import org.aidgraph.cypher.CypherFiles;
import org.aidgraph.cypher.CypherHeader;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Asks the graph whether its invariants hold. Each is a statement in
 * {@code cypher/checks} that returns what breaks it. Safe for use by many threads.
 */
public final class Checks {

	private final Driver driver;

	private final SessionConfig session;

	private final List<String> names;

	/**
	 * @param driver the connection, which stays the caller's to close
	 * @param session the database to ask
	 * @param names the checks to run, as their files are called
	 */
	public Checks(Driver driver, SessionConfig session, List<String> names) {
		this.driver = driver;
		this.session = session;
		this.names = names.stream().sorted().toList();
	}

	/**
	 * What one check found.
	 *
	 * @param check its name
	 * @param purpose what it makes sure of, one sentence
	 * @param offenders what breaks it; empty if it holds
	 */
	public record Finding(String check, String purpose, List<Offender> offenders) {

		public boolean holds() {
			return this.offenders.isEmpty();
		}

	}

	/**
	 * Something that breaks a check.
	 *
	 * @param id the node's id or the relationship's key
	 * @param problem what is wrong with it
	 */
	public record Offender(String id, String problem) {
	}

	/** Runs the checks, in order of name. */
	public List<Finding> run() {
		try (Session opened = this.driver.session(this.session)) {
			return this.names.stream().map((name) -> run(name, opened)).toList();
		}
	}

	private static Finding run(String name, Session opened) {
		String statement = CypherFiles.load("checks/" + name);
		List<Offender> offenders = opened.executeRead((transaction) -> transaction.run(statement)
			.list((row) -> new Offender(row.get("offender").asString(), row.get("problem").asString())));
		return new Finding(name, CypherHeader.of(statement).purpose(), offenders);
	}

}
