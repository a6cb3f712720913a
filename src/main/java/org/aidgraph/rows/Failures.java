package org.aidgraph.rows;

import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/**
 * Tells what the database cannot help from what is a defect.
 */
public final class Failures {

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private Failures() {
	}

	/**
	 * A failure of the database as this application speaks of it: a
	 * {@link DatabaseUnavailableException} where the database is away, refuses the
	 * application or took too long, and otherwise the failure as it is.
	 * @param seconds how long the database could take
	 */
	public static RuntimeException translate(RuntimeException failure, int seconds) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SecurityException) {
				return new DatabaseUnavailableException("The database refuses the application's user or password",
						failure);
			}
			if (isTimeout(cause)) {
				return new DatabaseUnavailableException(
						"The database took longer than " + seconds + " seconds for this question", failure);
			}
			if (cause instanceof RetryableException || cause instanceof TimeoutException) {
				return new DatabaseUnavailableException("The database cannot be reached", failure);
			}
		}
		return failure;
	}

	/** Whether a transaction ran out of its time. */
	public static boolean isTimeout(Throwable failure) {
		return failure instanceof Neo4jException neo4j && neo4j.code().startsWith(TIMED_OUT);
	}

}
