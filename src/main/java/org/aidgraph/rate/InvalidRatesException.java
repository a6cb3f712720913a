package org.aidgraph.rate;

/**
 * A table of rates cannot be read. The message is one sentence for a person.
 */
public final class InvalidRatesException extends RuntimeException {

	InvalidRatesException(String message) {
		super(message);
	}

}
