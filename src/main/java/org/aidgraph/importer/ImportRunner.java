package org.aidgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.document.Found;
import org.aidgraph.document.RecordFile;
import org.aidgraph.document.Skipped;
import org.aidgraph.graph.GraphWriter;

/**
 * Runs the stages in order over inputs: reads, extracts, resolves and writes in batches,
 * and tells what became of each. Safe for use by many threads; each run has its own
 * state.
 */
public final class ImportRunner {

	private final DocumentReader documents;

	private final DocumentPipeline pipeline;

	private final Clock clock;

	public ImportRunner(DocumentReader documents, DocumentPipeline pipeline, Clock clock) {
		this.documents = documents;
		this.pipeline = pipeline;
		this.clock = clock;
	}

	/** Imports everything that the inputs hold, as usual. */
	public ImportReport run(List<String> inputs, Optional<GraphWriter> graph, ImportProgress progress) {
		return run(inputs, graph, progress, ImportOptions.USUAL);
	}

	/**
	 * Imports everything that the inputs hold.
	 * @param inputs files, folders, archives and web addresses
	 * @param graph where to write; empty reads without writing
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be
	 * written; what was finished before stays
	 */
	public ImportReport run(List<String> inputs, Optional<GraphWriter> graph, ImportProgress progress,
			ImportOptions options) {
		Instant startedAt = this.clock.instant();
		long totalBytes = inputs.stream().mapToLong(ImportRunner::size).sum();
		Optional<RemarkFile> remarks = options.report().map(RemarkFile::new);
		ImportTally tally = new ImportTally(progress, totalBytes, remarks);
		SourceGate gate = new SourceGate(inputs, options.force());
		String run = "run:" + startedAt;
		Optional<Writers> writers = graph.map((writer) -> new Writers(writer, run, tally, options.writers()));
		try {
			Batch batch = new Batch(this.pipeline, graph, writers, gate, tally, options.batchSize());
			Optional<Editions> editions = graph.map((writer) -> new Editions(writer, tally, options.force()));
			inputs.forEach((input) -> this.documents.find(input, (found) -> add(found, batch, tally, editions)));
			batch.flush();
			writers.ifPresent(Writers::finish);
			if (gate.heldBack() == 0) {
				editions.ifPresent(Editions::close);
			}
		}
		finally {
			writers.ifPresent(Writers::close);
			remarks.ifPresent(RemarkFile::close);
		}
		Instant finishedAt = this.clock.instant();
		ImportReport report = tally.report(startedAt, finishedAt, gate);
		if (report.counts().documents() > 0 || report.gone() > 0) {
			Map<String, Object> properties = new HashMap<>(report.counters());
			properties.put("name", "Import of " + startedAt);
			properties.put("startedAt", startedAt.toString());
			properties.put("finishedAt", finishedAt.toString());
			graph.ifPresent((writer) -> writer.record(run, properties));
		}
		return report;
	}

	private static void add(Found found, Batch batch, ImportTally tally, Optional<Editions> editions) {
		if (found instanceof Skipped skipped) {
			tally.skipped(skipped);
		}
		else if (found instanceof RecordFile file) {
			Optional<Set<String>> records = new RecordImport(file, batch, tally).run();
			editions.ifPresent((all) -> records.ifPresent((ids) -> all.add(file.dataset(), ids)));
		}
		else if (found instanceof Document document) {
			batch.add(document);
		}
		else if (found instanceof Document.Unopened document) {
			batch.add(document);
		}
	}

	/** Bytes of an input, as far as it can be told; 0 for what cannot be read. */
	private static long size(String input) {
		Path path = Path.of(input.startsWith("http") ? "" : input);
		if (input.startsWith("http") || !Files.isReadable(path)) {
			return 0;
		}
		try (Stream<Path> files = Files.walk(path)) {
			return files.map(Path::toFile).filter((file) -> file.isFile()).mapToLong((file) -> file.length()).sum();
		}
		catch (IOException | UncheckedIOException ex) {
			return 0;
		}
	}

}
