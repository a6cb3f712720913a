package org.aidgraph.server;

import java.time.Duration;

/**
 * Told how far a start is. All calls come from the thread that starts the server, a few
 * times a second at most.
 */
public interface ServerProgress {

	/** Listens to nothing. */
	ServerProgress SILENT = new ServerProgress() {

		@Override
		public void resolving(int done, int total, long bytes) {
		}

		@Override
		public void starting(Duration waited) {
		}

		@Override
		public void ready(Duration took) {
		}

	};

	/**
	 * The server's jars are looked up and, where the local Maven repository lacks them,
	 * fetched. Not called when they are known from an earlier start.
	 * @param done jars that are there
	 * @param total jars needed, 0 while that is not known yet
	 * @param bytes fetched so far
	 */
	void resolving(int done, int total, long bytes);

	/**
	 * The database starts, or recovers after it was not stopped cleanly.
	 * @param waited time since its process was started
	 */
	void starting(Duration waited);

	/**
	 * The database answers queries.
	 * @param took time of the whole start
	 */
	void ready(Duration took);

}
