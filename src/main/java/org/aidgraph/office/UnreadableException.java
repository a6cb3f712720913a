package org.aidgraph.office;

import java.io.IOException;

/**
 * A file cannot be read; the message tells a person why.
 */
final class UnreadableException extends IOException {

	private static final long serialVersionUID = 1L;

	UnreadableException(String message) {
		super(message);
	}

}
