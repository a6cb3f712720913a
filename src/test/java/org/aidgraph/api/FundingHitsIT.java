package org.aidgraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What sums of money cost the database, counted in hits on the store: of the whole graph
 * so many for each flow, of a part of it no more than that part. The graph holds two
 * thousand projects of one donor, a fiftieth of them in one country, each with a payment
 * and a budget.
 */
@Served
class FundingHitsIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> COUNTED = new ArrayList<>();

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() {
		Neo4jForTests neo4j = Neo4jForTests.get();
		neo4j.fillWithSample();
		neo4j.run("CREATE (:Entity:Sector {id: 'sector:1.15110', name: 'Public sector policy'})");
		neo4j.run("UNWIND range(1, 48) AS i CREATE (:Entity:Country {id: 'X' + i, name: 'Country ' + i})");
		neo4j
			.run("UNWIND range(1, 500) AS i CREATE (:Entity:Organization {id: 'org:' + i, name: 'Organization ' + i})");
		neo4j.run("UNWIND range(1, 2000) AS i "
				+ "MATCH (place:Country {id: CASE i % 50 WHEN 0 THEN 'ET' WHEN 49 THEN 'DJ' ELSE 'X' + (i % 50) END}), "
				+ "(donor:Organization {id: 'gov:no'}), (runs:Organization {id: 'org:' + (1 + i % 500)}), "
				+ "(sector:Sector {id: 'sector:1.15110'}), (d:Document {id: 'people-2'}) "
				+ "CREATE (p:Entity:Activity:Project {id: 'project:' + i, name: 'Project ' + i, title: 'Project ' + i}) "
				+ "CREATE (p)-[:BENEFITS]->(place), (donor)-[:FUNDS]->(p), (runs)-[:IMPLEMENTS]->(p) "
				+ "FOREACH (x IN CASE WHEN i % 100 = 0 THEN [1] ELSE [] END | CREATE (p)-[:HAS_SECTOR]->(sector)) "
				+ "WITH p, d, runs, i UNWIND ['DISBURSEMENT', 'BUDGET'] AS type "
				+ "CREATE (f:Flow {id: type + i, type: type, currency: CASE i % 20 WHEN 0 THEN 'USD' ELSE 'EUR' END, "
				+ "units: i, fraction: 0, year: 2000 + i % 25, date: toString(2000 + i % 25)})-[:FOR]->(p), "
				+ "(f)-[:STATED_IN]->(d), (f)-[:TO]->(runs) SET f:$(CASE type WHEN 'BUDGET' THEN 'Budget' ELSE 'Transaction' END)");
		neo4j.run("CALL db.prepareForReplanning()");
	}

	@AfterAll
	static void restore() throws IOException {
		Neo4jForTests.get().fillWithSample();
		Files.createDirectories(Path.of("target", "evaluation"));
		Files.write(Path.of("target", "evaluation", "funding-hits.tsv"), COUNTED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "160000 | /api/funding", "240000 | /api/funding?groupBy=donor,year",
			"280000 | /api/funding?groupBy=country,sector", "240000 | /api/funding?donor=gov:no&groupBy=year",
			"100000 | /api/funding?type=budget&currency=USD", "8000 | /api/funding?country=ET&groupBy=donor",
			"14000 | /api/funding?region=014&groupBy=country", "1500 | /api/funding?implementer=org:7&groupBy=year",
			"1500 | /api/funding?receiver=org:7&groupBy=year",
			"5000 | /api/funding?sector=sector:1.15110&groupBy=receiver" })
	void costsNoMoreThanTheFlowsThatItAddsUp(long most, String question) {
		JsonNode cypher = Answer.get(this.port, question + (question.contains("?") ? "&" : "?") + "cypher=true")
			.json()
			.at("/cypher");
		Map<String, Object> parameters = JSON.convertValue(cypher.at("/parameters"), new TypeReference<>() {
		});
		ProfiledPlan plan = Neo4jForTests.get()
			.driver()
			.executableQuery("PROFILE " + cypher.at("/statement").asString())
			.withParameters(parameters)
			.execute()
			.summary()
			.profile();
		long hits = DatabaseHitsIT.hits(plan);
		COUNTED.add(hits + "\t" + question);
		assertThat(DatabaseHitsIT.operators(plan)).as("operators").doesNotContainAnyElementsOf(DatabaseHitsIT.SCANS);
		assertThat(hits).as("hits").isLessThanOrEqualTo(most);
	}

}
