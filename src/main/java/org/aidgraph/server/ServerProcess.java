package org.aidgraph.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The process of the server. It ends when its standard input does, so that it outlives
 * the application in no case.
 */
final class ServerProcess {

	/** The bound that the process sets itself, and a little for the system. */
	private static final long STOP_MILLIS = Launcher.STOP_MILLIS + 300;

	private static final long POLL_MILLIS = 50;

	/** Neo4j opens its databases before its ports; so long they may still take. */
	private static final Duration DATABASE_LIMIT = Duration.ofSeconds(20);

	/** Enough of a log to hold the last error with its causes. */
	private static final int TAIL_BYTES = 64 * 1024;

	private final Home home;

	private final Process process;

	private ServerProcess(Home home, Process process) {
		this.home = home;
		this.process = process;
	}

	static ServerProcess start(Home home, JavaCommand command) {
		try {
			Files.deleteIfExists(home.log());
			ProcessBuilder builder = command.prepare();
			builder.redirectErrorStream(true).redirectOutput(home.console().toFile());
			return new ServerProcess(home, builder.start());
		}
		catch (IOException ex) {
			throw new ServerException("Neo4j's process could not be started (" + ServerException.reason(ex) + ").",
					"See that Java may start processes and that memory is left.", ex);
		}
	}

	Process process() {
		return this.process;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Waits for the first answer to a query.
	 * @return what came, and held: {@link Probe.Answer#NONE} when the process ended or
	 * the time was up
	 */
	Probe.Answer await(int httpPort, String username, String password, Duration limit, ServerProgress progress)
			throws InterruptedException {
		long start = System.nanoTime();
		int refused = 0;
		Duration heard = limit;
		Duration waited = Duration.ZERO;
		while (waited.compareTo(limit) < 0 && !this.process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
			Probe.Answer answer = Probe.query(httpPort, username, password);
			refused += (answer == Probe.Answer.REFUSED) ? 1 : 0;
			waited = Duration.ofNanos(System.nanoTime() - start);
			if (answer == Probe.Answer.UNAVAILABLE && heard.compareTo(waited) > 0) {
				heard = waited;
			}
			if (answer == Probe.Answer.READY || refused > 1 || waited.minus(DATABASE_LIMIT).compareTo(heard) > 0) {
				return answer;
			}
			progress.starting(waited);
		}
		return Probe.Answer.NONE;
	}

	/** Tells the process that others use it from now on. */
	void announceReady() {
		try {
			OutputStream line = this.process.getOutputStream();
			line.write('r');
			line.flush();
		}
		catch (IOException ex) {
			throw died();
		}
	}

	/** Stops the process: cleanly, or hard when that takes too long. */
	void stop() {
		boolean interrupted = false;
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException gone) {
			// it ended before
		}
		try {
			if (!this.process.waitFor(STOP_MILLIS, TimeUnit.MILLISECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			interrupted = true;
			this.process.destroyForcibly();
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** What to tell when the process ended although nobody stopped it. */
	ServerException died() {
		return new ServerException("Neo4j stopped while it started: " + lastError(this.home.log(), this.home.console()),
				"The whole log is in " + this.home.logs() + "; the graph was left as it is.");
	}

	/** What to tell when the process lives, but not the database. */
	ServerException unavailable() {
		return new ServerException("Neo4j cannot open its database: " + lastError(this.home.debugLog()),
				"The whole log is in " + this.home.logs() + "; the graph was left as it is.");
	}

	private static String lastError(Path... logs) {
		return Stream.of(logs)
			.flatMap((file) -> errors(file).stream())
			.reduce((first, second) -> second)
			.map((line) -> line.endsWith(".") ? line : line + ".")
			.orElse("it does not say why.");
	}

	/** The lines at the end of a log that tell of errors or, failing those, all. */
	private static List<String> errors(Path file) {
		try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
			log.seek(Math.max(0, log.length() - TAIL_BYTES));
			byte[] tail = new byte[TAIL_BYTES];
			int length = log.read(tail);
			List<String> lines = new String(tail, 0, Math.max(0, length), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("at ") && !line.startsWith("..."))
				.toList();
			List<String> errors = lines.stream()
				.filter((line) -> line.startsWith("Caused by: ") || line.contains(" ERROR ")
						|| line.contains("Error occurred") || line.contains("Exception"))
				.toList();
			return errors.isEmpty() ? lines : errors;
		}
		catch (IOException absent) {
			return List.of();
		}
	}

}
