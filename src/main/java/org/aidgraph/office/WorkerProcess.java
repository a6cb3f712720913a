package org.aidgraph.office;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The other end of a {@link Worker}: one process that reads one file at a time. It ends
 * when its standard input does, so that it never outlives the application. For one thread
 * at a time.
 */
final class WorkerProcess {

	/** Long enough for a busy machine; a start takes less than a second. */
	private static final Duration START_LIMIT = Duration.ofSeconds(60);

	private static final long EXIT_SECONDS = 5;

	/** With which a Java process ends that runs out of memory, where it is told to. */
	private static final int OUT_OF_MEMORY = 3;

	private final WorkerCommand command;

	private final Process process;

	private final DataOutputStream out;

	private final DataInputStream in;

	private CompletableFuture<Void> alarm = new CompletableFuture<>();

	private WorkerProcess(WorkerCommand command, Process process) {
		this.command = command;
		this.process = process;
		this.out = new DataOutputStream(process.getOutputStream());
		this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
	}

	/** Starts a process and waits until it is ready. */
	static WorkerProcess start(WorkerCommand command) throws IOException {
		WorkerProcess worker = new WorkerProcess(command, command.prepare().start());
		worker.alarm = worker.killAfter(START_LIMIT, () -> {
		});
		try {
			worker.in.readByte();
			return worker;
		}
		catch (IOException ex) {
			worker.process.destroyForcibly();
			throw new IOException("it ended at once (" + worker.exitCode() + ")", ex);
		}
		finally {
			worker.wake();
		}
	}

	/**
	 * Lets the process read a file.
	 * @return empty if the process ended instead
	 */
	Optional<OfficeText> read(OfficeFormat format, byte[] bytes, Duration limit) {
		this.alarm = killAfter(limit, () -> {
		});
		try {
			Frames.ask(this.out, format, bytes);
			return Optional.of(Frames.answer(this.in));
		}
		catch (IOException ex) {
			this.process.destroyForcibly();
			return this.alarm.isDone() ? Optional.of(OfficeText.failed("it took longer than " + seconds(limit)))
					: Optional.empty();
		}
		finally {
			wake();
		}
	}

	/** Ends the process unless it is woken in time. */
	void sleep(Duration limit, Runnable whenEnded) {
		this.alarm = killAfter(limit, whenEnded);
	}

	/** Stops the clock of {@link #sleep}. */
	void wake() {
		this.alarm.cancel(false);
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Why the process ended while it read. */
	String lastWords() {
		int code = exitCode();
		return (code == OUT_OF_MEMORY) ? "reading it needs more than %d MiB of memory".formatted(this.command.heap())
				: "the process that read it ended (" + code + ")";
	}

	private CompletableFuture<Void> killAfter(Duration limit, Runnable whenEnded) {
		CompletableFuture<Void> clock = new CompletableFuture<>();
		clock.thenRun(() -> {
			whenEnded.run();
			this.process.destroyForcibly();
		});
		return clock.completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	private int exitCode() {
		try {
			return this.process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS) ? this.process.exitValue() : -1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return -1;
		}
	}

	private static String seconds(Duration limit) {
		return (limit.toMillis() % 1000 == 0) ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
	}

}
