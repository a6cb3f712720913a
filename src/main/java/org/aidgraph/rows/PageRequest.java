package org.aidgraph.rows;

import java.util.List;
import java.util.Optional;

/**
 * Which page of a list is wanted.
 *
 * @param cursor where the page before ended; empty for the first page
 * @param limit the most items to return, 1 to {@value #MAX_LIMIT}
 */
public record PageRequest(Optional<String> cursor, int limit) {

	/** How many items a page has where nothing is said. */
	public static final int DEFAULT_LIMIT = 50;

	/** How many items a page can have. */
	public static final int MAX_LIMIT = 500;

	public PageRequest {
		if (limit < 1 || limit > MAX_LIMIT) {
			throw new InvalidQuestionException("limit", "'limit' is a number from 1 to " + MAX_LIMIT,
					List.of("1 to " + MAX_LIMIT));
		}
	}

	/** The first page with the default number of items. */
	public static PageRequest first() {
		return new PageRequest(Optional.empty(), DEFAULT_LIMIT);
	}

}
