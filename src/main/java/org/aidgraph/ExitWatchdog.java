package org.aidgraph;

import java.time.Duration;

/**
 * Ends the process when closing takes too long: the driver waits without end for a
 * database that was killed. What is committed is safe, and the embedded database stops by
 * itself when this process ends.
 */
final class ExitWatchdog {

	private static final Duration PATIENCE = Duration.ofSeconds(12);

	private ExitWatchdog() {
	}

	/** Watches the shutdown that a signal starts. */
	static void watchShutdown() {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> arm(0), "exit-watchdog"));
	}

	/**
	 * From now on the process has twelve seconds to end by itself.
	 * @param exitCode what it ends with if it does not
	 */
	static void arm(int exitCode) {
		Thread watch = new Thread(() -> {
			try {
				Thread.sleep(PATIENCE.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			System.err.println("aidgraph: the database did not let go within " + Console.duration(PATIENCE)
					+ "; stopped without waiting for it");
			Runtime.getRuntime().halt(exitCode);
		}, "exit-watch");
		watch.setDaemon(true);
		watch.start();
	}

}
