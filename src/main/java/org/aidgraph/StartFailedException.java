package org.aidgraph;

/**
 * The application could not start, and the person at the terminal has been told why.
 */
final class StartFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StartFailedException(Throwable cause) {
		super(cause);
	}

}
