package org.aidgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidgraph.cypher.CypherFiles;
import org.aidgraph.cypher.CypherHeader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Runs what stands in {@code cypher/checks}. Safe for use by many threads.
 */
@Component
public final class GraphChecks {

	private static final String EXTENSION = ".cypher";

	private final Neo4jReader reader;

	GraphChecks(Neo4jReader reader) {
		this.reader = reader;
	}

	/**
	 * Runs every check, in the order of their names.
	 * @throws DatabaseUnavailableException if the database gives no answer
	 */
	public List<CheckResult> run() {
		return names().stream().map(this::run).toList();
	}

	/** The names of all checks, in alphabetical order. */
	public static List<String> names() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath:cypher/checks/*" + EXTENSION);
			return Arrays.stream(files)
				.map((file) -> Objects.requireNonNull(file.getFilename()))
				.map((file) -> file.substring(0, file.length() - EXTENSION.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the checks", ex);
		}
	}

	private CheckResult run(String name) {
		String file = "checks/" + name;
		List<CheckResult.Offender> offenders = this.reader.rows(file, Map.of())
			.stream()
			.map((row) -> new CheckResult.Offender(row.text("offender"), row.text("problem")))
			.toList();
		return new CheckResult(name, CypherHeader.of(CypherFiles.load(file)).purpose(), offenders);
	}

}
