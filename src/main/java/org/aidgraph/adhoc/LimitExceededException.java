package org.aidgraph.adhoc;

/**
 * A statement that took more time or memory than it may. The message is one sentence for
 * a person.
 */
public final class LimitExceededException extends RuntimeException {

	LimitExceededException(String message, Throwable cause) {
		super(message, cause);
	}

}
