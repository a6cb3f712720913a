package org.aidgraph.api;

/**
 * What is asked for stands under another id by judgement.
 */
final class MovedException extends RuntimeException {

	private final String from;

	private final String to;

	MovedException(String from, String to) {
		super("'" + from + "' stands for '" + to + "' now");
		this.from = from;
		this.to = to;
	}

	String from() {
		return this.from;
	}

	String to() {
		return this.to;
	}

}
