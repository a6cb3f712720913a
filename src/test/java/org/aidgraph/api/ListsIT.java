package org.aidgraph.api;

import java.util.ArrayList;
import java.util.List;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists that are narrowed down, sorted, counted, and told with chosen fields.
 */
@Served
class ListsIT {

	@LocalServerPort
	int port;

	/** The sample, and three projects more with statuses, dates and a sector. */
	@BeforeAll
	static void fill() {
		Neo4jForTests neo4j = Neo4jForTests.get();
		neo4j.fillWithSample();
		neo4j.run("CREATE (:Entity:Sector {id: 'dac:151', name: 'Government and civil society'})");
		neo4j.run(
				"MATCH (africa:Region {id: '014'}) CREATE (:Entity:Region {id: '002', name: 'Africa'})<-[:PART_OF]-(africa)");
		neo4j.run("UNWIND [['a', 'Alpha', 'Active', '2019-05', '2021', null, 'DJ', 'gov:ch'],"
				+ " ['b', 'beta', 'active', '2020', null, null, 'ET', 'gov:ch'],"
				+ " ['c', 'Gamma', 'Completed', null, null, 2020, '014', 'gov:no']] AS row "
				+ "MATCH (place:Entity {id: row[6]}), (donor:Entity {id: row[7]}), (sector:Sector {id: 'dac:151'}) "
				+ "CREATE (p:Entity:Activity:Project {id: 'project:' + row[0], name: row[1], title: row[1], status: row[2], "
				+ "startDate: row[3], endDate: row[4], year: row[5]}) "
				+ "CREATE (p)-[:BENEFITS]->(place) CREATE (donor)-[:FUNDS]->(p) "
				+ "FOREACH (x IN CASE WHEN row[0] <> 'c' THEN [1] ELSE [] END | CREATE (p)-[:HAS_SECTOR]->(sector))");
		neo4j.run("MATCH (o:Entity {id: 'org:international-organization-for-migration'}), (p:Entity {id: 'project:b'}) "
				+ "CREATE (o)-[:IMPLEMENTS]->(p)");
		neo4j.run("CALL db.awaitIndexes()");
	}

	@AfterAll
	static void restore() {
		Neo4jForTests.get().fillWithSample();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "projects?country=ET | project:b project:ws-0001",
			"projects?region=014 | project:a project:b project:c project:ws-0001",
			"projects?region=002 | project:a project:b project:c project:ws-0001",
			"projects?donor=gov:ch | project:a project:b", "projects?donor=gov:ch&country=ET | project:b",
			"projects?status=ACTIVE | project:a project:b", "projects?status=active&country=DJ | project:a",
			"projects?year=2020 | project:a project:b project:c", "projects?year=2021 | project:a",
			"projects?year=2018 | ''", "projects?sector=dac:151&year=2020&donor=gov:ch&country=ET | project:b",
			"projects?implementer=mission:iom-ethiopia | project:ws-0001",
			"programmes?implementer=org:international-organization-for-migration&country=DJ | programme:safe-pathways",
			"programmes?country=ET&donor=gov:no | programme:safe-pathways", "projects?q=alp | project:a",
			"projects?q=alpha&country=ET | ''", "projects?q=beta&country=ET | project:b",
			"projects?sector=dac:151&q=alpha | project:a",
			"organizations?country=ET | gov:ch gov:no mission:iom-ethiopia org:international-organization-for-migration",
			"organizations?country=ET&status=active | gov:ch org:international-organization-for-migration",
			"organizations?country=DJ&status=active | gov:ch", "organizations?country=ET&q=swiss | gov:ch",
			"organizations?sector=dac:151&country=DJ | gov:ch", "organizations?year=2020&donor=gov:no | gov:no",
			"missions?country=ET | mission:iom-ethiopia", "missions?region=014 | mission:iom-ethiopia",
			"donors?country=DJ | gov:ch gov:no", "donors?implementer=mission:iom-ethiopia | ''",
			"donors?implementer=org:international-organization-for-migration | gov:ch gov:no",
			"donors?q=norw&country=ET | gov:no", "countries?region=002 | DJ ET", "countries?region=014&q=ethi | ET",
			"countries?donor=gov:ch | DJ ET", "countries?donor=gov:ch&status=active&q=dji | DJ",
			"countries?year=2019 | DJ", "regions?donor=gov:no | 014", "regions?region=002 | 002 014",
			"people?country=ET | person:hana-example", "people?region=002 | person:hana-example",
			"people?country=DJ | ''", "roles?country=ET | role:iom-ethiopia:chief-of-mission",
			"roles?q=chief&region=014 | role:iom-ethiopia:chief-of-mission", "sectors | dac:151",
			"sectors?q=civil | dac:151", "projects?country= | project:a project:b project:c project:ws-0001" })
	void filtersCombine(String path, String ids) {
		Answer answer = get("/api/" + path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.items("id")).containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "projects?sort=name | a b c ws-0001", "projects?sort=-name | ws-0001 c b a",
					"projects?sort=startDate | a b c ws-0001", "projects?sort=-startDate | b a c ws-0001",
					"projects?sort=year | c a b ws-0001", "projects?sort=-year | c a b ws-0001",
					"projects?sort=-id | ws-0001 c b a", "projects?sort=relationships | c a ws-0001 b",
					"projects?sort=-relationships&country=ET | b ws-0001" })
	void sortsWithTheUnknownLast(String path, String ids) {
		List<String> wanted = List.of(ids.split(" ")).stream().map((id) -> "project:" + id).toList();
		assertThat(get("/api/" + path).items("id")).isEqualTo(wanted);
		List<String> paged = new ArrayList<>();
		String cursor = "";
		while (cursor != null) {
			Answer page = get("/api/" + path + "&limit=1" + cursor);
			paged.addAll(page.items("id"));
			cursor = page.json().get("next").isNull() ? null : "&cursor=" + page.text("/next");
		}
		assertThat(paged).as("page by page").isEqualTo(wanted);
	}

	@Test
	void givesTheFieldsThatAreWantedInTheirOrder() {
		assertThat(get("/api/projects?select=name,id,status,relationships&donor=gov:ch").json().at("/items").toString())
			.isEqualTo("[{\"name\":\"Alpha\",\"id\":\"project:a\",\"status\":\"Active\",\"relationships\":3},"
					+ "{\"name\":\"beta\",\"id\":\"project:b\",\"status\":\"active\",\"relationships\":4}]");
		assertThat(get("/api/projects?select=id,year,codes&format=csv").body())
			.isEqualTo("id,year,codes\r\nproject:a,,\r\n"
					+ "project:b,,\r\nproject:c,2020,\r\nproject:ws-0001,,\"[\"\"WS.0001\"\"]\"\r\n");
		assertThat(get("/api/organizations?select=acronym,organizationType,documents&q=IOM+migration").json()
			.at("/items/0")
			.toString()).isEqualTo("{\"acronym\":\"IOM\",\"organizationType\":\"40\",\"documents\":1}");
		assertThat(get("/api/countries?select=iso3&format=ndjson").body().lines()).first()
			.isEqualTo("{\"iso3\":\"CHE\"}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "projects?groupBy=country | ET 2, DJ 1", "projects?groupBy=region | 014 4",
			"projects?groupBy=donor | gov:ch 2, gov:no 1",
			"projects?groupBy=implementer | mission:iom-ethiopia 1, org:international-organization-for-migration 1",
			"projects?groupBy=status | Active 1, Completed 1, active 1", "projects?groupBy=year | 2020 1",
			"projects?groupBy=sector&country=ET | dac:151 1", "organizations?groupBy=country | ET 1",
			"organizations?groupBy=organizationType | 40 1", "countries?groupBy=region | 014 2",
			"regions?groupBy=region | 002 1", "people?groupBy=organization | mission:iom-ethiopia 1",
			"roles?groupBy=organization | mission:iom-ethiopia 1" })
	void countsWhatTheyHaveInCommon(String path, String counts) {
		List<String> groups = new ArrayList<>();
		get("/api/" + path).json()
			.get("items")
			.forEach((item) -> groups.add(item.at("/key").asString() + " " + item.at("/count")));
		assertThat(groups).isEqualTo(List.of(counts.split(", ")));
		Answer first = get("/api/" + path + "&limit=1");
		if (groups.size() > 1) {
			assertThat(get("/api/" + path + "&cursor=" + first.text("/next")).json().get("items"))
				.hasSize(groups.size() - 1);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "projects?contry=ET | contry | country", "projects?sort=size | sort | -name",
					"organizations?sort=year | sort | relationships", "projects?select=id,size | select | budget",
					"projects?select= | select | budget", "projects?groupBy=size | groupBy | donor",
					"sectors?groupBy=country | groupBy | ''", "people?donor=gov:ch | donor | country",
					"countries?country=ET | country | region", "sectors?year=2020 | year | q",
					"projects?year=soon | year | ''", "projects?groupBy=donor&sort=name | sort | groupBy",
					"projects?groupBy=donor&select=id | select | groupBy", "projects?country=Ethiopia | country | ''",
					"projects?country=014 | country | ''", "projects/project:a?depth=2 | depth | ''",
					"search?q=a&country=ET | country | kind", "documents?country=ET | country | q" })
	void saysWhatThereIs(String path, String parameter, String allowed) {
		Answer answer = get("/api/" + path);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.text("/parameter")).isEqualTo(parameter);
		assertThat(answer.text("/detail")).contains("'" + parameter + "'");
		if (!allowed.isEmpty()) {
			assertThat(answer.json().at("/allowed").valueStream().map(JsonNode::asString)).contains(allowed);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "projects?country=ET", "organizations?country=ET&sort=name", "projects?groupBy=status",
			"countries?donor=gov:ch&select=id,iso3" })
	void showsTheStatementThatItRan(String path) {
		JsonNode cypher = get("/api/" + path + "&cypher=true").json().at("/cypher");
		assertThat(cypher.at("/statement").asString()).startsWith("// Purpose: ");
		assertThat(cypher.at("/parameters/limit").asInt()).isEqualTo(51);
	}

	@Test
	void leadsFromAnIdThatWasMergedToTheOther() {
		Neo4jForTests.get().run("CREATE (:Redirect {id: 'org:swiss', to: 'gov:ch'})");
		Answer moved = get("/api/projects?donor=org:swiss&limit=5");
		Neo4jForTests.get().run("MATCH (r:Redirect {id: 'org:swiss'}) DELETE r");
		assertThat(moved.status()).isEqualTo(308);
		assertThat(moved.header("Location")).isEqualTo("/api/projects?donor=gov%3Ach&limit=5");
	}

	@Test
	void describesFiltersAndForms() {
		JsonNode list = get("/v3/api-docs").json().at("/paths/~1api~1{kind}/get");
		assertThat(list.at("/parameters").valueStream().map((one) -> one.at("/name").asString())).contains("country",
				"region", "sector", "status", "year", "donor", "implementer", "q", "sort", "select", "groupBy",
				"cursor", "limit", "cypher");
		assertThat(list.at("/parameters").valueStream().filter((one) -> one.at("/in").asString().equals("query")))
			.allSatisfy((one) -> assertThat(one.path("required").asBoolean()).as(one.toString()).isFalse());
		assertThat(list.at("/responses/200/content").propertyNames()).contains("application/json", "text/csv",
				"application/x-ndjson");
	}

	private Answer get(String path) {
		return Answer.get(this.port, path);
	}

}
