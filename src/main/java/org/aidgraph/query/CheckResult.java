package org.aidgraph.query;

import java.util.List;

/**
 * What a check of the graph found.
 *
 * @param name the check, as its file is called
 * @param purpose what it makes sure of, one sentence
 * @param offenders what breaks it; empty if it holds
 */
public record CheckResult(String name, String purpose, List<Offender> offenders) {

	public CheckResult {
		offenders = List.copyOf(offenders);
	}

	/** Whether nothing breaks it. */
	public boolean holds() {
		return this.offenders.isEmpty();
	}

	/**
	 * Something that breaks a check.
	 *
	 * @param id the node's id or the relationship's key
	 * @param problem what is wrong with it
	 */
	public record Offender(String id, String problem) {
	}

}
