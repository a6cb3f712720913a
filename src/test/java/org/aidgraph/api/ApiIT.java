package org.aidgraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API as its users see it, on a small graph.
 */
@Served
class ApiIT {

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() {
		Neo4jForTests.get().fillWithSample();
	}

	@ParameterizedTest
	@CsvSource({ "organizations, gov:ch gov:no mission:iom-ethiopia org:international-organization-for-migration",
			"missions, mission:iom-ethiopia", "programmes, programme:safe-pathways", "projects, project:ws-0001",
			"donors, gov:ch gov:no", "countries, CH DJ ET NO", "regions, 014", "people, person:hana-example",
			"roles, role:iom-ethiopia:chief-of-mission", "documents, horn-programme-1 people-2" })
	void listsEveryKindInTheOrderOfIds(String kind, String ids) {
		Answer answer = get("/api/" + kind);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.items("id")).containsExactly(ids.split(" "));
		assertThat(answer.json().has("next")).isTrue();
		assertThat(answer.json().get("next").isNull()).isTrue();
	}

	@Test
	void givesKindAndNameBesideTheId() {
		assertThat(get("/api/donors?limit=1").json().at("/items/0").toString())
			.isEqualTo("{\"id\":\"gov:ch\",\"kind\":\"Organization\",\"name\":\"Government of Switzerland\"}");
		assertThat(get("/api/missions").text("/items/0/kind")).isEqualTo("Mission");
	}

	@Test
	void givesOneEntity() {
		Answer answer = get("/api/projects/project:ws-0001");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("/name")).isEqualTo("Way Stations");
		assertThat(answer.text("/properties/budget")).isEqualTo("200000 USD");
		assertThat(answer.text("/properties/codes/0")).isEqualTo("WS.0001");
		assertThat(answer.json().at("/relationships").toString())
			.isEqualTo("[{\"type\":\"BENEFITS\",\"direction\":\"out\",\"count\":1},"
					+ "{\"type\":\"IMPLEMENTS\",\"direction\":\"in\",\"count\":1},"
					+ "{\"type\":\"PART_OF\",\"direction\":\"out\",\"count\":1}]");
		assertThat(answer.json().at("/documents").asInt()).isEqualTo(1);
		assertThat(get("/api/organizations/org:international-organization-for-migration").text("/acronym"))
			.isEqualTo("IOM");
	}

	@Test
	void givesAnEntityOnlyAmongItsKind() {
		assertThat(get("/api/countries/ET").status()).isEqualTo(200);
		assertThat(get("/api/projects/ET").status()).isEqualTo(404);
		assertThat(get("/api/projects/ET/relationships").status()).isEqualTo(404);
		assertThat(get("/api/donors/mission:iom-ethiopia").status()).isEqualTo(404);
	}

	@Test
	void givesRelationshipsWithBothEndsAndTheirBacking() {
		JsonNode funds = get("/api/donors/gov:no/relationships?type=FUNDS").json().at("/items/0");
		assertThat(funds.toString()).isEqualTo("{\"type\":\"FUNDS\","
				+ "\"from\":{\"id\":\"gov:no\",\"kind\":\"Organization\",\"name\":\"Government of Norway\"},"
				+ "\"to\":{\"id\":\"programme:safe-pathways\",\"kind\":\"Programme\",\"name\":\"Safe Pathways\"},"
				+ "\"statements\":2,\"confidence\":0.95,\"properties\":{},"
				+ "\"evidence\":\"/api/relationships/gov%3Ano/FUNDS/programme%3Asafe-pathways/evidence\"}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "'' | BENEFITS BENEFITS IN_REGION OPERATES_IN", "direction=in | BENEFITS BENEFITS OPERATES_IN",
					"direction=out | IN_REGION", "type=OPERATES_IN | OPERATES_IN",
					"type=OPERATES_IN,in_region | IN_REGION OPERATES_IN", "kind=Project | BENEFITS",
					"kind=Organization | OPERATES_IN", "kind=region&direction=out | IN_REGION", "kind=Person | ''" })
	void filtersRelationships(String query, String types) {
		assertThat(get("/api/countries/ET/relationships?" + query).items("type"))
			.containsExactly(types.isEmpty() ? new String[0] : types.split(" "));
	}

	@Test
	void tellsWhatComesFromReferenceData() {
		JsonNode link = get("/api/countries/ET/relationships?type=IN_REGION").json().at("/items/0");
		assertThat(link.at("/statements").asInt()).isZero();
		assertThat(link.at("/confidence").isNull()).isTrue();
		assertThat(link.at("/properties/basis").asString()).isEqualTo("reference");
		assertThat(get(link.at("/evidence").asString()).items("quote")).isEmpty();
	}

	@Test
	void leadsFromARelationshipToItsWords() {
		String address = get("/api/donors/gov:no/relationships?type=FUNDS").text("/items/0/evidence");
		Answer evidence = get(address);
		assertThat(evidence.items("quote")).containsExactly("It is financed by Norway and Switzerland",
				"Norway finances Safe Pathways");
		assertThat(evidence.json().at("/items/1").toString())
			.isEqualTo("{\"quote\":\"Norway finances Safe Pathways\",\"start\":46,\"end\":75,"
					+ "\"document\":{\"id\":\"people-2\",\"uri\":\"file:///import/people.txt\",\"title\":\"People of the Horn\"},"
					+ "\"extractor\":\"sample\",\"confidence\":0.95}");
	}

	@Test
	void givesOneRelationship() {
		assertThat(get("/api/relationships/gov:no/FUNDS/programme:safe-pathways").text("/to/name"))
			.isEqualTo("Safe Pathways");
		assertThat(get("/api/relationships/gov:no/IMPLEMENTS/programme:safe-pathways").status()).isEqualTo(404);
		assertThat(get("/api/relationships/gov:no/IMPLEMENTS/programme:safe-pathways/evidence").status())
			.isEqualTo(404);
	}

	@Test
	void showsTheCypherThatItRan() {
		JsonNode cypher = get("/api/countries/ET/relationships?cypher=true&kind=Project").json().at("/cypher");
		Map<String, Object> parameters = new JsonMapper().convertValue(cypher.at("/parameters"), new TypeReference<>() {
		});
		List<Map<String, Object>> rows = Neo4jForTests.get().run(cypher.at("/statement").asString(), parameters);
		assertThat(rows).singleElement().extracting((row) -> row.get("type")).isEqualTo("BENEFITS");
		assertThat(get("/api/countries/ET/relationships").json().has("cypher")).isFalse();
	}

	@Test
	void givesWhatIsStatedOfAnEntityWithValues() {
		Answer statements = get("/api/projects/project:ws-0001/statements");
		assertThat(statements.items("predicate")).contains("BUDGET", "CODE", "PART_OF", "IMPLEMENTS", "BENEFITS");
		JsonNode budget = statements.json().at("/items/0");
		assertThat(budget.at("/value").asString()).isEqualTo("200000 USD");
		assertThat(budget.has("object")).isFalse();
		assertThat(budget.at("/evidence/quote").asString()).isEqualTo("200000 USD");
	}

	@Test
	void givesPassagesOfADocument() {
		JsonNode words = get("/api/documents/people-2/statements").json().at("/items/0/evidence");
		String at = "/api/documents/people-2/passage?start=" + words.at("/start") + "&end=" + words.at("/end");
		JsonNode passage = get(at + "&around=5").json();
		assertThat(passage.at("/words")).isEqualTo(words.at("/quote"));
		assertThat(passage.at("/before").asString().length()).isLessThanOrEqualTo(5);
		assertThat(get("/api/documents/people-2/passage?start=0&end=0&around=50000").json()
			.at("/after")
			.asString()
			.length()).isEqualTo(passage.at("/length").asInt());
		assertThat(get("/api/documents/people-2/passage?start=99999&end=99999").json().at("/words").asString())
			.isEmpty();
		assertThat(get("/api/documents/people-2/passage?start=5&end=4").status()).isEqualTo(400);
		assertThat(get("/api/documents/unknown/passage?start=0&end=1").status()).isEqualTo(404);
	}

	@Test
	void givesADocumentWithWhatItStatesAndMentions() {
		assertThat(get("/api/documents/people-2").json().toString()).isEqualTo("{\"id\":\"people-2\","
				+ "\"uri\":\"file:///import/people.txt\",\"title\":\"People of the Horn\","
				+ "\"properties\":{\"mediaType\":\"text/plain\",\"sha256\":\"bb\"},\"statements\":4,\"mentions\":5}");
		assertThat(get("/api/documents/people-2/statements").items("predicate")).containsExactly("FUNDS", "CONTACT_FOR",
				"HOLDS_ROLE", "HOLDS_ROLE");
		Answer mentions = get("/api/documents/people-2/relationships?kind=Person");
		assertThat(mentions.items("to/id")).containsExactly("person:hana-example");
		assertThat(mentions.text("/items/0/type")).isEqualTo("MENTIONS");
		assertThat(mentions.json().at("/items/0/properties/count").asInt()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "/api/search?q=ethio, ET mission:iom-ethiopia", "/api/search?q=WS.0001, project:ws-0001",
			"/api/search?q=swiss+gov, gov:ch", "/api/search?q=ETHIOPIA&kind=Country, ET", "/api/countries?q=norw, NO",
			"/api/donors?q=norw, gov:no", "/api/documents?q=people, people-2", "/api/search?q=norvege, NO",
			"/api/countries?q=%C3%89thiopi, ET", "/api/search?q=nothing+like+it, ''" })
	void findsByTheStartsOfWords(String path, String ids) {
		assertThat(get(path).items("id")).containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/countries?", "/api/organizations?q=government&", "/api/search?q=iom&",
			"/api/documents?", "/api/documents?q=horn&", "/api/countries/ET/relationships?",
			"/api/documents/horn-programme-1/relationships?", "/api/documents/horn-programme-1/statements?",
			"/api/projects/project:ws-0001/statements?",
			"/api/relationships/gov:no/FUNDS/programme:safe-pathways/evidence?" })
	void pagesHoldTogether(String path) {
		List<String> whole = new ArrayList<>();
		get(path + "limit=500").json().get("items").forEach((item) -> whole.add(item.toString()));
		List<String> paged = new ArrayList<>();
		String cursor = "";
		while (cursor != null) {
			Answer page = get(path + "limit=1" + cursor);
			page.json().get("items").forEach((item) -> paged.add(item.toString()));
			cursor = page.json().get("next").isNull() ? null : "&cursor=" + page.text("/next");
		}
		assertThat(whole).hasSizeGreaterThan(1);
		assertThat(paged).isEqualTo(whole);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/api/projects?limit=0 | limit | 1 to 500", "/api/projects?limit=501 | limit | 1 to 500",
					"/api/projects?limit=x | limit | ''", "/api/projects?cursor=zzzz | cursor | ''",
					"/api/countries/ET/relationships?type=OWNS | type | FUNDS",
					"/api/countries/ET/relationships?direction=up | direction | both",
					"/api/countries/ET/relationships?kind=Dog | kind | Country",
					"/api/countries/ET/relationships?cypher=perhaps | cypher | ''",
					"/api/relationships/gov:no/OWNS/NO | type | FUNDS", "/api/search?q=%22*%22 | q | ''" })
	void saysWhatIsAllowed(String path, String parameter, String allowed) {
		Answer answer = get(path);
		assertProblem(answer, 400);
		assertThat(answer.text("/parameter")).isEqualTo(parameter);
		assertThat(answer.text("/detail")).contains("'" + parameter + "'");
		if (!allowed.isEmpty()) {
			assertThat(answer.json().at("/allowed").valueStream().map(JsonNode::asString)).contains(allowed);
		}
	}

	@Test
	void refusesACursorOfAnotherQuestion() {
		String cursor = get("/api/countries?limit=1").text("/next");
		assertProblem(get("/api/donors?cursor=" + cursor), 400);
		assertThat(get("/api/countries?cursor=" + cursor).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/nothing, 404", "GET, /api/nothing/here/at/all, 404", "GET, /nothing, 404",
			"GET, /api/projects/unknown, 404", "GET, /api/documents/unknown/statements, 404", "GET, /api/search, 400",
			"POST, /api/projects, 405", "PUT, /api/documents/people-2, 405", "DELETE, /api/documents/people-2, 401",
			"GET, /api/projects/%00, 400", "GET, /api/projects/a%2Fb, 400", "GET, /api/projects?cursor=%FF, 400",
			"GET, /api/search?q=%E0%A4, 400", "GET, /actuator/unknown, 404" })
	void answersEveryErrorWithAProblem(String method, String path, int status) {
		assertProblem(Answer.send(method, this.port, path), status);
	}

	@Test
	void refusesOtherMediaTypes() {
		assertProblem(Answer.get(this.port, "/api/projects", "Accept", "application/xml"), 406);
		assertThat(Answer.get(this.port, "/api/projects", "Accept", "text/html,*/*;q=0.8").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%27%20OR%201%3D1%20//", "%24id", "%7B%7D", "a%3Bb", "..", "%F0%9F%8C%8D",
			"%D8%A7%D9%84%D9%87%D8%AC%D8%B1%D8%A9", "%22%5C", "AND", "NOT%20OR", "a*?~%5E", "%5B1%20TO%202%5D",
			"%2F.*%2F", "%EF%BF%BD", "%0A", "a%0Ab" })
	void hasNoFailureOnOddInput(String odd) {
		for (String path : List.of("/api/" + odd, "/api/projects/" + odd, "/api/projects/" + odd + "/relationships",
				"/api/documents/" + odd, "/api/relationships/" + odd + "/FUNDS/" + odd, "/api/search?q=" + odd,
				"/api/documents?q=" + odd, "/api/projects?q=" + odd, "/api/projects?cursor=" + odd,
				"/api/countries/ET/relationships?type=" + odd, "/api/countries/ET/relationships?kind=" + odd)) {
			assertThat(get(path).status()).as(path).isIn(200, 400, 404);
		}
	}

	@Test
	void tellsBrowsersToBeCareful() {
		Answer answer = get("/api/projects");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void describesItself() {
		JsonNode openApi = get("/v3/api-docs").json();
		assertThat(openApi.at("/paths").propertyNames())
			.contains("/api/{kind}", "/api/{kind}/{id}", "/api/{kind}/{id}/relationships",
					"/api/relationships/{from}/{type}/{to}/evidence", "/api/documents", "/api/search", "/api/paths",
					"/api/{kind}/{id}/graph", "/api/cypher")
			.doesNotContain("/error", "/");
		assertThat(openApi.at("/paths").valueStream().flatMap(JsonNode::valueStream))
			.allSatisfy((operation) -> assertThat(operation.at("/responses/default/content").propertyNames())
				.containsExactly("application/problem+json"));
		assertThat(get("/swagger-ui/index.html").body()).contains("swagger-ui");
		assertThat(get("/api").text("/donors")).isEqualTo("/api/donors");
	}

	@Test
	void reportsHealthAndMetrics() {
		assertThat(get("/actuator/health").text("/status")).isEqualTo("UP");
		assertThat(get("/actuator/prometheus").body()).contains("http_server_requests_seconds");
	}

	/** Tests that change the graph, and leave it as they found it. */
	@Nested
	class WhileTheGraphChanges {

		@AfterEach
		void restore() {
			fill();
		}

		@Test
		void givesALocatorInsteadOfPositionsForStructuredData() {
			Neo4jForTests.get()
				.run("MATCH (s:Statement {relation: 'gov:no|FUNDS|programme:safe-pathways'}) REMOVE s.start, s.end SET s.locator = '/row/3'");
			JsonNode item = get("/api/relationships/gov:no/FUNDS/programme:safe-pathways/evidence").json()
				.at("/items/0");
			assertThat(item.at("/locator").asString()).isEqualTo("/row/3");
			assertThat(item.has("start")).isFalse();
		}

		@Test
		void pagesNeitherRepeatNorHideWhatStaysWhileTheGraphChanges() {
			Answer first = get("/api/countries?limit=2");
			assertThat(first.items("id")).containsExactly("CH", "DJ");
			Neo4jForTests.get().run("UNWIND ['AA', 'EE', 'ZZ'] AS id CREATE (:Entity:Country {id: id, name: id})");
			Neo4jForTests.get().run("MATCH (c:Country {id: 'DJ'}) DETACH DELETE c");
			Answer second = get("/api/countries?limit=10&cursor=" + first.text("/next"));
			assertThat(second.items("id")).containsExactly("EE", "ET", "NO", "ZZ");
		}

	}

	private Answer get(String path) {
		return Answer.get(this.port, path);
	}

	private static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
		assertThat(answer.text("/title")).isNotBlank();
		assertThat(answer.body()).doesNotContain("Exception", "org.", "neo4j");
	}

}
