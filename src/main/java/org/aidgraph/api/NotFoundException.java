package org.aidgraph.api;

/**
 * There is nothing with this address. The message is one sentence for a person.
 */
final class NotFoundException extends RuntimeException {

	NotFoundException(String message) {
		super(message);
	}

}
