package org.aidgraph.api;

import java.util.List;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ways between entities, and what is around one.
 */
@Served
class SurroundingsIT {

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() {
		Neo4jForTests.get().fillWithSample();
	}

	@Test
	void findsTheShortestWaysFirst() {
		JsonNode ways = get("/api/paths?from=gov:no&to=ET").json().get("items");
		assertThat(ids(ways.get(0))).containsExactly("gov:no", "programme:safe-pathways", "ET");
		assertThat(ways.get(0).get("length").asInt()).isEqualTo(2);
		assertThat(ways.valueStream().map((way) -> way.get("length").asInt())).isSorted().allMatch((n) -> n <= 4);
		assertThat(ways.valueStream().map(SurroundingsIT::ids)).doesNotHaveDuplicates()
			.contains(List.of("gov:no", "programme:safe-pathways", "project:ws-0001", "ET"));
	}

	@Test
	void tellsTheWordsBehindEachHop() {
		JsonNode hop = get("/api/paths?from=gov:no&to=ET&limit=1").json().at("/items/0/hops/0");
		assertThat(hop.at("/relationship/type").asString()).isEqualTo("FUNDS");
		assertThat(hop.at("/relationship/statements").asInt()).isEqualTo(2);
		assertThat(hop.at("/relationship/evidence").asString()).endsWith("/evidence");
		assertThat(hop.at("/best/quote").asString()).isEqualTo("Norway finances Safe Pathways");
		assertThat(hop.at("/best/document/id").asString()).isEqualTo("people-2");
		JsonNode reference = get("/api/paths?from=ET&to=014&limit=1").json().at("/items/0/hops/0");
		assertThat(reference.at("/best").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "from=gov:no&to=ET&through=FUNDS, 0", "from=gov:no&to=ET&through=FUNDS&through=BENEFITS, 1",
			"from=gov:no&to=ET&through=funds%2CBENEFITS%2CPART_OF&limit=25&maxLength=6, 2",
			"from=gov:no&to=gov:ch&through=FUNDS, 1", "from=gov:no&to=ET&maxLength=1, 0",
			"from=person:hana-example&to=014&maxLength=2, 0", "from=person:hana-example&to=014&limit=1, 1" })
	void walksOnlyWhereItMay(String query, int ways) {
		assertThat(get("/api/paths?" + query).json().get("items")).hasSize(ways);
	}

	@Test
	void tellsTheCypherOfWays() {
		JsonNode cypher = get("/api/paths?from=gov:no&to=ET&cypher=true").json().get("cypher");
		assertThat(cypher.at("/statement").asString()).contains("SHORTEST 25");
		assertThat(cypher.at("/parameters/maxLength").asInt()).isEqualTo(4);
		assertThat(get("/api/paths?from=gov:no&to=ET").json().has("cypher")).isFalse();
	}

	@Test
	void givesWhatIsAroundAnEntity() {
		JsonNode graph = get("/api/programmes/programme:safe-pathways/graph").json();
		assertThat(graph.get("nodes").valueStream().map((node) -> node.get("id").asString())).containsExactly(
				"programme:safe-pathways", "DJ", "ET", "gov:ch", "gov:no",
				"org:international-organization-for-migration", "project:ws-0001");
		assertThat(graph.at("/nodes/0").toString()).isEqualTo(
				"{\"id\":\"programme:safe-pathways\",\"kind\":\"Programme\",\"name\":\"Safe Pathways\",\"distance\":0}");
		assertThat(graph.get("edges").valueStream().map((edge) -> edge.get("type").asString()))
			.containsExactly("BENEFITS", "BENEFITS", "BENEFITS", "FUNDS", "FUNDS", "IMPLEMENTS", "PART_OF");
		assertThat(graph.get("complete").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "depth=1&type=FUNDS, 3, true", "depth=1&limit=3, 3, false", "depth=2&limit=8, 8, false",
			"depth=3, 13, true", "depth=1&limit=7, 7, true", "depth=1&limit=1, 1, false" })
	void keepsWithinDepthAndLimit(String query, int nodes, boolean complete) {
		JsonNode graph = get("/api/programmes/programme:safe-pathways/graph?" + query).json();
		assertThat(graph.get("nodes")).hasSize(nodes);
		assertThat(graph.get("complete").asBoolean()).isEqualTo(complete);
		List<String> ids = graph.get("nodes").valueStream().map((node) -> node.get("id").asString()).toList();
		assertThat(graph.get("edges").valueStream()).allSatisfy(
				(edge) -> assertThat(ids).contains(edge.at("/from/id").asString(), edge.at("/to/id").asString()));
	}

	@ParameterizedTest
	@CsvSource({ "/api/paths?from=gov:no&to=nothing, 404, ''", "/api/paths?from=nothing&to=ET, 404, ''",
			"/api/paths?from=gov:no&to=gov:no, 400, to", "/api/paths?from=gov:no, 400, ''",
			"/api/paths?from=gov:no&to=ET&maxLength=7, 400, maxLength",
			"/api/paths?from=gov:no&to=ET&limit=26, 400, limit",
			"/api/paths?from=gov:no&to=ET&through=OWNS, 400, through",
			"/api/paths?from=gov:no&to=ET&maxLength=x, 400, maxLength", "/api/countries/ET/graph?depth=4, 400, depth",
			"/api/countries/ET/graph?depth=0, 400, depth", "/api/countries/ET/graph?limit=1001, 400, limit",
			"/api/countries/XX/graph, 404, ''", "/api/nothing/ET/graph, 404, ''", "/api/projects/ET/graph, 404, ''" })
	void saysWhatIsWrong(String path, int status, String parameter) {
		Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		if (!parameter.isEmpty()) {
			assertThat(answer.text("/parameter")).isEqualTo(parameter);
			assertThat(answer.text("/detail")).contains("'" + parameter + "'");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "%27%20OR%201%3D1%20//", "%24id", "%7B%7D", "a%3Bb", "%F0%9F%8C%8D", "%22%5C", "%0A", "-1",
			"99999999999999999999", "1e3", "%EF%BF%BD", "" })
	void hasNoFailureOnOddInput(String odd) {
		for (String path : List.of("/api/paths?from=" + odd + "&to=ET", "/api/paths?from=ET&to=" + odd,
				"/api/paths?from=ET&to=DJ&through=" + odd, "/api/paths?from=ET&to=DJ&maxLength=" + odd,
				"/api/paths?from=ET&to=DJ&limit=" + odd, "/api/paths?from=ET&to=DJ&cypher=" + odd,
				"/api/countries/ET/graph?depth=" + odd, "/api/countries/ET/graph?limit=" + odd,
				"/api/countries/ET/graph?type=" + odd, "/api/countries/" + odd + "/graph",
				"/api/countries?format=" + odd, "/api/countries?limit=" + odd)) {
			assertThat(get(path).status()).as(path).isIn(200, 400, 404, 406);
		}
	}

	private static List<String> ids(JsonNode way) {
		return way.get("entities").valueStream().map((entity) -> entity.get("id").asString()).toList();
	}

	private Answer get(String path) {
		return Answer.get(this.port, path);
	}

}
