package org.aidgraph.api;

import java.util.List;
import java.util.stream.Stream;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists as JSON, CSV and NDJSON, and callers who have an answer already.
 */
@Served
class FormatsIT {

	@LocalServerPort
	int port;

	@BeforeEach
	@AfterEach
	void fill() {
		Neo4jForTests.get().fillWithSample();
	}

	@Test
	void givesATable() {
		Answer answer = get("/api/donors?format=csv");
		assertThat(answer.header("Content-Type")).startsWith("text/csv");
		assertThat(answer.body()).isEqualTo("id,kind,name\r\ngov:ch,Organization,Government of Switzerland\r\n"
				+ "gov:no,Organization,Government of Norway\r\n");
	}

	@Test
	void givesCodesAndNamesOfBothEndsInATable() {
		assertThat(get("/api/donors/gov:no/relationships?type=FUNDS&format=csv").body()).isEqualTo(
				"type,from_id,from_kind,from_name,to_id,to_kind,to_name,statements,confidence,properties,evidence\r\n"
						+ "FUNDS,gov:no,Organization,Government of Norway,programme:safe-pathways,Programme,Safe Pathways,"
						+ "2,0.95,{},/api/relationships/gov%3Ano/FUNDS/programme%3Asafe-pathways/evidence\r\n");
		assertThat(get("/api/countries/ET/relationships?type=IN_REGION&format=csv").body())
			.contains(",0,,\"{\"\"basis\"\":\"\"reference\"\"}\",");
	}

	@Test
	void givesOneItemALine() {
		Answer answer = Answer.get(this.port, "/api/countries?limit=2", "Accept", "application/x-ndjson");
		assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
		assertThat(answer.body().lines()).containsExactly(
				"{\"id\":\"CH\",\"kind\":\"Country\",\"name\":\"Switzerland\"}",
				"{\"id\":\"DJ\",\"kind\":\"Country\",\"name\":\"Djibouti\"}");
	}

	@ParameterizedTest
	@CsvSource({ "text/csv, '', text/csv", "application/x-ndjson, format=csv, text/csv", "*/*, '', application/json",
			"text/html, format=json, application/json", "'text/csv;q=0.1, application/json', '', application/json",
			"application/json, format=ndjson, application/x-ndjson" })
	void takesTheFormFromTheParameterAndThenFromTheHeader(String accept, String query, String type) {
		assertThat(Answer.get(this.port, "/api/projects?" + query, "Accept", accept).header("Content-Type"))
			.startsWith(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/projects?format=xml", "/api/projects/project:ws-0001?format=csv",
			"/api/projects?format=%FF" })
	void refusesOtherForms(String path) {
		Answer answer = get(path);
		assertThat(answer.status()).isIn(400, 406);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/documents?", "/api/documents?q=people&", "/api/search?q=iom&", "/api/people?",
			"/api/countries/ET/relationships?", "/api/documents/horn-programme-1/relationships?",
			"/api/documents/horn-programme-1/statements?", "/api/projects/project:ws-0001/statements?",
			"/api/relationships/gov:no/FUNDS/programme:safe-pathways/evidence?" })
	void holdsAsManyItemsInEveryForm(String path) {
		int items = get(path + "limit=500").json().get("items").size();
		assertThat(items).isPositive();
		assertThat(get(path + "format=ndjson").body().lines()).hasSize(items);
		assertThat(get(path + "format=csv").body().lines()).hasSize(items + 1);
		assertThat(get(path + "cypher=true").text("/cypher/statement")).contains("RETURN").contains("$limit");
	}

	@Test
	void holdsTheWholeOfALongList() {
		Neo4jForTests.get()
			.run("UNWIND range(1, 1500) AS i CREATE (:Entity:Country {id: 'X' + toString(10000 + i), name: 'A, \"b\"'})");
		List<String> lines = get("/api/countries?format=csv").body().lines().toList();
		assertThat(lines).hasSize(1505).doesNotHaveDuplicates();
		assertThat(lines.get(1500)).isEqualTo("X11496,Country,\"A, \"\"b\"\"\"");
		assertThat(get("/api/countries?format=ndjson").body().lines()).hasSize(1504);
		assertThat(get("/api/countries?format=ndjson&limit=3").body().lines()).hasSize(3);
		assertThat(get("/api/countries").items("id")).hasSize(50);
	}

	@Test
	void givesNoBodyToWhoHasItAlready() {
		for (String path : List.of("/api/countries", "/api/projects/project:ws-0001",
				"/api/donors/gov:no/relationships")) {
			Answer first = get(path);
			assertThat(first.header("ETag")).startsWith("W/\"");
			assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
			Answer second = Answer.get(this.port, path, "If-None-Match", first.header("ETag"));
			assertThat(second.status()).isEqualTo(304);
			assertThat(second.body()).isEmpty();
		}
		String tag = get("/api/countries").header("ETag");
		Neo4jForTests.get().run("MATCH (c:Country {id: 'DJ'}) SET c.name = 'Djibouti (new)'");
		assertThat(Answer.get(this.port, "/api/countries", "If-None-Match", tag).status()).isEqualTo(200);
	}

	@Test
	void saysInTheDescriptionWhichFormsThereAre() {
		assertThat(get("/v3/api-docs").json().at("/paths/~1api~1{kind}/get/responses/200/content").propertyNames())
			.containsAll(Stream.of("application/json", "text/csv", "application/x-ndjson").toList());
	}

	private Answer get(String path) {
		return Answer.get(this.port, path);
	}

}
