package org.aidgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.MadePdf;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.WriteCounter;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents in, graph out: the whole way, on the real database and the sample documents.
 */
class ImportRunnerIT {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final DocumentPipeline PIPELINE = new DocumentPipeline(new TextReader(), new FactReader(REFERENCE),
			new FactMaker(REFERENCE.organizations()), new EntityResolver(REFERENCE));

	private static final ImportRunner RUNNER = new ImportRunner(new DocumentReader(100_000), PIPELINE,
			Clock.systemUTC());

	private static final ImportProgress SILENT = (documents, bytes, total) -> {
	};

	private static final Path SAMPLES = Path.of("import");

	private final Driver driver = Neo4jForTests.get().driver();

	private final GraphWriter graph = new GraphWriter(this.driver, SessionConfig.defaultConfig());

	@BeforeEach
	void emptyTheGraph() {
		Neo4jForTests.get().clear();
	}

	@AfterEach
	void everyInvariantHolds() {
		GraphChecks.assertHold(this.driver);
	}

	@Test
	void importsTheSampleDocuments() {
		ImportReport report = importing(SAMPLES);
		assertThat(report.skipped()).isEmpty();
		assertThat(report.read()).isGreaterThanOrEqualTo(6);
		assertThat(report.warnings()).isEmpty();
		assertThat(
				count("MATCH (d:Donor)-[:FUNDS]->(a:Activity)-[:BENEFITS]->(c:Country) RETURN count(DISTINCT c) AS n"))
			.isGreaterThanOrEqualTo(5);
		assertThat(count("MATCH (:Person)-[:HOLDS]->(:Role)-[:AT]->(o) RETURN count(*) AS n"))
			.isGreaterThanOrEqualTo(3);
		assertThat(count("MATCH (o:Organization {acronym: 'IOM'}) RETURN count(*) AS n")).isEqualTo(1);
	}

	@Test
	void importingAgainWritesNothing() {
		importing(SAMPLES);
		String before = GraphSnapshot.of(this.driver);
		ImportReport again = importing(SAMPLES);
		assertThat(again.unchanged()).isEqualTo(again.read());
		assertThat(again.counts().documents()).isZero();
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(before);
		assertThat(count("MATCH (r:ImportRun) RETURN count(*) AS n")).isEqualTo(1);
	}

	@Test
	void unchangedDocumentsAreNeitherReadNorWritten() {
		importing(SAMPLES);
		WriteCounter counter = new WriteCounter(this.driver);
		ImportReport again = RUNNER.run(List.of(SAMPLES.toString()),
				Optional.of(new GraphWriter(counter.driver(), SessionConfig.defaultConfig())), SILENT);
		assertThat(again.unchanged()).isEqualTo(again.read()).isPositive();
		assertThat(again.facts()).isZero();
		assertThat(counter.statements()).isPositive();
		assertThat(counter.writes()).isZero();
	}

	@Test
	void opensPdfFilesOnlyWhereTheyHaveChanged(@TempDir Path folder) throws IOException {
		ImportRunner hasty = new ImportRunner(new DocumentReader(100_000, Duration.ofMillis(1)), PIPELINE,
				Clock.systemUTC());
		Path file = folder.resolve("one.pdf");
		pdf(file, "Budget: EUR 2,000");
		assertThat(importing(folder).counts().documents()).isEqualTo(1);
		String before = GraphSnapshot.of(this.driver);
		ImportReport again = hasty.run(List.of(folder.toString()), Optional.of(this.graph), SILENT);
		assertThat(again.unchanged()).isEqualTo(1);
		assertThat(again.skipped()).isEmpty();
		pdf(file, "Budget: EUR 3,000");
		ImportReport changed = hasty.run(List.of(folder.toString()), Optional.of(this.graph), SILENT);
		assertThat(changed.skipped()).singleElement()
			.satisfies((skipped) -> assertThat(skipped.reason()).contains("it took longer than 1 ms"));
		GraphSnapshot.assertEqual(GraphSnapshot.of(this.driver), before, "what could not be opened stays as it was");
		assertThat(importing(folder).counts().documents()).isEqualTo(1);
		assertThat(GraphSnapshot.of(this.driver)).contains("3000 EUR").doesNotContain("2000 EUR");
	}

	private static void pdf(Path file, String budget) throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.text(60, 60, 20, pdf.bold, "Harbour Help Desk").text(60, 100, "ID: HD.9001");
			Files.write(file, pdf.text(60, 140, budget).bytes());
		}
	}

	@Test
	void readsADocumentAgainThatAnotherVersionOfTheReadersRead() {
		importing(SAMPLES);
		String before = GraphSnapshot.of(this.driver);
		this.driver.executableQuery("MATCH (d:Document) WITH d ORDER BY d.id LIMIT 1 SET d.reading = 'older'")
			.execute();
		ImportReport again = importing(SAMPLES);
		assertThat(again.read() - again.unchanged()).isEqualTo(1);
		assertThat(again.counts().documents()).isEqualTo(1);
		GraphSnapshot.assertEqual(GraphSnapshot.of(this.driver), before, "the graph");
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 1", "2, 3", "3, 7" })
	void neitherWritersNorBatchesMatter(int writers, int batchSize) {
		importing(SAMPLES);
		String expected = GraphSnapshot.of(this.driver);
		Neo4jForTests.get().clear();
		RUNNER.run(List.of(SAMPLES.toString()), Optional.of(this.graph), SILENT,
				ImportOptions.USUAL.withWriters(writers).withBatchSize(batchSize));
		GraphSnapshot.assertEqual(GraphSnapshot.of(this.driver), expected, writers + " writers");
	}

	@Test
	void holdsBackASourceThatYieldsFarLessThanItPromises(@TempDir Path folder) throws IOException {
		Path documents = source(folder, 4, 12);
		page(documents, 1, "Tunisia");
		page(documents, 2, "Egypt");
		page(documents, 3, "Libya");
		page(documents, 4, "Kenya");
		assertThat(importing(folder).warnings()).isEmpty();
		String before = GraphSnapshot.of(this.driver);
		for (int i = 1; i <= 4; i++) {
			Files.writeString(documents.resolve("page-" + i + ".txt"), "Access denied, request number " + i);
		}
		ImportReport report = importing(folder);
		assertThat(report.heldBack()).isEqualTo(4);
		assertThat(report.complete()).isFalse();
		assertThat(report.warnings()).singleElement()
			.asString()
			.contains("4 documents and 0 facts", "held back", "--force");
		GraphSnapshot.assertEqual(GraphSnapshot.of(this.driver), before, "held back");
		assertThat(importing(documents).heldBack()).isEqualTo(4);
		ImportReport one = importing(documents.resolve("page-4.txt"));
		assertThat(one.heldBack()).as("what is named alone").isZero();
		ImportReport forced = RUNNER.run(List.of(folder.toString()), Optional.of(this.graph), SILENT,
				ImportOptions.USUAL.withForce(true));
		assertThat(forced.heldBack()).isZero();
		assertThat(forced.counts().dropped()).isPositive();
		assertThat(count("MATCH (s:Statement) RETURN count(*) AS n")).isZero();
	}

	@Test
	void holdsBackASourceWithFarFewerDocuments(@TempDir Path folder) throws IOException {
		Path documents = source(folder, 10, 10);
		for (int i = 1; i <= 4; i++) {
			page(documents, i, "Tunisia");
		}
		ImportReport less = importing(folder);
		assertThat(less.heldBack()).isEqualTo(4);
		assertThat(count("MATCH (d:Document) RETURN count(*) AS n")).isZero();
		page(documents, 5, "Egypt");
		ImportReport half = importing(folder);
		assertThat(half.heldBack()).isZero();
		assertThat(half.warnings()).singleElement().asString().contains("5 documents").doesNotContain("held back");
		assertThat(count("MATCH (d:Document) RETURN count(*) AS n")).isEqualTo(5);
	}

	private static Path source(Path folder, int expectedDocuments, int expectedFacts) throws IOException {
		Files.writeString(folder.resolve("source.yml"), "publisher: somebody\nexpected:\n  documents: "
				+ expectedDocuments + "\n  facts: " + expectedFacts + "\n");
		return Files.createDirectory(folder.resolve("documents"));
	}

	private static void page(Path documents, int number, String country) throws IOException {
		Files.writeString(documents.resolve("page-" + number + ".txt"),
				"Harbour Help Desk %d\n\nStatus: Active\nBudget: EUR 2,000\nDonor: European Union\nBenefiting countries: %s\nProject ID: HD.900%d\n"
					.formatted(number, country, number));
	}

	@Test
	void takingADocumentOutLeavesTheGraphOfTheOthers(@TempDir Path folder) throws IOException {
		List<Path> samples = samples();
		for (Path sample : samples.subList(1, samples.size())) {
			Files.copy(sample, folder.resolve(sample.getFileName()));
		}
		importing(folder);
		String others = GraphSnapshot.of(this.driver);
		Path added = Files.copy(samples.get(0), folder.resolve(samples.get(0).getFileName()));
		importing(folder);
		assertThat(GraphSnapshot.of(this.driver)).isNotEqualTo(others);
		String id = this.driver.executableQuery("MATCH (d:Document {name: $name}) RETURN d.id AS id")
			.withParameters(Map.of("name", String.valueOf(added.getFileName())))
			.execute()
			.records()
			.get(0)
			.get("id")
			.asString();
		this.graph.retract(List.of(id));
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(others);
	}

	@Test
	void badInputStopsNothingButItself(@TempDir Path folder) throws IOException {
		Path good = samples().get(0);
		Files.copy(good, folder.resolve("صفحة with blanks " + good.getFileName()));
		Files.writeString(folder.resolve("empty.txt"), "");
		Files.write(folder.resolve("binary.txt"), new byte[] { 1, 0, 2, 0, 3 });
		Files.writeString(folder.resolve("large.txt"), "word ".repeat(30_000));
		Files.writeString(folder.resolve("cut.html"), "<html><body><h1>Harbour Help Desk</h1><p>The project is fund");
		ImportReport report = importing(folder);
		assertThat(report.read()).isEqualTo(2);
		assertThat(report.skipped()).extracting((skipped) -> skipped.name())
			.containsExactlyInAnyOrder("empty.txt", "binary.txt", "large.txt");
		assertThat(report.remarks()).containsKey("cut.html");
		assertThat(count("MATCH (d:Document) RETURN count(*) AS n")).isEqualTo(2);
	}

	private ImportReport importing(Path path) {
		return RUNNER.run(List.of(path.toString()), Optional.of(this.graph), SILENT);
	}

	private static List<Path> samples() throws IOException {
		List<Path> samples = new ArrayList<>();
		try (var files = Files.walk(SAMPLES)) {
			files.filter((file) -> file.toString().contains("documents") && Files.isRegularFile(file))
				.forEach(samples::add);
		}
		samples.sort(null);
		assertThat(samples).isNotEmpty();
		return samples;
	}

	private long count(String statement) {
		return this.driver.executableQuery(statement).execute().records().get(0).get("n").asLong();
	}

}
