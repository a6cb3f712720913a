package org.aidgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.graph.Checks;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.StatedDocuments;
import org.aidgraph.graph.WriteCounts;
import org.aidgraph.judgement.Judgement;
import org.aidgraph.judgement.JudgementFile;
import org.aidgraph.judgement.Verdict;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.MadePages;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Judgements on the real database: they take effect without reading, survive imports, and
 * leave no trace when they are taken back.
 */
class JudgementRunnerIT {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final DocumentPipeline PIPELINE = new DocumentPipeline(new TextReader(), new FactReader(REFERENCE),
			new FactMaker(REFERENCE.organizations()), new EntityResolver(REFERENCE));

	private static final String LEAGUE = "org:harbour-league";

	private static final String WATCH = "org:storm-watch-trust";

	private final Driver driver = Neo4jForTests.get().driver();

	private final GraphWriter graph = new GraphWriter(this.driver, SessionConfig.defaultConfig());

	@TempDir
	private Path folder = Path.of("");

	private JudgementFile file = new JudgementFile(Path.of(""));

	private JudgementRunner runner = runner();

	@BeforeEach
	void importDocuments() throws IOException {
		Neo4jForTests.get().clear();
		this.file = new JudgementFile(this.folder.resolve("judgements.csv"));
		this.runner = runner();
		document("one.txt", "Blue Kitchens\n\nThe project “Blue Kitchens” is funded by the Harbour League.\n");
		document("two.txt", "Cold Halls\n\nThe project “Cold Halls” is funded by the Storm Watch Trust.\n");
		document("three.txt", "Wide Doors\n\nThe project “Wide Doors” is funded by the Harbour League and the "
				+ "Storm Watch Trust.\n");
		importing(this.folder);
		importing(Path.of("import"));
	}

	@AfterEach
	void everyInvariantHolds() {
		String[] files = Path.of("cypher", "checks").toFile().list();
		List<String> checks = Arrays.stream(files).map((file) -> file.replace(".cypher", "")).toList();
		assertThat(new Checks(this.driver, SessionConfig.defaultConfig(), checks).run()).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.offenders()).as(finding.check()).isEmpty());
	}

	@Test
	void aJudgementMakesOneOfTwoAndTakingItBackRestoresTheGraph() throws IOException {
		String before = GraphSnapshot.of(this.driver);
		judge(Verdict.SAME, LEAGUE, WATCH);
		assertThat(donors("Blue Kitchens")).containsExactly(LEAGUE);
		assertThat(donors("Cold Halls")).containsExactly(LEAGUE);
		assertThat(donors("Wide Doors")).containsExactly(LEAGUE);
		assertThat(names(LEAGUE)).contains("Harbour League", "Storm Watch Trust");
		assertThat(this.graph.redirects()).containsEntry(WATCH, LEAGUE);
		assertThat(GraphSnapshot.of(this.driver)).isNotEqualTo(before);
		takeBack();
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(before);
	}

	@Test
	void applyingAgainWritesNothing() throws IOException {
		judge(Verdict.SAME, LEAGUE, WATCH);
		String judged = GraphSnapshot.of(this.driver);
		assertThat(this.runner.apply().counts()).isEqualTo(WriteCounts.NONE);
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(judged);
	}

	@Test
	void judgementsSurviveImportsAndHoldForNewDocuments() throws IOException {
		judge(Verdict.SAME, LEAGUE, WATCH);
		String judged = GraphSnapshot.of(this.driver);
		importing(this.folder);
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(judged);
		document("four.txt", "High Roofs\n\nThe project “High Roofs” is funded by the Storm Watch Trust.\n");
		importing(this.folder);
		assertThat(donors("High Roofs")).containsExactly(LEAGUE);
		takeBack();
		assertThat(donors("High Roofs")).containsExactly(WATCH);
	}

	@Test
	void whoWasJudgedBeforeTheDocumentCameIsJudgedAlike() throws IOException {
		judge(Verdict.SAME, LEAGUE, WATCH);
		String after = GraphSnapshot.of(this.driver);
		Neo4jForTests.get().clear();
		this.runner.apply();
		importing(this.folder);
		importing(Path.of("import"));
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(after);
	}

	@Test
	void theReferenceIsTheOneThatStays() throws IOException {
		String before = GraphSnapshot.of(this.driver);
		judge(Verdict.SAME, LEAGUE, "org:oxfam-international");
		assertThat(donors("Blue Kitchens")).containsExactly("org:oxfam-international");
		assertThat(names("org:oxfam-international")).contains("Oxfam International");
		takeBack();
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(before);
	}

	@Test
	void oneDocumentCanBeJudgedApart() throws IOException {
		String before = GraphSnapshot.of(this.driver);
		String document = text("MATCH (d:Document {name: 'one.txt'}) RETURN d.id AS id").get(0);
		judge(Verdict.DIFFERENT, LEAGUE, LEAGUE + "@" + document);
		assertThat(donors("Blue Kitchens")).containsExactly(LEAGUE + "@" + document);
		assertThat(donors("Wide Doors")).contains(LEAGUE);
		judge(Verdict.SAME, LEAGUE + "@" + document, WATCH);
		assertThat(this.runner.judgements().problems()).isEmpty();
		assertThat(donors("Blue Kitchens")).containsExactly(WATCH);
		takeBack();
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(before);
	}

	@Test
	void everyPairOfSampleOrganizationsCanBeJoinedAndParted() throws IOException {
		String before = GraphSnapshot.of(this.driver);
		List<String> ids = text("MATCH (o:Organization) RETURN o.id AS id ORDER BY id");
		for (int i = 0; i + 1 < ids.size(); i++) {
			this.file.add(judgement(Verdict.SAME, ids.get(i), ids.get(i + 1)));
		}
		this.runner.apply();
		assertThat(text("MATCH (o:Organization) RETURN o.id AS id")).hasSize(1);
		everyInvariantHolds();
		takeBack();
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(before);
	}

	@Test
	void withoutAFileTheGraphStaysAsItWasJudged() throws IOException {
		judge(Verdict.SAME, LEAGUE, WATCH);
		Files.delete(this.file.path());
		assertThat(this.runner.apply().judgements()).isEmpty();
		assertThat(donors("Cold Halls")).containsExactly(LEAGUE);
	}

	/**
	 * Judgements are made, taken back and made anew at random moments while three writers
	 * import: in the end the graph is that of the last ones.
	 */
	@RepeatedTest(3)
	void judgementsMadeWhileSeveralWritersImportHoldForAllDocuments(TestReporter reporter) throws Exception {
		long seed = Long.getLong("aidgraph.test.seed", System.nanoTime() % 1_000_000);
		reporter.publishEntry("seed", String.valueOf(seed));
		Random random = new Random(seed);
		Path pages = MadePages.write(this.folder.resolve("pages.jsonl"), 150, seed);
		Neo4jForTests.get().clear();
		judge(Verdict.SAME, "org:lantern-relief-fund", "org:oxfam-international");
		importing(pages);
		String judged = GraphSnapshot.of(this.driver);
		takeBack();
		String asRead = GraphSnapshot.of(this.driver);
		boolean last = random.nextBoolean();
		Neo4jForTests.get().clear();
		ImportOptions several = ImportOptions.USUAL.withWriters(3).withBatchSize(7);
		CompletableFuture<ImportReport> importing = CompletableFuture
			.supplyAsync(() -> runner().during(() -> importing(pages, several)));
		for (int round = 0; round < 3; round++) {
			TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
			judge(Verdict.SAME, "org:lantern-league", "org:lantern-relief-fund");
			TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
			takeBack();
		}
		TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
		if (last) {
			judge(Verdict.SAME, "org:lantern-relief-fund", "org:oxfam-international");
		}
		assertThat(importing.get(2, TimeUnit.MINUTES).skipped()).isEmpty();
		GraphSnapshot.assertEqual(GraphSnapshot.of(this.driver), last ? judged : asRead, "seed " + seed);
	}

	private JudgementRunner runner() {
		return new JudgementRunner(this.file, this.graph,
				new StatedDocuments(this.driver, SessionConfig.defaultConfig(), PIPELINE::known), PIPELINE::known);
	}

	private void judge(Verdict verdict, String one, String other) {
		assertThat(this.runner.judge(judgement(verdict, one, other)).judgements()).isPresent();
	}

	private static Judgement judgement(Verdict verdict, String one, String other) {
		return new Judgement(verdict, one, other, "a test", "tests", Optional.of(LocalDate.of(2026, 1, 31)));
	}

	private void takeBack() throws IOException {
		Files.writeString(this.file.path(), "verdict,one,other,reason,by,on\n");
		this.runner.apply();
	}

	private void document(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private void importing(Path input) {
		assertThat(importing(input, ImportOptions.USUAL).skipped()).isEmpty();
	}

	private ImportReport importing(Path input, ImportOptions options) {
		return new ImportRunner(new DocumentReader(100_000), PIPELINE, Clock.systemUTC()).run(List.of(input.toString()),
				Optional.of(this.graph), (documents, bytes, total) -> {
				}, options);
	}

	private List<String> donors(String project) {
		return text("MATCH (o)-[:FUNDS]->(p:Project {name: '" + project + "'}) RETURN o.id AS id ORDER BY id");
	}

	private List<String> names(String id) {
		return text("MATCH (o {id: '" + id + "'}) UNWIND [o.name] + o.names AS id RETURN id");
	}

	private List<String> text(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

}
