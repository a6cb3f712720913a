package org.aidgraph.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cypher of an app's own, as apps see it.
 */
@Served
class CypherIT {

	private static final JsonMapper MAPPER = new JsonMapper();

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() {
		Neo4jForTests.get().fillWithSample();
	}

	@Test
	void givesAPage() {
		Answer answer = ask(
				"MATCH (d:Donor)-[:FUNDS]->(p {id: $id}) RETURN d.name AS donor, p.id AS what ORDER BY donor",
				Map.of("id", "programme:safe-pathways"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(answer.body()).isEqualTo("{\"columns\":[\"donor\",\"what\"],\"rows\":["
				+ "{\"donor\":\"Government of Norway\",\"what\":\"programme:safe-pathways\"},"
				+ "{\"donor\":\"Government of Switzerland\",\"what\":\"programme:safe-pathways\"}],\"limited\":false}");
	}

	@ParameterizedTest
	@CsvSource({ "Accept, application/x-ndjson, /api/cypher", "Accept, */*, /api/cypher?format=ndjson" })
	void givesAStream(String header, String value, String path) {
		Answer answer = Answer.post(this.port, path,
				body("MATCH (c:Country) RETURN c.id AS id ORDER BY id", Map.of(), 3), header, value);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
		assertThat(answer.body().lines()).containsExactly("{\"columns\":[\"id\"]}", "{\"row\":{\"id\":\"CH\"}}",
				"{\"row\":{\"id\":\"DJ\"}}", "{\"row\":{\"id\":\"ET\"}}", "{\"end\":{\"rows\":3,\"limited\":true}}");
	}

	@Test
	void streamsMoreRowsThanItFetchesAtOnce() {
		Answer answer = Answer.post(this.port, "/api/cypher?format=ndjson",
				body("UNWIND range(1, 10000) AS i RETURN i", Map.of(), 10_000));
		assertThat(answer.body().lines()).hasSize(10_002)
			.last()
			.isEqualTo("{\"end\":{\"rows\":10000,\"limited\":false}}");
	}

	@Test
	void tellsInTheStreamWhatGoesWrongOnTheWay() {
		Answer answer = Answer.post(this.port, "/api/cypher?format=ndjson",
				body("UNWIND range(1, 200) AS i RETURN 1 / (150 - i) AS x", Map.of(), 1000));
		assertThat(answer.status()).isEqualTo(200);
		JsonNode last = MAPPER.readTree(answer.body().lines().reduce("", (a, b) -> b));
		assertThat(last.at("/problem/status").asInt()).isEqualTo(400);
		assertThat(last.at("/problem/detail").asString()).contains("zero");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "null | null", "true | true",
			"9007199254740993 | 9007199254740993", "1.5 | 1.5", "0.0/0.0 | \"NaN\"", "1.0/0.0 | \"Infinity\"",
			"'Ünï' | \"Ünï\"", "[1, [null]] | [1,[null]]", "{a: {b: []}} | {\"a\":{\"b\":[]}}",
			"date('2026-02-28') | \"2026-02-28\"", "localtime('10:00') | \"10:00\"",
			"datetime('2026-01-02T03:04:05+01:00') | \"2026-01-02T03:04:05+01:00\"",
			"datetime({year: 2026, timezone: 'Europe/Paris'}) | \"2026-01-01T00:00+01:00[Europe/Paris]\"",
			"duration('P1Y2M3DT4S') | \"P14M3DT4S\"", "point({x: 1, y: 2}) | {\"srid\":7203,\"x\":1.0,\"y\":2.0}",
			"point({longitude: 1, latitude: 2, height: 3}) | {\"srid\":4979,\"x\":1.0,\"y\":2.0,\"z\":3.0}" })
	void saysEveryValueInJson(String value, String json) {
		Answer answer = ask("RETURN " + value + " AS v", Map.of());
		assertThat(answer.json().at("/rows/0/v").toString()).isEqualTo(json);
	}

	@Test
	void saysNodesRelationshipsAndPathsInJson() {
		JsonNode row = ask("MATCH p = (d {id: 'gov:no'})-[r:FUNDS]->(a) RETURN d, r, p", Map.of()).json().at("/rows/0");
		assertThat(row.at("/d/labels").valueStream().map(JsonNode::asString)).contains("Donor", "Entity");
		assertThat(row.at("/d/properties/id").asString()).isEqualTo("gov:no");
		assertThat(row.at("/r/type").asString()).isEqualTo("FUNDS");
		assertThat(row.at("/r/from").asString()).isEqualTo(row.at("/d/element").asString());
		assertThat(row.at("/r/properties/statements").asInt()).isEqualTo(2);
		assertThat(row.at("/p/nodes/0")).isEqualTo(row.at("/d"));
		assertThat(row.at("/p/relationships/0")).isEqualTo(row.at("/r"));
		assertThat(row.at("/p/nodes/1/element").asString()).isEqualTo(row.at("/r/to").asString());
	}

	@Test
	void handsParametersOverAsTheyAre() {
		Map<String, Object> parameters = Map.of("a", List.of(1, 2.5, "x", true, Map.of("k", "v")), "b", Long.MAX_VALUE);
		Answer answer = ask("RETURN $a AS a, $b AS b", parameters);
		assertThat(answer.json().at("/rows/0/a").toString()).isEqualTo("[1,2.5,\"x\",true,{\"k\":\"v\"}]");
		assertThat(answer.json().at("/rows/0/b").asLong()).isEqualTo(Long.MAX_VALUE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "MATCH (n) RETRN n | 1 | 11 | 'RETRN'", "RETURN 1 AS a,\\n  missing | 2 | 3 | missing",
					"MATCH (a)\\nRETURN a.x +  missing | 2 | 15 | missing", "RETURN missing | 1 | 8 | missing",
					"RETURN $missing | 1 | 1 | missing", "CREATE (n) | 1 | 1 | create clause",
					"RETURN file() | 1 | 8 | file()" })
	void saysWhereAStatementIsWrong(String statement, int line, int column, String detail) {
		Answer answer = ask(statement.replace("\\n", "\n"), Map.of());
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.text("/parameter")).isEqualTo("statement");
		assertThat(answer.text("/detail")).contains(detail);
		assertThat(answer.json().at("/line").asInt()).isEqualTo(line);
		assertThat(answer.json().at("/column").asInt()).isEqualTo(column);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "'' | body", "x | body", "[] | body", "1 | body", "null | body", "{} | statement",
					"{\"statement\":1} | statement", "{\"statement\":\"RETURN 1\",\"parameters\":[]} | parameters",
					"{\"statement\":\"RETURN 1\",\"limit\":0} | limit",
					"{\"statement\":\"RETURN 1\",\"limit\":10001} | limit",
					"{\"statement\":\"RETURN 1\",\"limit\":\"5\"} | limit",
					"{\"statement\":\"RETURN 1\",\"limit\":null} | limit",
					"{\"statement\":\"RETURN $a\",\"parameters\":{\"a\":[99999999999999999999]}} | parameters",
					"{\"statement\":\"RETURN 1\",\"database\":\"system\"} | body", "{\"statement\":\"\"} | statement" })
	void saysWhatABodyIs(String body, String parameter) {
		Answer answer = Answer.post(this.port, "/api/cypher", body.equals("''") ? "" : body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("/parameter")).isEqualTo(parameter);
	}

	@Test
	void takesNoLargeBodies() {
		assertThat(Answer.post(this.port, "/api/cypher", "{\"statement\":\"" + "x".repeat(1_000_000) + "\"}").status())
			.isEqualTo(413);
		assertThat(Answer.post(this.port, "/api/cypher", "[".repeat(100_000)).status()).isEqualTo(400);
		assertThat(Answer.send("POST", this.port, "/api/cypher").status()).isEqualTo(415);
		assertThat(Answer.send("GET", this.port, "/api/cypher").status()).isIn(404, 405);
		assertThat(Answer.post(this.port, "/api/cypher", body("RETURN 1", Map.of(), 1), "Accept", "text/csv").status())
			.isEqualTo(406);
	}

	@Test
	void endsWhatTakesTooLong() {
		Stream.of("MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i) RETURN sum(size(a.id) * size(i.id))",
				"UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN sum(a * b * c)")
			.map((statement) -> CompletableFuture.supplyAsync(() -> ask(statement, Map.of())))
			.toList()
			.forEach((running) -> {
				Answer answer = running.join();
				assertThat(answer.status()).isEqualTo(422);
				assertThat(answer.text("/detail")).isEqualTo("The statement took longer than 10 seconds");
			});
	}

	@Test
	void endsWhatTakesTooMuchMemory() {
		Answer answer = ask(
				"UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b WITH a, b ORDER BY a * b RETURN a, b",
				Map.of());
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text("/detail")).isEqualTo("The statement needs more memory than it may have");
	}

	private Answer ask(String statement, Map<String, Object> parameters) {
		return Answer.post(this.port, "/api/cypher", body(statement, parameters, 1000));
	}

	private static String body(String statement, Map<String, Object> parameters, int limit) {
		return MAPPER.writeValueAsString(Map.of("statement", statement, "parameters", parameters, "limit", limit));
	}

}
