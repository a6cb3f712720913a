package org.aidgraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgraph.cypher.CypherFiles;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each endpoint costs the database, counted in hits on the store, which do not
 * depend on the machine: none costs more than {@code database-hits.tsv} allows, and none
 * scans the graph or multiplies one part of it by another. The graph holds five thousand
 * projects, all of one donor, a fiftieth of them in one country.
 */
@Served
class DatabaseHitsIT {

	private static final Set<String> SCANS = Set.of("AllNodesScan", "NodeByLabelScan", "DynamicLabelNodeLookup",
			"CartesianProduct", "UndirectedAllRelationshipsScan", "DirectedAllRelationshipsScan",
			"UndirectedRelationshipTypeScan", "DirectedRelationshipTypeScan");

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> COUNTED = new ArrayList<>();

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() {
		Neo4jForTests neo4j = Neo4jForTests.get();
		neo4j.fillWithSample();
		neo4j.run("MATCH (africa:Region {id: '014'}) "
				+ "CREATE (:Entity:Region {id: '002', name: 'Africa'})<-[:PART_OF]-(africa) "
				+ "CREATE (:Entity:Sector {id: 'dac:151', name: 'Government and civil society'})");
		neo4j.run("UNWIND range(1, 48) AS i CREATE (:Entity:Country {id: 'X' + i, name: 'Country ' + i})");
		neo4j.run("UNWIND range(1, 500) AS i "
				+ "CREATE (:Entity:Organization {id: 'org:' + i, name: 'Organization ' + i})");
		neo4j.run("UNWIND range(1, 5000) AS i "
				+ "MATCH (place:Country {id: CASE i % 50 WHEN 0 THEN 'ET' WHEN 49 THEN 'DJ' ELSE 'X' + (i % 50) END}), "
				+ "(donor:Organization {id: 'gov:no'}), (runs:Organization {id: 'org:' + (1 + i % 500)}), "
				+ "(sector:Sector {id: 'dac:151'}) "
				+ "CREATE (p:Entity:Activity:Project {id: 'project:' + i, name: 'Project ' + i, title: 'Project ' + i, "
				+ "status: CASE WHEN i % 10 = 0 THEN 'Active' ELSE 'Completed' END, year: 2000 + i % 25}) "
				+ "CREATE (p)-[:BENEFITS]->(place) CREATE (donor)-[:FUNDS {statements: 1, confidence: 0.9}]->(p) "
				+ "CREATE (runs)-[:IMPLEMENTS {statements: 1, confidence: 0.9}]->(p) "
				+ "FOREACH (x IN CASE WHEN i % 100 = 0 THEN [1] ELSE [] END | CREATE (p)-[:HAS_SECTOR]->(sector))");
		neo4j.run("CALL db.prepareForReplanning()");
	}

	@AfterAll
	static void restore() throws IOException {
		Neo4jForTests.get().fillWithSample();
		Files.createDirectories(Path.of("target", "evaluation"));
		Files.write(Path.of("target", "evaluation", "database-hits.tsv"), COUNTED);
	}

	static Stream<String> lines() throws IOException {
		return new ClassPathResource("org/aidgraph/api/database-hits.tsv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"));
	}

	@ParameterizedTest
	@MethodSource("lines")
	void costsNoMoreThanTheTableAllows(String line) {
		String question = line.substring(line.indexOf('\t') + 1);
		Ran ran = question.startsWith("/") ? ask(question) : read(question);
		ProfiledPlan plan = Neo4jForTests.get()
			.driver()
			.executableQuery("PROFILE " + ran.statement())
			.withParameters(ran.parameters())
			.execute()
			.summary()
			.profile();
		long hits = hits(plan);
		COUNTED.add(hits + "\t" + question);
		assertThat(operators(plan)).as("operators").doesNotContainAnyElementsOf(SCANS);
		assertThat(hits).as("hits").isLessThanOrEqualTo(Long.parseLong(line.substring(0, line.indexOf('\t'))));
	}

	@Test
	void everyStatementOfTheApplicationHasALine() throws IOException {
		List<String> statements = new ArrayList<>();
		for (String line : lines().toList()) {
			String question = line.substring(line.indexOf('\t') + 1);
			statements.add((question.startsWith("/") ? ask(question) : read(question)).statement());
		}
		try (Stream<Path> files = Files.walk(Path.of("cypher", "queries"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(statements).as(file.toString()).contains(Files.readString(file));
			}
		}
	}

	/** What was run. */
	private record Ran(String statement, Map<String, Object> parameters) {
	}

	private Ran ask(String address) {
		JsonNode cypher = Answer.get(this.port, address + (address.contains("?") ? "&" : "?") + "cypher=true")
			.json()
			.at("/cypher");
		return new Ran(cypher.at("/statement").asString(),
				JSON.convertValue(cypher.at("/parameters"), new TypeReference<>() {
				}));
	}

	private static Ran read(String nameAndParameters) {
		int gap = nameAndParameters.indexOf(' ');
		return new Ran(CypherFiles.load(nameAndParameters.substring(0, gap)),
				JSON.readValue(nameAndParameters.substring(gap + 1), new TypeReference<>() {
				}));
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(DatabaseHitsIT::hits).sum();
	}

	private static Set<String> operators(ProfiledPlan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType().replaceAll("@.*|\\(.*", "")),
					plan.children().stream().flatMap((child) -> operators(child).stream()))
			.collect(Collectors.toSet());
	}

}
