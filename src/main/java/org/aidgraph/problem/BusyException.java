package org.aidgraph.problem;

/**
 * Too much waits already for this to be taken on. The message is one sentence for a
 * person.
 */
public final class BusyException extends RuntimeException {

	public BusyException(String message) {
		super(message);
	}

}
