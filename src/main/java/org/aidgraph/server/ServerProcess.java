package org.aidgraph.server;

import java.io.IOException;
import java.io.OutputStream;
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
	 * @return what came: {@link Probe.Answer#NONE} when the process ended or the time was
	 * up
	 */
	Probe.Answer await(int httpPort, String username, String password, Duration limit, ServerProgress progress)
			throws InterruptedException {
		long start = System.nanoTime();
		int refused = 0;
		Duration waited = Duration.ZERO;
		while (waited.compareTo(limit) < 0 && !this.process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
			Probe.Answer answer = Probe.query(httpPort, username, password);
			refused += (answer == Probe.Answer.REFUSED) ? 1 : 0;
			if (answer == Probe.Answer.READY || refused > 1) {
				return answer;
			}
			waited = Duration.ofNanos(System.nanoTime() - start);
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
		String last = Stream.of(this.home.log(), this.home.console())
			.flatMap((file) -> tail(file).stream())
			.reduce((first, second) -> second)
			.orElse("it left no word");
		return new ServerException("Neo4j stopped while it started: " + last + ".",
				"The whole log is in " + this.home.logs() + "; nothing in the database was changed by us.");
	}

	/** The lines that tell of an error, in order. */
	private static List<String> tail(Path file) {
		try {
			List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
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
