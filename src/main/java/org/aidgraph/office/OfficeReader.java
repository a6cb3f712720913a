package org.aidgraph.office;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * Reads PDF, Word and Excel files. Each is read in another process, started when the
 * first file comes, kept for the next ones, and replaced when a file takes it down or
 * takes too long. Whatever a file does, the answer is an {@link OfficeText}. Safe for use
 * by many threads; as many files are read at once as there are processors.
 */
public final class OfficeReader {

	/** A process that nobody needs gives its memory back after this time. */
	private static final Duration IDLE = Duration.ofSeconds(30);

	private final WorkerCommand command;

	private final Duration limit;

	private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

	private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

	/**
	 * Makes a reader.
	 * @param maxSize the largest file in bytes, which is also the longest text in
	 * characters
	 * @param limit the time that one file may take
	 */
	public OfficeReader(long maxSize, Duration limit) {
		this(WorkerCommand.forFilesUpTo(maxSize), limit);
	}

	OfficeReader(WorkerCommand command, Duration limit) {
		this.command = command;
		this.limit = limit;
	}

	/** What this file says, or why that cannot be told. */
	public OfficeText read(OfficeFormat format, byte[] bytes) {
		Optional<String> refusal = format.refusal(bytes);
		if (refusal.isPresent()) {
			return OfficeText.failed(refusal.get());
		}
		try {
			this.places.acquire();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return OfficeText.failed("reading it was interrupted");
		}
		try {
			return readElsewhere(format, bytes);
		}
		catch (IOException ex) {
			return OfficeText.failed("the process that would read it cannot be started: " + ex.getMessage());
		}
		finally {
			this.places.release();
		}
	}

	/** A process that ends without a word may have been ill before: asked once more. */
	private OfficeText readElsewhere(OfficeFormat format, byte[] bytes) throws IOException {
		for (WorkerProcess used = this.idle.poll(); used != null; used = this.idle.poll()) {
			used.wake();
			Optional<OfficeText> text = read(used, format, bytes);
			if (text.isPresent()) {
				return text.get();
			}
		}
		WorkerProcess fresh = WorkerProcess.start(this.command);
		return read(fresh, format, bytes).orElseGet(() -> OfficeText.failed(fresh.lastWords()));
	}

	private Optional<OfficeText> read(WorkerProcess worker, OfficeFormat format, byte[] bytes) {
		Optional<OfficeText> text = worker.read(format, bytes, this.limit);
		if (worker.isAlive()) {
			worker.sleep(IDLE, () -> this.idle.remove(worker));
			this.idle.push(worker);
		}
		return text;
	}

}
