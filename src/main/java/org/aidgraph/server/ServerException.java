package org.aidgraph.server;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The embedded server could not be started or used. The message is one line for a person:
 * what happened, and what to do about it.
 */
public final class ServerException extends RuntimeException {

	ServerException(String what, String whatToDo) {
		super(what + " " + whatToDo);
	}

	ServerException(String what, String whatToDo, Throwable cause) {
		super(what + " " + whatToDo, cause);
	}

	/** A file or folder under the home that cannot be written. */
	static ServerException unwritable(Path path, IOException cause) {
		return new ServerException(path + " cannot be written (" + reason(cause) + ").",
				"Make the folder writable, or choose another with aidgraph.home.", cause);
	}

	/** What an exception says, in one line. */
	static String reason(Exception ex) {
		String message = ex.getMessage();
		return (message != null) ? ex.getClass().getSimpleName() + ": " + message : ex.getClass().getSimpleName();
	}

}
