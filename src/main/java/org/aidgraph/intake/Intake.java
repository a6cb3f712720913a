package org.aidgraph.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.WriteCounts;
import org.aidgraph.importer.ImportRunner;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes uploads in, one after the other, and documents out. Remembers the latest
 * {@value #REMEMBERED} jobs; they go with the application, what they have written stays.
 * Safe for use by many threads.
 */
@Component
public final class Intake implements DisposableBean {

	private static final int REMEMBERED = 200;

	private static final int MOST_WAITING = 20;

	private static final int IDLE_SECONDS = 60;

	private final ImportRunner importer;

	private final GraphWriter graph;

	private final Path folder;

	private final Clock clock = Clock.systemUTC();

	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(MOST_WAITING), (task) -> {
				Thread thread = new Thread(task, "intake");
				thread.setDaemon(true);
				return thread;
			});

	private final Map<String, Work> jobs = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Work> eldest) {
			return size() > REMEMBERED;
		}

	};

	Intake(ImportRunner importer, GraphWriter graph, @Value("${aidgraph.home:./data}") Path home) {
		this.importer = importer;
		this.graph = graph;
		this.folder = home.resolve("uploads");
		this.worker.allowCoreThreadTimeOut(true);
	}

	/**
	 * Keeps what is sent, and imports it when it is its turn.
	 * @param maxBytes the most bytes in all
	 * @return the job; empty if too many wait
	 * @throws UploadTooLargeException if more is sent; nothing is kept
	 * @throws UncheckedIOException if it cannot be kept
	 */
	public Optional<Job> submit(List<Upload> uploads, long maxBytes) {
		if (this.worker.getQueue().remainingCapacity() == 0) {
			return Optional.empty();
		}
		String id = UUID.randomUUID().toString();
		try {
			Delivered delivered = Delivered.keep(this.folder.resolve(id), uploads, maxBytes);
			Work work = new Work(id, delivered, this.importer, this.graph, this.clock);
			try {
				this.worker.execute(work);
			}
			catch (RejectedExecutionException ex) {
				delivered.delete();
				return Optional.empty();
			}
			synchronized (this.jobs) {
				this.jobs.put(id, work);
			}
			return Optional.of(work.job());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An upload cannot be kept in " + this.folder, ex);
		}
	}

	/** The jobs that are remembered, the latest first. */
	public List<Job> jobs() {
		synchronized (this.jobs) {
			List<Job> all = new ArrayList<>(this.jobs.values().stream().map(Work::job).toList());
			Collections.reverse(all);
			return List.copyOf(all);
		}
	}

	/** One job. */
	public Optional<Job> find(String id) {
		return work(id).map(Work::job);
	}

	/** Gives a job up, unless it has ended; what it has written stays. */
	public Optional<Job> cancel(String id) {
		return work(id).map((work) -> {
			work.cancel();
			return work.job();
		});
	}

	private Optional<Work> work(String id) {
		synchronized (this.jobs) {
			return Optional.<@Nullable Work>ofNullable(this.jobs.get(id));
		}
	}

	/**
	 * Takes a document, and all that only it backs, out of the graph.
	 * @return how many statements went with it; empty if there is no such document
	 */
	public Optional<Long> retract(String documentId) {
		if (this.graph.held(List.of(documentId)).isEmpty()) {
			return Optional.empty();
		}
		WriteCounts counts = this.graph.retract(List.of(documentId));
		return Optional.of(counts.dropped());
	}

	@Override
	public void destroy() {
		synchronized (this.jobs) {
			this.jobs.values().forEach(Work::cancel);
		}
		this.worker.shutdownNow();
	}

}
