package org.aidgraph.bench.graph;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.importer.ImportOptions;
import org.aidgraph.importer.ImportReport;
import org.aidgraph.importer.ImportRunner;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.text.TextReader;
import org.neo4j.driver.SessionConfig;

/**
 * Measures what IATI files cost: {@code parse} reads and resolves one without a database;
 * {@code import} takes in files one after the other; {@code against} compares with
 * hand-written Cypher for the same nodes and relationships; {@code curve} takes in one
 * data set and two copies of it, with identifiers of their own and the same organizations,
 * places and sectors. Processor time is that of this process and of the database, which
 * are told apart.
 */
public final class IatiBenchmark {

	private static final int TOLD = 2000;

	private static final int COPIES = 3;

	private final PrintStream out;

	private final Server server;

	private final ImportRunner runner;

	private long told;

	private IatiBenchmark(PrintStream out, Server server) {
		this.out = out;
		this.server = server;
		ReferenceData reference = ReferenceData.load();
		this.runner = new ImportRunner(new DocumentReader(), new DocumentPipeline(new TextReader(),
				new FactReader(reference), new FactMaker(reference.organizations()), new EntityResolver(reference)),
				Clock.systemUTC());
	}

	/**
	 * Runs a measurement.
	 * @param args {@code parse} and a file; {@code import} and files; {@code against} or
	 * {@code curve}, a file and how many activities one is taken of (1 where absent)
	 */
	public static void main(String[] args) throws IOException {
		if (args[0].equals("parse")) {
			new IatiReading(System.out).measure(Path.of(args[1]));
			return;
		}
		List<String> files = List.of(args).subList(1, args.length);
		int every = (args.length > 2 && args[2].matches("\\d+")) ? Integer.parseInt(args[2]) : 1;
		try (Server server = new Server()) {
			IatiBenchmark benchmark = new IatiBenchmark(System.out, server);
			IatiCopies copies = new IatiCopies(Path.of("target/bench/iati"));
			switch (args[0]) {
				case "import" -> files.forEach(benchmark::measure);
				case "against" -> benchmark.against(copies.write(Path.of(args[1]), every, 1).toString());
				case "curve" -> {
					for (int copy = 1; copy <= COPIES; copy++) {
						benchmark.measure(copies.write(Path.of(args[1]), every, copy).toString());
					}
				}
				default -> throw new IllegalArgumentException("There is no measurement " + args[0]);
			}
		}
	}

	private void against(String file) {
		measure(file);
		this.server.clear();
		double ours = measure(file);
		long relationships = this.server.relationships();
		HandWritten rows = new HandWritten(this.server.driver());
		this.server.clear();
		double before = seconds(this.server.processorTime());
		rows.write(this.server.driver());
		double theirs = seconds(this.server.processorTime()) - before;
		if (this.server.relationships() != relationships) {
			throw new IllegalStateException("By hand came out another graph");
		}
		print("by hand: %.1f s of processor time; the rate of aidgraph is %.2f of that by hand", theirs, theirs / ours);
	}

	/** Imports a file into the graph as it is; returns seconds of processor time. */
	private double measure(String file) {
		ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
		long before = this.server.relationships();
		this.told = 0;
		double own = seconds(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
		double all = seconds(this.server.processorTime());
		ImportReport report = this.runner.run(List.of(file),
				Optional.of(new GraphWriter(this.server.driver(), SessionConfig.defaultConfig())),
				this::advanced, ImportOptions.USUAL);
		own = seconds(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO)) - own;
		all = seconds(this.server.processorTime()) - all;
		long heap = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum();
		long added = this.server.relationships() - before;
		print("%s: %,d activities, %,d unchanged, %,d new, %,d gone, %,d statements and flows added, %,d dropped", file,
				report.read(), report.unchanged(), report.fresh(), report.gone(), report.counts().added(),
				report.counts().dropped());
		print("  %,d s by the clock; processor: importer %.1f s, database %.1f s; %,d relationships added, %,.0f a second of processor time",
				report.duration().toSeconds(), own, all - own, added, added / all);
		print("  importer's heap at most %,d MB; the graph holds %,d relationships, %,d nodes", heap >> 20,
				this.server.relationships(), this.server.number("MATCH (n) RETURN count(n) AS n", Map.of()));
		return all;
	}

	private void advanced(long documents, long bytes, long total) {
		if (documents / TOLD > this.told) {
			this.told = documents / TOLD;
			print("  %,d documents, %,d of %,d bytes", documents, bytes, total);
		}
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

	private void print(String format, Object... arguments) {
		this.out.printf(Locale.ROOT, format + "%n", arguments);
	}

}
