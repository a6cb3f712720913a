package org.aidgraph.problem;

/**
 * There is nothing with this address. The message is one sentence for a person.
 */
public final class NotFoundException extends RuntimeException {

	public NotFoundException(String message) {
		super(message);
	}

}
