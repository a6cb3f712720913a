package org.aidgraph.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Runs inside the server's process: some time after a start it has another Java turn the
 * list of classes loaded so far into an archive for later starts. A failure leaves
 * everything as it was.
 */
final class ArchiveWriter {

	static final String COMMAND = "aidgraph.archive.command";

	static final String TARGET = "aidgraph.archive.target";

	static final String DELAY = "aidgraph.archive.delay";

	/** Beside the archive: the classes as they are loaded. */
	static final String LOADED = ".loaded";

	/** Beside the archive: the classes that go into it. */
	static final String CLASSES = ".classes";

	/** Beside the archive: the archive while it is written. */
	static final String PART = ".part";

	/** Beside the archive: what Java said when it could not make one. */
	static final String FAILED = ".failed";

	/** Java refuses a list with a line of more than 4096 characters. */
	private static final int LONGEST_LINE = 4000;

	/**
	 * Java that was ended by a signal says 128 and the signal: no reason not to try
	 * again.
	 */
	private static final int KILLED = 128;

	private ArchiveWriter() {
	}

	/** Goes to work in the background, if there is an archive to be written. */
	static void start() {
		if (System.getProperty(COMMAND) != null) {
			Thread thread = new Thread(ArchiveWriter::run, "class-archive");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private static void run() {
		String target = System.getProperty(TARGET);
		Path part = Path.of(target + PART);
		Path log = Path.of(target + ".log");
		try {
			Thread.sleep(Long.getLong(DELAY, 0));
			awaitQuiet();
			Files.write(Path.of(target + CLASSES), usable(Path.of(target + LOADED)));
			ProcessBuilder builder = new ProcessBuilder(
					Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"@" + System.getProperty(COMMAND));
			Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			int exitCode = process.waitFor();
			if (exitCode == 0) {
				Files.move(part, Path.of(target), StandardCopyOption.ATOMIC_MOVE);
				Files.deleteIfExists(log);
			}
			else if (exitCode > KILLED) {
				Files.deleteIfExists(part);
				Files.deleteIfExists(log);
			}
			else {
				Files.deleteIfExists(part);
				Files.move(log, Path.of(target + FAILED), StandardCopyOption.REPLACE_EXISTING);
			}
			Files.deleteIfExists(Path.of(target + CLASSES));
		}
		catch (IOException | IllegalStateException ex) {
			// the disk is full or the server stops: the next start tries again
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Waits while the machine has more to do than it has processors. */
	private static void awaitQuiet() throws InterruptedException {
		OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
		while (system.getSystemLoadAverage() > system.getAvailableProcessors()) {
			Thread.sleep(5000);
		}
	}

	/** The lines so far, without the one that may be half written. */
	private static List<String> usable(Path list) throws IOException {
		List<String> lines = Files.readAllLines(list);
		return lines.subList(0, Math.max(0, lines.size() - 1))
			.stream()
			.filter((line) -> line.length() <= LONGEST_LINE)
			.toList();
	}

}
