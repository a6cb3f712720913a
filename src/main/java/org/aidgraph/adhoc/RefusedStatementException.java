package org.aidgraph.adhoc;

/**
 * A statement that is not run, or that the database cannot run. The message is one
 * sentence for a person.
 */
public final class RefusedStatementException extends RuntimeException {

	private final Position position;

	RefusedStatementException(String message, Position position) {
		super(message);
		this.position = position;
	}

	/** Where in the statement. */
	public Position position() {
		return this.position;
	}

}
