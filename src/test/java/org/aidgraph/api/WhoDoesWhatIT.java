package org.aidgraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who funds and who implements what in a country, and the relationships between two
 * entities.
 */
@Served
class WhoDoesWhatIT {

	@LocalServerPort
	int port;

	/** The sample, a project of which only the country is known, and a date. */
	@BeforeAll
	static void fill() {
		Neo4jForTests neo4j = Neo4jForTests.get();
		neo4j.fillWithSample();
		neo4j.run("MATCH (c:Country {id: 'ET'}) "
				+ "CREATE (:Entity:Activity:Project {id: 'project:ws', name: 'Lone Project', status: 'Active'})-[:BENEFITS]->(c)");
		neo4j.run("MATCH (:Entity {id: 'gov:ch'})-[r:FUNDS]->() SET r.since = '2019-05'");
	}

	@AfterAll
	static void restore() {
		Neo4jForTests.get().fillWithSample();
	}

	@Test
	void tellsWhoFundsAndWhoImplementsWhatInACountryInOneTable() {
		Answer answer = get("/api/who-does-what?country=ET&format=csv");
		assertThat(answer.status()).isEqualTo(200);
		String evidence = ",/api/relationships/";
		assertThat(answer.body().lines()).containsExactly(
				"activity_id,activity_kind,activity_name,codes,status,startDate,endDate,budget,place_id,place_kind,place_name,"
						+ "role,roleCode,organization_id,organization_kind,organization_name,statements,confidence,evidence",
				"programme:safe-pathways,Programme,Safe Pathways,[],,,,,ET,Country,Ethiopia,funding,1,gov:ch,Organization,"
						+ "Government of Switzerland,1,0.9" + evidence
						+ "gov%3Ach/FUNDS/programme%3Asafe-pathways/evidence",
				"programme:safe-pathways,Programme,Safe Pathways,[],,,,,ET,Country,Ethiopia,funding,1,gov:no,Organization,"
						+ "Government of Norway,2,0.95" + evidence
						+ "gov%3Ano/FUNDS/programme%3Asafe-pathways/evidence",
				"programme:safe-pathways,Programme,Safe Pathways,[],,,,,ET,Country,Ethiopia,implementing,4,"
						+ "org:international-organization-for-migration,Organization,International Organization for Migration,1,"
						+ "0.9" + evidence
						+ "org%3Ainternational-organization-for-migration/IMPLEMENTS/programme%3Asafe-pathways/evidence",
				"project:ws,Project,Lone Project,[],Active,,,,ET,Country,Ethiopia,,,,,,0,,",
				"project:ws-0001,Project,Way Stations,\"[\"\"WS.0001\"\"]\",,,,200000 USD,ET,Country,Ethiopia,implementing,4,"
						+ "mission:iom-ethiopia,Mission,IOM Ethiopia,1,0.9" + evidence
						+ "mission%3Aiom-ethiopia/IMPLEMENTS/project%3Aws-0001/evidence");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "country=ET&role=funding | gov:ch gov:no",
			"country=ET&role=4 | org:international-organization-for-migration " + "mission:iom-ethiopia",
			"country=ET&role=partner | ''", "region=014&donor=gov:no&role=funding | gov:ch gov:ch gov:no gov:no",
			"donor=gov:no&role=1 | gov:ch gov:ch gov:no gov:no",
			"country=ET&q=stations&role=implementing | mission:iom-ethiopia",
			"implementer=mission:iom-ethiopia | mission:iom-ethiopia" })
	void filtersAndRolesCombine(String query, String organizations) {
		assertThat(get("/api/who-does-what?" + query).items("organization/id").stream().sorted())
			.containsExactlyElementsOf(List.of(organizations.isEmpty() ? new String[0] : organizations.split(" "))
				.stream()
				.sorted()
				.toList());
	}

	@ParameterizedTest
	@CsvSource({ "/api/who-does-what?region=014&, 8", "/api/who-does-what?country=ET&role=implementing&, 2",
			"/api/relationships?from=programme:safe-pathways&, 2",
			"/api/relationships?to=programme:safe-pathways&, 4" })
	void pagesHoldTogether(String path, int number) {
		List<JsonNode> whole = new ArrayList<>();
		get(path + "limit=500").json().get("items").forEach(whole::add);
		List<JsonNode> paged = new ArrayList<>();
		String cursor = "";
		while (cursor != null) {
			Answer page = get(path + "limit=1" + cursor);
			page.json().get("items").forEach(paged::add);
			cursor = page.json().get("next").isNull() ? null : "&cursor=" + page.text("/next");
		}
		assertThat(whole).hasSize(number);
		assertThat(paged).isEqualTo(whole);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "from=gov:ch&to=programme:safe-pathways | FUNDS",
					"from=gov:ch&to=programme:safe-pathways&type=FUNDS | FUNDS",
					"from=gov:ch&to=programme:safe-pathways&type=IMPLEMENTS | ''", "from=gov:ch&to=gov:no | ''",
					"from=gov:ch | FUNDS GOVERNMENT_OF", "to=programme:safe-pathways&role=implementing | IMPLEMENTS",
					"to=programme:safe-pathways&since=2019 | FUNDS", "to=programme:safe-pathways&since=2019-06 | ''",
					"to=mission:iom-ethiopia | AT CONTACT_FOR", "from=gov:ch&to= | FUNDS GOVERNMENT_OF" })
	void listsRelationshipsByTheirEnds(String query, String types) {
		assertThat(get("/api/relationships?" + query).items("type"))
			.containsExactly(types.isEmpty() ? new String[0] : types.split(" "));
	}

	@Test
	void narrowsTheRelationshipsOfOneEntityByRoleAndDate() {
		String path = "/api/programmes/programme:safe-pathways/relationships?";
		assertThat(get(path + "role=funding").items("from/id")).containsExactly("gov:ch", "gov:no");
		assertThat(get(path + "since=2019").items("from/id")).containsExactly("gov:ch");
		assertThat(get(path + "role=implementing&since=2019").items("from/id")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/api/who-does-what, country", "/api/who-does-what?role=funding, country",
			"/api/who-does-what?country=ET&role=boss, role", "/api/who-does-what?country=ET&sort=name, sort",
			"/api/who-does-what?country=Ethiopia, country", "/api/relationships, from",
			"/api/relationships?type=FUNDS, from", "/api/relationships?from=gov:ch&since=lately, since",
			"/api/relationships?from=gov:ch&role=1&type=FUNDS, role" })
	void saysWhatIsWrong(String path, String parameter) {
		Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("/parameter")).isEqualTo(parameter);
		assertThat(answer.text("/detail")).contains("'" + parameter + "'");
	}

	@Test
	void saysWhichEntityThereIsNot() {
		assertThat(get("/api/relationships?from=nobody").status()).isEqualTo(404);
		assertThat(get("/api/relationships?from=gov:ch&to=nobody").status()).isEqualTo(404);
	}

	@Test
	void showsAStatementThatAnswersTheSame() {
		JsonNode answer = get("/api/who-does-what?country=ET&cypher=true").json();
		JsonNode parameters = answer.at("/cypher/parameters");
		assertThat(parameters.at("/asked/country").asString()).isEqualTo("ET");
		List<Map<String, Object>> rows = Neo4jForTests.get()
			.run("MATCH (a:Activity)-[:BENEFITS]->(:Country {id: 'ET'}) MATCH (a)<-[r:FUNDS|IMPLEMENTS]-(o) RETURN a, r, o");
		assertThat(answer.at("/items").valueStream().filter((row) -> !row.at("/role").isNull())).hasSameSizeAs(rows);
	}

	private Answer get(String path) {
		return Answer.get(this.port, path);
	}

}
