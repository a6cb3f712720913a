package org.aidgraph.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.importer.ImportReport;
import org.aidgraph.importer.ImportRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An import on its way. Run by one thread, watched and cancelled by others. A document is
 * in the graph wholly or not at all, so giving up between two leaves nothing half done.
 */
final class Work implements Runnable {

	private static final Logger LOG = LoggerFactory.getLogger(Work.class);

	private final Delivered delivered;

	private final ImportRunner importer;

	private final GraphWriter graph;

	private final Clock clock;

	private volatile boolean cancelled;

	private volatile Job job;

	Work(String id, Delivered delivered, ImportRunner importer, GraphWriter graph, Clock clock) {
		this.delivered = delivered;
		this.importer = importer;
		this.graph = graph;
		this.clock = clock;
		this.job = new Job(id, Job.State.WAITING, delivered.names(), clock.instant(), Optional.empty(),
				Optional.empty(), new Job.Progress(0, 0, delivered.bytes()), Optional.empty(), Optional.empty());
	}

	Job job() {
		return this.job;
	}

	/** Ends it before its next document. */
	synchronized void cancel() {
		this.cancelled = true;
		if (this.job.state() == Job.State.WAITING) {
			end(Job.State.CANCELLED, Optional.empty(), Optional.empty());
		}
	}

	@Override
	public void run() {
		try {
			if (begin()) {
				ImportReport report = this.importer.run(this.delivered.inputs(), Optional.of(this.graph),
						this::advance);
				end(Job.State.DONE, Optional.of(report(report)), Optional.empty());
			}
		}
		catch (CancellationException ex) {
			end(Job.State.CANCELLED, Optional.empty(), Optional.empty());
		}
		catch (RuntimeException ex) {
			LOG.error("The import {} failed", this.job.id(), ex);
			end(Job.State.FAILED, Optional.empty(), Optional.of("The import was given up; the log says why"));
		}
		finally {
			discard();
		}
	}

	private synchronized boolean begin() {
		if (this.cancelled) {
			return false;
		}
		this.job = new Job(this.job.id(), Job.State.RUNNING, this.job.uploads(), this.job.submitted(),
				Optional.of(this.clock.instant()), Optional.empty(), this.job.progress(), Optional.empty(),
				Optional.empty());
		return true;
	}

	private void advance(long documents, long bytes, long totalBytes) {
		if (this.cancelled) {
			throw new CancellationException();
		}
		progress(new Job.Progress(documents, bytes, Math.max(bytes, this.delivered.bytes())));
	}

	private synchronized void progress(Job.Progress progress) {
		this.job = new Job(this.job.id(), this.job.state(), this.job.uploads(), this.job.submitted(),
				this.job.started(), this.job.finished(), progress, this.job.report(), this.job.problem());
	}

	private synchronized void end(Job.State state, Optional<Job.Report> report, Optional<String> problem) {
		Optional<Instant> now = Optional.of(this.clock.instant());
		this.job = new Job(this.job.id(), state, this.job.uploads(), this.job.submitted(), this.job.started(), now,
				this.job.progress(), report, problem);
	}

	private static Job.Report report(ImportReport report) {
		List<Job.Skip> skipped = report.skipped()
			.stream()
			.map((one) -> new Job.Skip(one.name(), one.reason()))
			.toList();
		return new Job.Report(report.read(), report.unchanged(), report.facts(), report.counts().added(),
				report.counts().kept(), report.counts().dropped(), skipped);
	}

	private void discard() {
		try {
			this.delivered.delete();
		}
		catch (IOException ex) {
			LOG.warn("The uploads of {} stay in {}: {}", this.job.id(), this.delivered.folder(), ex.getMessage());
		}
	}

}
