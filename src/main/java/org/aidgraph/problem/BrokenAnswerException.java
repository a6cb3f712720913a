package org.aidgraph.problem;

/**
 * An answer that broke off after its first part was sent: nothing can be said any more,
 * and only a connection that ends too early tells the caller.
 */
public final class BrokenAnswerException extends RuntimeException {

	public BrokenAnswerException(Throwable cause) {
		super(cause);
	}

}
