package org.aidgraph.graph;

import org.neo4j.driver.exceptions.RetryableException;

/**
 * Another writer has changed what this transaction is about: deleted an entity that it
 * was about to use, or written the same first. Done again, it will see that.
 */
final class OvertakenException extends RuntimeException implements RetryableException {

	OvertakenException(String message) {
		super(message);
	}

	OvertakenException(Throwable cause) {
		super(cause);
	}

}
