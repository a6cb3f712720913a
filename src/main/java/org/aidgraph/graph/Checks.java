package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidgraph.cypher.CypherFiles;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Asks the graph whether its invariants hold. Each is a statement in
 * {@code cypher/checks} that returns the offenders.
 */
public final class Checks {

	private final Driver driver;

	private final SessionConfig session;

	private final List<String> names;

	/**
	 * @param names the checks to run, such as {@code checks/no-orphans}
	 */
	public Checks(Driver driver, SessionConfig session, List<String> names) {
		this.names = names.stream().sorted().toList();
		this.driver = driver;
		this.session = session;
	}

	/**
	 * What one check found.
	 *
	 * @param check its name
	 * @param purpose what holds where there are no offenders
	 * @param offenders one map an offender, by column
	 */
	public record Finding(String check, String purpose, List<Map<String, Object>> offenders) {
	}

	/** Runs the checks, in order of name. */
	public List<Finding> run() {
		List<Finding> findings = new ArrayList<>();
		try (Session opened = this.driver.session(this.session)) {
			for (String check : this.names) {
				String statement = CypherFiles.load(check);
				List<Map<String, Object>> offenders = opened
					.executeRead((transaction) -> transaction.run(statement).list(Record::asMap));
				findings
					.add(new Finding(check.substring(check.indexOf('/') + 1), CypherFiles.purpose(check), offenders));
			}
		}
		return findings;
	}

}
