package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aidgraph.document.Document;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph is what its documents say: on the real database.
 */
class GraphWriterIT {

	private static final EntityResolver RESOLVER = new EntityResolver(ReferenceData.load());

	private static final Mention DESK = new Mention(Kind.PROJECT, "Harbour Help Desk", List.of("HD.9001"),
			Optional.empty());

	private static final Mention TRAINING = Mention.of(Kind.PROJECT, "Coast Guard Training");

	private static final Mention FUND = Mention.of(Kind.ORGANIZATION, "Example Peace Fund");

	private static final Mention NORWAY = Mention.of(Kind.COUNTRY, "Norway");

	private static final Mention OFFICE = Mention.of(Kind.MISSION, "Harbour League Tunisia");

	private static final Mention ANNA = Mention.of(Kind.PERSON, "Anna Sample");

	private Driver driver;

	private GraphWriter writer;

	@BeforeEach
	void emptyTheGraph() {
		Neo4jForTests.get().clear();
		this.driver = Neo4jForTests.get().driver();
		this.writer = new GraphWriter(this.driver, SessionConfig.defaultConfig());
	}

	@AfterEach
	void everyInvariantHolds() {
		GraphChecks.assertHold(this.driver);
	}

	private static DocumentVersion a() {
		return version("a.txt", "first", fact(FUND, Predicate.FUNDS, DESK), fact(NORWAY, Predicate.FUNDS, DESK),
				fact(DESK, Predicate.BENEFITS, Mention.of(Kind.COUNTRY, "Tunisia")),
				fact(DESK, Predicate.BUDGET, Mention.value("1200.50 EUR")),
				fact(DESK, Predicate.YEAR, Mention.value("2020")), fact(DESK, Predicate.CODE, Mention.value("HD.9001")),
				fact(ANNA, Predicate.HOLDS_ROLE, Mention.of(Kind.ROLE, "Chief of Mission"),
						Map.of("at", "Harbour League Tunisia")));
	}

	private static DocumentVersion b() {
		return version("b.txt", "second", fact(FUND, Predicate.FUNDS, DESK), fact(FUND, Predicate.FUNDS, TRAINING),
				fact(OFFICE, Predicate.OPERATES_IN, Mention.of(Kind.COUNTRY, "Tunisia"), Map.of("since", "1995")),
				fact(OFFICE, Predicate.PARTNERS_WITH, FUND),
				fact(ANNA, Predicate.CONTACT_FOR, OFFICE, Map.of("email", "anna@example.org")));
	}

	private static DocumentVersion c() {
		return version("c.txt", "third",
				fact(OFFICE, Predicate.OPERATES_IN, Mention.of(Kind.COUNTRY, "Tunisia"), Map.of("since", "1990")),
				fact(NORWAY, Predicate.FUNDS, TRAINING), fact(FUND, Predicate.PARTNERS_WITH, OFFICE),
				fact(TRAINING, Predicate.STATUS, Mention.value("Active")));
	}

	@Test
	void derivesRelationshipsFromStatements() {
		this.writer.write(List.of(a(), b()), "run:1");
		assertThat(one("""
				MATCH (:Organization:Donor {name: 'Example Peace Fund'})-[r:FUNDS]->(p:Project {id: 'project:hd-9001'})
				RETURN r.statements + ' ' + p.budget + ' ' + p.year + ' ' + p.codes[0] AS answer"""))
			.isEqualTo("2 1200.50 EUR 2020 HD.9001");
		assertThat(
				one("""
						MATCH (:Person {name: 'Anna Sample'})-[:HOLDS]->(r:Role)-[:AT]->(o:Mission)<-[:CONTACT_FOR {email: 'anna@example.org'}]-(:Person)
						RETURN r.title + ' of ' + o.name AS answer"""))
			.isEqualTo("Chief of Mission of Harbour League Tunisia");
		assertThat(one("""
				MATCH (g:Government:Donor)-[:GOVERNMENT_OF]->(:Country {id: 'NO'})-[:IN_REGION]->(r:Region)
				RETURN g.name + ', ' + r.name AS answer""")).isEqualTo("Government of Norway, Northern Europe");
	}

	@Test
	void everyEdgeCanBeAskedWhoSaysSo() {
		this.writer.write(List.of(a(), b()), "run:1");
		assertThat(
				one("""
						MATCH (:Entity {id: 'org:example-peace-fund'})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(:Entity {id: 'project:hd-9001'}),
						  (s)-[:STATED_IN]->(d:Document)-[:HAS_TEXT]->(t)
						WITH s, d, t ORDER BY d.name
						RETURN reduce(all = '', x IN collect(d.name + ' ' + substring(t.text, s.start, s.end - s.start)) | all + x + ';') AS answer"""))
			.isEqualTo("a.txt first;b.txt second;");
	}

	@Test
	void writingTheSameAgainKeepsEverything() {
		this.writer.write(List.of(a(), b(), c()), "run:1");
		String before = GraphSnapshot.of(this.driver);
		WriteCounts counts = this.writer.write(List.of(a(), b(), c()), "run:2");
		assertThat(counts.added()).isZero();
		assertThat(counts.dropped()).isZero();
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(before);
	}

	@Test
	void aNewVersionChangesOnlyTheDifference() {
		this.writer.write(List.of(a(), b()), "run:1");
		DocumentVersion shorter = version("a.txt", "first", fact(FUND, Predicate.FUNDS, DESK),
				fact(DESK, Predicate.BUDGET, Mention.value("1500 EUR")));
		WriteCounts counts = this.writer.write(List.of(shorter), "run:2");
		assertThat(counts).isEqualTo(new WriteCounts(1, 1, 1, 7));
		String changed = GraphSnapshot.of(this.driver);
		Neo4jForTests.get().clear();
		this.writer.write(List.of(shorter, b()), "run:3");
		assertThat(changed).isEqualTo(GraphSnapshot.of(this.driver));
	}

	@Test
	void retractingADocumentLeavesWhatTheOthersSay() {
		this.writer.write(List.of(b(), c()), "run:1");
		String without = GraphSnapshot.of(this.driver);
		this.writer.write(List.of(a()), "run:2");
		assertThat(GraphSnapshot.of(this.driver)).isNotEqualTo(without);
		this.writer.retract(List.of(a().document().id()));
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(without);
	}

	@Test
	void retractingEverythingLeavesNothing() {
		this.writer.write(List.of(a(), b(), c()), "run:1");
		WriteCounts counts = this.writer
			.retract(List.of(a().document().id(), b().document().id(), c().document().id()));
		assertThat(counts.documents()).isEqualTo(3);
		assertThat(GraphSnapshot.of(this.driver)).isBlank();
	}

	@Test
	void orderAndBatchesDoNotMatter() {
		Random random = new Random(7);
		this.writer.write(List.of(a(), b(), c()), "run:1");
		String expected = GraphSnapshot.of(this.driver);
		for (int round = 0; round < 6; round++) {
			Neo4jForTests.get().clear();
			List<DocumentVersion> versions = new ArrayList<>(List.of(a(), b(), c()));
			Collections.shuffle(versions, random);
			int cut = random.nextInt(versions.size());
			this.writer.write(versions.subList(0, cut), "run:" + round);
			this.writer.write(versions.subList(cut, versions.size()), "run:" + round);
			assertThat(GraphSnapshot.of(this.driver)).isEqualTo(expected);
		}
	}

	private String one(String statement) {
		return this.driver.executableQuery(statement).execute().records().get(0).get("answer").asString();
	}

	private static DocumentVersion version(String name, String text, Fact... facts) {
		List<Fact> quoted = new ArrayList<>();
		for (Fact fact : facts) {
			quoted.add(new Fact(fact.subject(), fact.predicate(), fact.object(), fact.qualifiers(),
					new Evidence.Quotation(text, 0, text.length()), fact.confidence(), fact.extractor()));
		}
		return new DocumentVersion(Document.ofText(name, text), Optional.of(name), text, "1", RESOLVER.resolve(quoted));
	}

	private static Fact fact(Mention subject, Predicate predicate, Mention object) {
		return fact(subject, predicate, object, Map.of());
	}

	private static Fact fact(Mention subject, Predicate predicate, Mention object, Map<String, String> qualifiers) {
		return new Fact(subject, predicate, object, qualifiers, new Evidence.Quotation("x", 0, 1), 0.9, "test");
	}

}
