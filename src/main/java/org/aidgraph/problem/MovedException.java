package org.aidgraph.problem;

/**
 * What is asked for stands under another id by judgement.
 */
public final class MovedException extends RuntimeException {

	private final String from;

	private final String to;

	/**
	 * @param from the id that is asked for
	 * @param to the id that it stands for
	 */
	public MovedException(String from, String to) {
		super("'" + from + "' stands for '" + to + "' now");
		this.from = from;
		this.to = to;
	}

	public String from() {
		return this.from;
	}

	public String to() {
		return this.to;
	}

}
