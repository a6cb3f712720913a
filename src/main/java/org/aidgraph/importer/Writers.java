package org.aidgraph.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.aidgraph.document.Skipped;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.WriteCounts;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes batches in several transactions at a time, while the next documents are read.
 * Versions of one document are written in the order in which they came. For one thread,
 * which hears of what was written when it hands on more.
 */
final class Writers implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Writers.class);

	/** How the codes end by which the database says that a transaction is too large. */
	private static final String OUT_OF_MEMORY = "OutOfMemoryError";

	private final GraphWriter graph;

	private final String run;

	private final ImportTally tally;

	private final int limit;

	private final ExecutorService threads;

	private final Deque<Pending> pending = new ArrayDeque<>();

	Writers(GraphWriter graph, String run, ImportTally tally, int limit) {
		this.graph = graph;
		this.run = run;
		this.tally = tally;
		this.limit = limit;
		this.threads = Executors.newFixedThreadPool(limit, (task) -> {
			Thread thread = new Thread(task, "graph-writer");
			thread.setDaemon(true);
			return thread;
		});
	}

	/** A batch on its way. */
	private record Pending(Set<String> documents, long size, Future<Written> result) {
	}

	/** What became of a batch. */
	private record Written(WriteCounts counts, List<Skipped> refused) {
	}

	/**
	 * Hands on a batch; waits while as many are under way as there are writers.
	 * @throws org.neo4j.driver.exceptions.Neo4jException if an earlier one failed
	 */
	void write(List<Delivery> batch) {
		Set<String> documents = batch.stream()
			.map((delivery) -> delivery.version().document().id())
			.collect(Collectors.toSet());
		while (this.pending.size() >= this.limit || this.pending.stream()
			.anyMatch((other) -> other.documents().stream().anyMatch(documents::contains))) {
			await();
		}
		List<DocumentVersion> versions = batch.stream().map(Delivery::version).toList();
		this.pending.add(new Pending(documents, batch.stream().mapToLong(Delivery::size).sum(),
				this.threads.submit(() -> write(versions, new ArrayList<>()))));
	}

	/** Waits until everything is written. */
	void finish() {
		while (!this.pending.isEmpty()) {
			await();
		}
	}

	private void await() {
		Pending first = this.pending.remove();
		try {
			Written written = first.result().get();
			this.tally.written(written.counts(), first.documents().size() - written.refused().size(), first.size());
			written.refused().forEach(this.tally::skipped);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The import was interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
	}

	/**
	 * Writes all at once; where the database refuses that, each alone, to lose only one;
	 * where they do not fit into the memory of a transaction, in two halves.
	 */
	private Written write(List<DocumentVersion> versions, List<Skipped> refused) {
		try {
			return new Written(this.graph.write(versions, this.run), refused);
		}
		catch (ClientException | TransientException ex) {
			boolean tooMuch = ex.code().endsWith(OUT_OF_MEMORY);
			if (ex instanceof TransientException && !tooMuch) {
				throw ex;
			}
			if (versions.size() > 1) {
				int size = tooMuch ? (versions.size() + 1) / 2 : 1;
				WriteCounts counts = WriteCounts.NONE;
				for (int from = 0; from < versions.size(); from += size) {
					List<DocumentVersion> some = versions.subList(from, Math.min(from + size, versions.size()));
					counts = counts.plus(write(some, refused).counts());
				}
				return new Written(counts, refused);
			}
			String name = versions.get(0).document().name();
			LOG.error("Writing {} failed", name, ex);
			refused.add(new Skipped(name, "the database refused it: " + ex.getMessage(), 0));
			return new Written(WriteCounts.NONE, refused);
		}
	}

	/** Lets go of what is under way. */
	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
