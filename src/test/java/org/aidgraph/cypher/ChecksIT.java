package org.aidgraph.cypher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidgraph.testing.Neo4jForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checks find what they are for, and nothing in a graph that is whole.
 */
class ChecksIT {

	private final Neo4jForTests neo4j = Neo4jForTests.get();

	@BeforeEach
	void fill() {
		this.neo4j.fillWithSample();
	}

	@AfterAll
	static void mend() {
		Neo4jForTests.get().fillWithSample();
	}

	@Test
	void allHoldOnAWholeGraph() throws IOException {
		assertThat(checks()).hasSizeGreaterThanOrEqualTo(12)
			.allSatisfy((check) -> assertThat(offenders(check)).as(check).isEmpty());
	}

	@Test
	void allHoldOnAnEmptyGraph() throws IOException {
		this.neo4j.clear();
		assertThat(checks()).allSatisfy((check) -> assertThat(offenders(check)).as(check).isEmpty());
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("damages")
	void findsTheOffender(String check, String damage, String offender) {
		this.neo4j.run(damage);
		List<Map<String, Object>> offenders = offenders(check);
		assertThat(offenders).extracting((row) -> row.get("offender")).containsExactly(offender);
		assertThat(offenders.get(0).get("problem")).asString().isNotBlank();
	}

	static Stream<Arguments> damages() {
		String funds = "gov:no|FUNDS|programme:safe-pathways";
		String statement = "people-2#gov:noFUNDSprogramme:safe-pathways";
		return Stream.of(
				Arguments.of("relationships-count-their-statements",
						"MATCH (s:Statement {id: '" + statement + "'}) DETACH DELETE s", funds),
				Arguments.of("relationships-count-their-statements",
						"MATCH (s:Statement {relation: '" + funds + "'}) DETACH DELETE s", funds),
				Arguments.of("relationships-count-their-statements",
						"MATCH (:Entity {id: 'gov:no'})-[r:FUNDS]->() SET r.confidence = 0.5", funds),
				Arguments.of("relationships-count-their-statements",
						"MATCH (a:Entity {id: 'gov:no'}), (b:Entity {id: 'ET'}) CREATE (a)-[:OPERATES_IN]->(b)",
						"gov:no|OPERATES_IN|ET"),
				Arguments.of("statements-are-bound",
						"MATCH (s:Statement {id: '" + statement + "'})-[r:STATED_IN]->() DELETE r", statement),
				Arguments.of("statements-are-bound",
						"MATCH (s:Statement {id: '" + statement + "'})-[r:SUBJECT]->() DELETE r", statement),
				Arguments.of("statements-are-bound",
						"MATCH (s:Statement {id: '" + statement + "'})-[r:OBJECT]->() DELETE r", statement),
				Arguments.of("statements-back-a-relationship", "MATCH (:Person)-[r:CONTACT_FOR]->() DELETE r",
						"people-2#person:hana-exampleCONTACT_FORmission:iom-ethiopia"),
				Arguments.of("quotes-stand-at-their-place",
						"MATCH (s:Statement {id: '" + statement + "'}) SET s.start = s.start + 1", statement),
				Arguments.of("quotes-stand-at-their-place",
						"MATCH (s:Statement {id: '" + statement + "'}) SET s.end = 100000", statement),
				Arguments.of("quotes-stand-at-their-place",
						"MATCH (s:Statement {id: '" + statement + "'}) REMOVE s.start", statement),
				Arguments.of("everything-has-a-name", "MATCH (e:Entity {id: 'ET'}) SET e.name = ' '", "ET"),
				Arguments.of("nothing-is-orphaned", "CREATE (:Entity:Country {id: 'XX', name: 'Nowhere'})", "XX"),
				Arguments.of("identifiers-belong-to-one",
						"MATCH (a:Entity {id: 'gov:no'}), (b:Entity {id: 'gov:ch'}) "
								+ "CREATE (a)-[:HAS_IDENTIFIER]->(:Identifier {id: 'x:1'})<-[:HAS_IDENTIFIER]-(b)",
						"x:1"),
				Arguments.of("identifiers-belong-to-one",
						"CREATE (:Entity:Project:Activity {id: 'project:other', name: 'Other', codes: ['WS.0001']})",
						"project code WS.0001"),
				Arguments.of("donors-fund", "MATCH (e:Entity {id: 'mission:iom-ethiopia'}) SET e:Donor",
						"mission:iom-ethiopia"),
				Arguments.of("donors-fund", "MATCH (e:Entity {id: 'gov:no'}) REMOVE e:Donor", "gov:no"),
				Arguments.of("entities-have-one-kind", "MATCH (e:Entity {id: 'ET'}) SET e:Region", "ET"),
				Arguments.of("entities-have-one-kind", "MATCH (e:Entity {id: 'ET'}) SET e:Mission", "ET"),
				Arguments.of("relationships-join-what-they-may",
						"MATCH (a:Entity {id: 'ET'}), (b:Entity {id: 'gov:no'}) CREATE (a)-[:FUNDS]->(b)",
						"ET|FUNDS|gov:no"),
				Arguments.of("relationships-join-what-they-may",
						"MATCH (a:Entity {id: 'gov:no'}) CREATE (a)-[:PARTNERS_WITH]->(a)",
						"gov:no|PARTNERS_WITH|gov:no"),
				Arguments.of("documents-are-whole", "MATCH (:Document {id: 'people-2'})-[r:HAS_TEXT]->() DELETE r",
						"people-2"),
				Arguments.of("documents-are-whole", "MATCH (:Document {id: 'people-2'})<-[r:READ]-() DELETE r",
						"people-2"),
				Arguments.of("judgements-hold", "CREATE (:Redirect {id: 'gov:no', to: 'gov:ch'})", "gov:no"),
				Arguments.of("tallies-add-up", "MATCH (t:Tally {id: 'project:ws-0001'}) DELETE t", "project:ws-0001"),
				Arguments.of("tallies-add-up",
						"MATCH (t:Tally {id: 'project:ws-0001'}) SET t.counts = [n IN t.counts | n + 1]",
						"project:ws-0001"),
				Arguments.of("tallies-add-up",
						"MATCH (s:Statement {id: 'horn-programme-1#BUDGET'}) SET s.objectName = '1 USD'",
						"project:ws-0001"),
				Arguments.of("tallies-add-up", "MATCH (e:Entity {id: 'project:ws-0001'}) SET e.name = 'Another'",
						"project:ws-0001"),
				Arguments.of("tallies-add-up", "CREATE (:Tally {id: 'gov:no', keys: [], counts: []})", "gov:no"),
				Arguments.of("tallies-add-up", "CREATE (:Tally {id: 'nobody', keys: [], counts: []})", "nobody"));
	}

	@Test
	void positionsCountCodePoints() throws IOException {
		this.neo4j.run("MATCH (t:Text {id: 'horn-programme-1'}) SET t.text = '🌍🌍' + t.text");
		this.neo4j.run("MATCH (s:Statement)-[:STATED_IN]->(:Document {id: 'horn-programme-1'}) "
				+ "SET s.start = s.start + 2, s.end = s.end + 2");
		assertThat(checks()).allSatisfy((check) -> assertThat(offenders(check)).as(check).isEmpty());
	}

	private static List<String> checks() throws IOException {
		return CypherFilesTests.statements()
			.stream()
			.filter((file) -> file.startsWith("cypher/checks"))
			.map((file) -> file.getFileName().toString().replace(".cypher", ""))
			.toList();
	}

	private List<Map<String, Object>> offenders(String check) {
		return this.neo4j.run(CypherFiles.load("checks/" + check));
	}

}
