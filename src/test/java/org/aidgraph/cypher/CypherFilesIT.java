package org.aidgraph.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgraph.testing.Neo4jForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.ResultSummary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement under {@code cypher/}, planned by a real Neo4j.
 */
class CypherFilesIT {

	/**
	 * A label, relationship type or property that no node or relationship carries yet.
	 */
	private static final Set<String> UNKNOWN_NAME = Set.of("01N50", "01N51", "01N52");

	@BeforeAll
	static void fill() {
		Neo4jForTests.get().fillWithSample();
	}

	static List<Path> statements() throws IOException {
		return CypherFilesTests.statements();
	}

	static List<Path> guide() throws IOException {
		return CypherFilesTests.statements().stream().filter((file) -> file.startsWith("cypher/guide")).toList();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void isPlannedAndReturnsItsColumns(Path file) throws IOException {
		CypherHeader header = CypherFilesTests.header(file);
		Map<String, Object> parameters = new HashMap<>();
		header.parameters().forEach((name, type) -> parameters.put(name, emptyOf(type)));
		ResultSummary plan = Neo4jForTests.get()
			.driver()
			.executableQuery("EXPLAIN " + Files.readString(file))
			.withParameters(parameters)
			.execute()
			.summary();
		assertThat(plan.plan().identifiers()).containsAll(header.columns().keySet());
		assertThat(plan.gqlStatusObjects()).as("warnings, but for names that the sample does not hold")
			.noneMatch((status) -> status.gqlStatus().startsWith("01") && !UNKNOWN_NAME.contains(status.gqlStatus()));
	}

	@ParameterizedTest
	@MethodSource("guide")
	void questionOfTheGuideHasAnAnswer(Path file) throws IOException {
		CypherHeader header = CypherFilesTests.header(file);
		List<Map<String, Object>> rows = Neo4jForTests.get().run(header.statement());
		assertThat(rows).isNotEmpty();
		assertThat(rows.get(0)).containsOnlyKeys(header.columns().keySet());
	}

	private static Object emptyOf(String type) {
		if (type.startsWith("list")) {
			return List.of();
		}
		if (type.startsWith("boolean")) {
			return false;
		}
		return type.startsWith("map") ? Map.of() : type.startsWith("integer") ? 1 : type.startsWith("float") ? 0.5 : "";
	}

}
