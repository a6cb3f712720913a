package org.aidgraph.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs the packaged {@code extract} on one short page, as a user does, and takes the time
 * of the clock for the whole process.
 */
final class StartUp {

	private static final int RUNS = 5;

	private final PrintStream out;

	StartUp(PrintStream out) {
		this.out = out;
	}

	void run(Path jar, Path page) throws IOException {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < RUNS; i++) {
			long begin = System.nanoTime();
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
					jar.toString(), "extract", page.toString())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
			try {
				if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
					throw new IllegalStateException("extract failed");
				}
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException("Nobody interrupts a measurement", ex);
			}
			finally {
				process.destroyForcibly();
			}
			best = Math.min(best, System.nanoTime() - begin);
		}
		this.out.printf(Locale.ROOT, "start: extract of one page of %,d bytes, whole process, best of %d: %.2f s%n",
				Files.size(page), RUNS, best / 1e9);
	}

}
