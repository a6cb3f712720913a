package org.aidgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.Checks;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents in, graph out: the whole way, on the real database and the sample documents.
 */
class ImportRunnerIT {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final ImportRunner RUNNER = new ImportRunner(new DocumentReader(100_000),
			new DocumentPipeline(new TextReader(), new FactReader(REFERENCE), new EntityResolver(REFERENCE)),
			Clock.systemUTC());

	private static final Path SAMPLES = Path.of("import");

	private final Driver driver = Neo4jForTests.get().driver();

	private final GraphWriter graph = new GraphWriter(this.driver, SessionConfig.defaultConfig());

	@BeforeEach
	void emptyTheGraph() {
		Neo4jForTests.get().clear();
	}

	@AfterEach
	void everyInvariantHolds() {
		String[] files = Path.of("cypher", "checks").toFile().list();
		List<String> checks = Arrays.stream(files).map((file) -> file.replace(".cypher", "")).toList();
		assertThat(new Checks(this.driver, SessionConfig.defaultConfig(), checks).run()).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.offenders()).as(finding.check()).isEmpty());
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
		return RUNNER.run(List.of(path.toString()), Optional.of(this.graph), (documents, bytes, total) -> {
		});
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
