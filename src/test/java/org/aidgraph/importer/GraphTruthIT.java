package org.aidgraph.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.graph.WriteCounts;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.Claim;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.RandomDocuments;
import org.aidgraph.testing.WriteCounter;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph is always exactly what its documents say: with random documents and with real
 * ones, on the real database. Each run draws new seeds and reports them;
 * {@code -Daidgraph.test.seed=…} repeats one, {@code -Daidgraph.test.rounds=…} draws
 * more.
 */
class GraphTruthIT {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final DocumentPipeline PIPELINE = new DocumentPipeline(new TextReader(), new FactReader(REFERENCE),
			new FactMaker(REFERENCE.organizations()), new EntityResolver(REFERENCE));

	private final Driver driver = Neo4jForTests.get().driver();

	private final GraphWriter writer = new GraphWriter(this.driver, SessionConfig.defaultConfig());

	static Stream<Long> seeds() {
		String given = System.getProperty("aidgraph.test.seed", "");
		long first = System.nanoTime() % 1_000_000;
		return given.isEmpty()
				? Stream.iterate(first, (seed) -> seed + 1).limit(Long.getLong("aidgraph.test.rounds", 3))
				: Stream.of(Long.valueOf(given));
	}

	@BeforeEach
	void emptyTheGraph() {
		Neo4jForTests.get().clear();
	}

	@AfterEach
	void everyInvariantHolds() {
		GraphChecks.assertHold(this.driver);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void neitherOrderNorBatchesNorWritersMatter(long seed) throws Exception {
		List<DocumentVersion> documents = new RandomDocuments(seed).several(40);
		orderDoesNotMatter(documents, new Random(seed));
	}

	@Test
	void neitherOrderNorBatchesNorWritersMatterForRealDocuments(TestReporter reporter) throws Exception {
		long seed = seeds().findFirst().orElseThrow();
		reporter.publishEntry("seed", String.valueOf(seed));
		List<DocumentVersion> documents = real();
		assertThat(documents).hasSizeGreaterThan(40);
		orderDoesNotMatter(documents, new Random(seed));
	}

	private void orderDoesNotMatter(List<DocumentVersion> documents, Random random) throws Exception {
		this.writer.write(documents, "run:all");
		String expected = GraphSnapshot.of(this.driver);
		for (int writers = 1; writers <= 3; writers++) {
			Neo4jForTests.get().clear();
			write(batches(documents, random), writers);
			assertGraph(expected, writers + " writers");
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void retractingLeavesWhatTheOthersSay(long seed) throws Exception {
		retractingIsUndoing(new RandomDocuments(seed).several(40), new Random(seed));
	}

	@Test
	void retractingRealDocumentsLeavesWhatTheOthersSay(TestReporter reporter) throws Exception {
		long seed = seeds().findFirst().orElseThrow();
		reporter.publishEntry("seed", String.valueOf(seed));
		retractingIsUndoing(real(), new Random(seed));
	}

	private void retractingIsUndoing(List<DocumentVersion> documents, Random random) throws Exception {
		List<DocumentVersion> shuffled = new ArrayList<>(documents);
		Collections.shuffle(shuffled, random);
		int cut = 1 + random.nextInt(shuffled.size() - 1);
		List<DocumentVersion> gone = shuffled.subList(0, cut);
		List<DocumentVersion> rest = shuffled.subList(cut, shuffled.size());
		this.writer.write(rest, "run:rest");
		String expected = GraphSnapshot.of(this.driver);
		Neo4jForTests.get().clear();
		write(batches(documents, random), 2);
		WriteCounts counts = this.writer.retract(gone.stream().map((version) -> version.document().id()).toList());
		assertThat(counts.documents()).isEqualTo(gone.size());
		assertGraph(expected, "what is left");
		this.writer.retract(rest.stream().map((version) -> version.document().id()).toList());
		assertThat(GraphSnapshot.of(this.driver)).isBlank();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void writersAndRetractersAtTheSameTimeLeaveTheRest(long seed) throws Exception {
		List<DocumentVersion> documents = new RandomDocuments(seed).several(60);
		List<DocumentVersion> gone = documents.subList(0, 20);
		this.writer.write(documents.subList(20, 60), "run:rest");
		String expected = GraphSnapshot.of(this.driver);
		Neo4jForTests.get().clear();
		this.writer.write(gone, "run:gone");
		Random random = new Random(seed);
		List<Runnable> work = new ArrayList<>();
		batches(documents.subList(20, 60), random)
			.forEach((batch) -> work.add(() -> this.writer.write(batch, "run:rest")));
		batches(gone, random).forEach((batch) -> work
			.add(() -> this.writer.retract(batch.stream().map((version) -> version.document().id()).toList())));
		Collections.shuffle(work, random);
		run(work, 3);
		assertGraph(expected, "what is left");
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void newVersionsChangeExactlyTheDifference(long seed) throws Exception {
		RandomDocuments random = new RandomDocuments(seed);
		List<DocumentVersion> first = random.several(30);
		this.writer.write(first, "run:1");
		List<DocumentVersion> last = new ArrayList<>(first);
		long added = 0;
		long kept = 0;
		long dropped = 0;
		for (int i = 0; i < first.size(); i += 2) {
			DocumentVersion next = random.another(first.get(i));
			Set<String> before = said(first.get(i));
			Set<String> after = said(next);
			Set<String> both = new HashSet<>(before);
			both.retainAll(after);
			added += after.size() - both.size();
			kept += both.size();
			dropped += before.size() - both.size();
			last.set(i, next);
		}
		List<DocumentVersion> changed = last.stream().filter((version) -> !first.contains(version)).toList();
		WriteCounts counts = this.writer.write(last, "run:2");
		assertThat(counts).isEqualTo(new WriteCounts(changed.size(), added, kept, dropped));
		String updated = GraphSnapshot.of(this.driver);
		Neo4jForTests.get().clear();
		write(batches(last, new Random(seed)), 2);
		assertGraph(updated, "the new versions");
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void writingAgainWritesNothing(long seed) throws Exception {
		List<DocumentVersion> documents = new RandomDocuments(seed).several(40);
		write(batches(documents, new Random(seed)), 2);
		WriteCounter counter = new WriteCounter(this.driver);
		GraphWriter again = new GraphWriter(counter.driver(), SessionConfig.defaultConfig());
		assertThat(again.write(documents, "run:again")).isEqualTo(WriteCounts.NONE);
		assertThat(counter.statements()).isPositive();
		assertThat(counter.writes()).isZero();
	}

	private void assertGraph(String expected, String description) {
		GraphSnapshot.assertEqual(GraphSnapshot.of(this.driver), expected, description);
	}

	/** What a version says: as much as tells two statements of one document apart. */
	private static Set<String> said(DocumentVersion version) {
		Set<String> said = new HashSet<>();
		for (Claim claim : version.resolved().claims()) {
			said.add(claim.subject().id() + "|" + claim.subjectName() + "|" + claim.predicate() + claim.relation()
					+ claim.object().map((to) -> to.id()) + "|" + claim.objectName() + "|" + claim.fact());
		}
		return said;
	}

	private static List<List<DocumentVersion>> batches(List<DocumentVersion> documents, Random random) {
		List<DocumentVersion> shuffled = new ArrayList<>(documents);
		Collections.shuffle(shuffled, random);
		List<List<DocumentVersion>> batches = new ArrayList<>();
		for (int from = 0; from < shuffled.size();) {
			int to = Math.min(shuffled.size(), from + 1 + random.nextInt(12));
			batches.add(shuffled.subList(from, to));
			from = to;
		}
		return batches;
	}

	private void write(List<List<DocumentVersion>> batches, int writers) throws Exception {
		run(batches.stream().<Runnable>map((batch) -> () -> this.writer.write(batch, "run:" + writers)).toList(),
				writers);
	}

	private static void run(List<Runnable> work, int threads) throws InterruptedException, ExecutionException {
		ExecutorService executor = Executors.newFixedThreadPool(threads);
		try {
			List<Future<?>> futures = new ArrayList<>();
			work.forEach((task) -> futures.add(executor.submit(task)));
			for (Future<?> future : futures) {
				future.get();
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	/** The documents of the project, and those beside it where they are. */
	private static List<DocumentVersion> real() {
		List<DocumentVersion> versions = new ArrayList<>();
		for (String folder : List.of("import", "src/test/resources/gold/own", "../shared/seeds",
				"../shared/examples")) {
			if (Files.isDirectory(Path.of(folder))) {
				new DocumentReader().read(folder, (found) -> {
					if (found instanceof Document document) {
						versions.add(PIPELINE.version(document, PIPELINE.read(document)));
					}
				});
			}
		}
		return versions;
	}

}
