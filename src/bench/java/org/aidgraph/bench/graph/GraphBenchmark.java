package org.aidgraph.bench.graph;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.importer.ImportOptions;
import org.aidgraph.importer.ImportProgress;
import org.aidgraph.importer.ImportRunner;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.MadePages;
import org.aidgraph.text.TextReader;
import org.neo4j.driver.SessionConfig;

/**
 * Measures how fast the graph takes documents in: {@code against} hand-written Cypher for
 * the same nodes and relationships, as a {@code curve} from ten thousand to two million
 * relationships, and what it costs to import pages again that are {@code unchanged}.
 * Every relationship counts, those of provenance too. Making the documents is not
 * measured. Processor time is that of this process and of the database;
 * where others use the machine it says more than the time of the clock.
 */
public final class GraphBenchmark {

	private static final ImportProgress SILENT = (documents, bytes, total) -> {
	};

	private static final int BATCH = 200;

	/** Documents after which both machines have compiled what they run. */
	private static final int WARM_UP = 3000;

	private static final long[] CURVE = { 10_000, 30_000, 100_000, 300_000, 1_000_000, 2_000_000 };

	private final PrintStream out;

	private final Server server;

	private final int writers;

	private GraphBenchmark(PrintStream out, Server server, int writers) {
		this.out = out;
		this.server = server;
		this.writers = writers;
	}

	/**
	 * Runs a measurement.
	 * @param args {@code against}, {@code curve} or {@code unchanged}; then the number of
	 * writers, and the number of documents, or of relationships where the curve ends
	 */
	public static void main(String[] args) throws Exception {
		int writers = (args.length > 1) ? Integer.parseInt(args[1]) : 2;
		try (Server server = new Server()) {
			GraphBenchmark benchmark = new GraphBenchmark(System.out, server, writers);
			switch (args[0]) {
				case "against" -> benchmark.against((args.length > 2) ? Integer.parseInt(args[2]) : 4000);
				case "curve" -> benchmark.curve((args.length > 2) ? Long.parseLong(args[2]) : Long.MAX_VALUE);
				case "unchanged" -> benchmark.unchanged((args.length > 2) ? Integer.parseInt(args[2]) : 3000);
				default -> throw new IllegalArgumentException("There is no measurement " + args[0]);
			}
		}
	}

	private void against(int documents) throws Exception {
		ReferenceData reference = ReferenceData.load();
		List<DocumentVersion> versions = new MadeDocuments(reference).next(documents);
		write(new MadeDocuments(reference).next(documents / 4), new Spent());
		HandWritten warmUp = new HandWritten(this.server.driver());
		this.server.clear();
		warmUp.write(this.server.driver());
		for (int round = 1; round <= 3; round++) {
			this.server.clear();
			Spent ours = new Spent();
			write(versions, ours);
			long relationships = this.server.relationships();
			HandWritten rows = new HandWritten(this.server.driver());
			this.server.clear();
			Spent theirs = new Spent();
			theirs.measure(() -> rows.write(this.server.driver()));
			if (this.server.relationships() != relationships) {
				throw new IllegalStateException("By hand came out another graph");
			}
			print("round %d: %,d relationships of %,d documents, %d writers", round, relationships, documents,
					this.writers);
			print("  aidgraph       %,8.0f a second, %,8.0f a second of processor time", ours.rate(relationships),
					ours.processorRate(relationships));
			print("  written by hand %,7.0f a second, %,8.0f a second of processor time", theirs.rate(relationships),
					theirs.processorRate(relationships));
			print("  aidgraph / by hand: %.2f, of processor time %.2f",
					ours.rate(relationships) / theirs.rate(relationships),
					ours.processorRate(relationships) / theirs.processorRate(relationships));
		}
	}

	private void curve(long most) throws Exception {
		ReferenceData reference = ReferenceData.load();
		write(new MadeDocuments(reference).next(WARM_UP), new Spent());
		this.server.clear();
		MadeDocuments documents = new MadeDocuments(reference);
		long before = 0;
		print("%12s %14s %22s %12s", "relationships", "a second", "a second of processor", "edges of IOM");
		for (long goal : CURVE) {
			Spent spent = new Spent();
			while (this.server.relationships() < Math.min(goal, most)) {
				long left = (goal - this.server.relationships()) / 60;
				write(documents.next((int) Math.max(BATCH / 4, Math.min(left, 10 * BATCH))), spent);
			}
			long now = this.server.relationships();
			long hub = this.server.number("""
					MATCH (e:Entity {id: $id}) RETURN COUNT { (e)--() } AS n
					""", Map.of("id", "org:international-organization-for-migration"));
			print("%,12d %,14.0f %,22.0f %,12d", now, spent.rate(now - before), spent.processorRate(now - before), hub);
			before = now;
			if (goal >= most) {
				return;
			}
		}
	}

	private void unchanged(int documents) throws Exception {
		ReferenceData reference = ReferenceData.load();
		ImportRunner runner = new ImportRunner(new DocumentReader(),
				new DocumentPipeline(new TextReader(), new FactReader(reference),
						new FactMaker(reference.organizations()), new EntityResolver(reference)),
				Clock.systemUTC());
		GraphWriter graph = new GraphWriter(this.server.driver(), SessionConfig.defaultConfig());
		String pages = MadePages.write(Path.of("target/bench/pages.jsonl"), documents, 1).toString();
		runner.run(List.of(MadePages.write(Path.of("target/bench/some.jsonl"), documents / 4, 2).toString()),
				Optional.of(graph), SILENT);
		this.server.clear();
		for (int round = 1; round <= 3; round++) {
			Spent spent = new Spent();
			spent.measure(() -> runner.run(List.of(pages), Optional.of(graph), SILENT,
					ImportOptions.USUAL.withWriters(this.writers)));
			print("import %d: %,d documents, %,d relationships, %.2f s, %.2f s of processor time", round, documents,
					this.server.relationships(), spent.seconds, spent.processorSeconds);
		}
	}

	private void write(List<DocumentVersion> versions, Spent spent) throws Exception {
		GraphWriter graph = new GraphWriter(this.server.driver(), SessionConfig.defaultConfig());
		ExecutorService threads = Executors.newFixedThreadPool(this.writers);
		try {
			spent.measure(() -> {
				List<Future<?>> written = new ArrayList<>();
				for (int from = 0; from < versions.size(); from += BATCH) {
					List<DocumentVersion> batch = versions.subList(from, Math.min(from + BATCH, versions.size()));
					written.add(threads.submit(() -> graph.write(batch, "run:bench")));
				}
				for (Future<?> batch : written) {
					batch.get();
				}
			});
		}
		finally {
			threads.shutdownNow();
		}
	}

	private void print(String format, Object... arguments) {
		this.out.printf(Locale.ROOT, format + "%n", arguments);
	}

	/** Something to measure. */
	@FunctionalInterface
	private interface Work {

		void run() throws Exception;

	}

	/** Time that was spent. */
	private final class Spent {

		private double seconds;

		private double processorSeconds;

		private void measure(Work work) throws Exception {
			double processor = GraphBenchmark.this.server.processorTime().toMillis() / 1000.0;
			long begin = System.nanoTime();
			work.run();
			this.seconds += (System.nanoTime() - begin) / 1e9;
			this.processorSeconds += GraphBenchmark.this.server.processorTime().toMillis() / 1000.0 - processor;
		}

		private double rate(long number) {
			return number / this.seconds;
		}

		private double processorRate(long number) {
			return number / this.processorSeconds;
		}

	}

}
