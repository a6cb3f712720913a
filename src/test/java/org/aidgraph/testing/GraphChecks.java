package org.aidgraph.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.aidgraph.graph.Checks;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every invariant of {@code cypher/checks}, asserted.
 */
public final class GraphChecks {

	private static final List<String> NAMES = Arrays
		.stream(Path.of("cypher", "checks").toFile().list((folder, name) -> name.endsWith(".cypher")))
		.map((file) -> file.replace(".cypher", ""))
		.toList();

	private GraphChecks() {
	}

	/** Fails with the offenders where an invariant does not hold. */
	public static void assertHold(Driver driver) {
		assertThat(new Checks(driver, SessionConfig.defaultConfig(), NAMES).run()).hasSizeGreaterThan(10)
			.allSatisfy((finding) -> assertThat(finding.offenders()).as(finding.check()).isEmpty());
	}

}
