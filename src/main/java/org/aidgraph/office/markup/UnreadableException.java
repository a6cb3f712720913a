package org.aidgraph.office.markup;

import java.io.IOException;

/**
 * A file cannot be read; the message tells a person why.
 */
public final class UnreadableException extends IOException {

	private static final long serialVersionUID = 1L;

	public UnreadableException(String message) {
		super(message);
	}

}
