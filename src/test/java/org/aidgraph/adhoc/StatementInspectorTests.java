package org.aidgraph.adhoc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StatementInspectorTests {

	/** Puts all money together, which is more than a caller may do at once. */
	private static final String WHOLE_LEDGER = "funding.cypher";

	private final StatementInspector inspector = new StatementInspector();

	static List<Path> statements() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.filter((file) -> file.startsWith("cypher/guide") || file.startsWith("cypher/queries"))
				.filter((file) -> !file.endsWith(WHOLE_LEDGER))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void letsTheStatementsOfTheApplicationThrough(Path file) throws IOException {
		String statement = Files.readString(file, StandardCharsets.UTF_8);
		assertThatCode(() -> this.inspector.inspect(statement, Map.of())).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN 1", "RETURN 1;", "/* a */ MATCH (n) // b\nRETURN n",
			"MATCH (`a b`:X {y: 'CREATE'}) RETURN `a b`",
			"MATCH (n) WHERE n.name =~ '.*x' RETURN DISTINCT n.name AS name ORDER BY name SKIP 1 LIMIT 2",
			"CALL { MATCH (n) RETURN n } RETURN n", "CALL () { RETURN 1 AS a UNION ALL RETURN 2 AS a } RETURN a",
			"MATCH p = shortestPath((a)-[*..4]-(b)) RETURN [n IN nodes(p) | n.name] AS names, length(p)",
			"MATCH p = ANY SHORTEST (a:X)-[:R]->{1,3}(b) RETURN p", "MATCH ((a)-[r]->(b)){1,2} RETURN a",
			"MATCH (d) RETURN EXISTS { (d)-->(:X) } AS a, COUNT { (d)--() } AS b, COLLECT { MATCH (d)--(x) RETURN x.id } AS c",
			"UNWIND range(1, 10000) AS i RETURN i", "UNWIND $rows AS row RETURN row.x + 1",
			"CALL db.labels() YIELD label RETURN label",
			"CALL db.index.fulltext.queryNodes('x', $q) YIELD node RETURN node",
			"RETURN date.truncate('year', date()) AS d, point.distance(point({x: 1, y: 2}), point({x: 1, y: 2})) AS m",
			"MATCH (n:$($label)) RETURN n {.*, x: 1, n}",
			"MATCH (a:A&!B|C) WHERE a IS NOT NULL RETURN CASE a.x WHEN 1 THEN 2 END",
			"MATCH (n) WHERE n.x IS :: INTEGER RETURN n", "MATCH (a) RETURN a.first + ' ' + a.last + ' (' + a.id + ')'",
			"WITH 1 AS a OPTIONAL MATCH (n {id: a}) USING SCAN n:X RETURN any(x IN n.names WHERE x CONTAINS 'y')" })
	void letsReadingThrough(String statement) {
		assertThatCode(() -> this.inspector.inspect(statement, Map.of())).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "CREATE (n) | create clause | 1 | 1", "MATCH (n)\\n  SET n.x = 1 | set property | 2 | 7",
					"MATCH (n) RETURN apoc.load.json('x') | apoc.load.json() | 1 | 18",
					"RETURN 1; RETURN 2 | One statement | 1 | 11", "MATCH n RETURN n | 'n' cannot stand here | 1 | 7",
					"RETURN 'abc | Here begins | 1 | 7", "EXPLAIN RETURN 1 | 'EXPLAIN' cannot | 1 | 1",
					"RETURN '\\\\u00zz' | broken escape | 1 | 7" })
	void saysWhatAndWhere(String statement, String message, int line, int column) {
		RefusedStatementException refusal = refusal(statement.replace("\\n", "\n").replace("\\\\", "\\"), Map.of());
		assertThat(refusal).hasMessageContaining(message);
		assertThat(refusal.position().line()).isEqualTo(line);
		assertThat(refusal.position().column()).isEqualTo(column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", ";", "// nothing", "RETURN range(1, 5)", "WITH range(1, 5) AS r RETURN r",
			"UNWIND range(1, 10001) AS i RETURN i", "UNWIND range(1, 5 * 5) AS i RETURN i",
			"UNWIND range(0, $a) AS i RETURN i",
			"UNWIND range(-9223372036854775808, 9223372036854775807) AS i RETURN i",
			"RETURN reduce(a = 0, x IN [1] | a + x)", "MATCH (n) WITH collect(n) AS l RETURN [x IN l | x]",
			"MATCH (n) RETURN [x IN n.a | [y IN n.b | y]]", "RETURN [x IN range(1, 9) | [y IN range(1, 9) | y]]",
			"WITH 'x' AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s "
					+ "WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s "
					+ "WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s WITH s+s AS s RETURN s",
			"WITH 1 AS s WITH [s,s,s,s,s,s,s,s,s,s,s,s,s,s,s,s] AS s WITH [s,s,s,s,s,s,s,s,s,s,s,s,s,s,s,s] AS s "
					+ "WITH [s,s,s,s,s,s,s,s,s,s,s,s,s,s,s,s] AS s WITH [s,s,s,s,s,s,s,s,s,s,s,s,s,s,s,s] AS s "
					+ "WITH [s,s,s,s,s,s,s,s,s,s,s,s,s,s,s,s] AS s RETURN s" })
	void refusesWhatBuildsTooMuch(String statement) {
		assertThat(refusal(statement, Map.of("a", 1_000_000_000L))).hasMessageNotContaining("Exception");
	}

	@Test
	void saysWhenAStatementEndsTooEarly() {
		assertThat(refusal("MATCH (n) RETURN", Map.of())).hasMessage("The statement ends too early");
	}

	@Test
	void knowsTheParametersOfARange() {
		assertThatCode(() -> this.inspector.inspect("UNWIND range($a, 20) AS i RETURN i", Map.of("a", 10)))
			.doesNotThrowAnyException();
	}

	@Test
	void refusesWhatIsTooDeepOrTooLong() {
		assertThat(refusal("RETURN " + "(".repeat(4_900) + "1" + ")".repeat(4_900), Map.of())).isNotNull();
		assertThat(refusal("RETURN '" + "x".repeat(10_000) + "'", Map.of())).hasMessageContaining("10000");
	}

	private RefusedStatementException refusal(String statement, Map<String, Object> parameters) {
		return assertThatExceptionOfType(RefusedStatementException.class)
			.isThrownBy(() -> this.inspector.inspect(statement, parameters))
			.actual();
	}

}
