package org.aidgraph.rows;

import java.util.List;

/**
 * A question that cannot be asked in this way. The message is one sentence for a person.
 */
public final class InvalidQuestionException extends RuntimeException {

	private final String parameter;

	private final List<String> allowed;

	/**
	 * @param parameter the parameter that is wrong
	 * @param message what is wrong with it
	 * @param allowed what it can be; empty where that cannot be listed
	 */
	public InvalidQuestionException(String parameter, String message, List<String> allowed) {
		super(message);
		this.parameter = parameter;
		this.allowed = List.copyOf(allowed);
	}

	/**
	 * Refuses a number out of bounds.
	 * @throws InvalidQuestionException if it is less than the least or more than the most
	 */
	public static void requireWithin(String parameter, long number, long min, long max) {
		if (number < min || number > max) {
			String allowed = min + " to " + max;
			throw new InvalidQuestionException(parameter, "'" + parameter + "' is a number from " + allowed,
					List.of(allowed));
		}
	}

	/** The same for a parameter of another name that takes the same values. */
	public InvalidQuestionException named(String name) {
		return new InvalidQuestionException(name,
				String.valueOf(getMessage()).replace("'" + this.parameter + "'", "'" + name + "'"), this.allowed);
	}

	public String parameter() {
		return this.parameter;
	}

	public List<String> allowed() {
		return this.allowed;
	}

}
