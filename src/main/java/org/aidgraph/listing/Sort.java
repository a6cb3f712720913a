package org.aidgraph.listing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidgraph.rows.InvalidQuestionException;

/**
 * The order of a list; members of one place in it come in the order of their ids, and
 * what is not known comes last.
 *
 * @param key what it follows
 * @param descending whether the greatest comes first
 */
record Sort(String key, boolean descending) {

	/** The order of the ids. */
	static final Sort ID = new Sort("id", false);

	/** The best match first. */
	static final Sort MATCH = new Sort("match", true);

	private static final Set<String> NUMERIC = Set.of("relationships", "year", "match");

	private static final String DESCENDING = "-";

	/**
	 * Reads a key, after a minus for the greatest first.
	 * @param keys what can be sorted by
	 * @throws InvalidQuestionException for anything else
	 */
	static Sort of(String text, List<String> keys) {
		boolean descending = text.startsWith(DESCENDING);
		String key = text.substring(descending ? DESCENDING.length() : 0);
		if (!keys.contains(key)) {
			List<String> allowed = keys.stream().flatMap((name) -> Stream.of(name, DESCENDING + name)).toList();
			throw new InvalidQuestionException("sort", "'sort' is one of " + String.join(", ", allowed), allowed);
		}
		return new Sort(key, descending);
	}

	/** Whether its keys are numbers. */
	boolean numeric() {
		return NUMERIC.contains(this.key);
	}

}
