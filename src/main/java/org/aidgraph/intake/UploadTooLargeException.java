package org.aidgraph.intake;

/**
 * More was sent than is taken. The message is one sentence for a person.
 */
public final class UploadTooLargeException extends RuntimeException {

	UploadTooLargeException(long maxBytes) {
		super("An upload has at most " + maxBytes + " bytes (aidgraph.api.max-upload)");
	}

}
