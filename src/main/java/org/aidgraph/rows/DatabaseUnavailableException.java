package org.aidgraph.rows;

/**
 * The database gave no answer: it is away, still starting, refuses the application, or
 * took too long. The message is one sentence for a person.
 */
public final class DatabaseUnavailableException extends RuntimeException {

	public DatabaseUnavailableException(String message, Throwable cause) {
		super(message, cause);
	}

}
