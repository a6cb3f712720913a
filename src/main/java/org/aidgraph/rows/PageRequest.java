package org.aidgraph.rows;

import java.util.List;
import java.util.Optional;

/**
 * Which page of a list is wanted.
 *
 * @param cursor where the page before ended; empty for the first page
 * @param limit the most items to return
 */
public record PageRequest(Optional<String> cursor, int limit) {

	/** How many items a page has where nothing is said. */
	public static final int DEFAULT_LIMIT = 50;

	/** How many items a page can have. */
	public static final int MAX_LIMIT = 500;

	/** How many items are read at once of a list that is sent as a whole. */
	private static final int CHUNK = 5000;

	public PageRequest {
		if (limit < 1 || limit > CHUNK) {
			throw new IllegalArgumentException("A page has 1 to " + CHUNK + " items");
		}
	}

	/**
	 * The page that somebody asks for.
	 * @throws InvalidQuestionException if it is to have no items, or more than
	 * {@value #MAX_LIMIT}
	 */
	public static PageRequest asked(Optional<String> cursor, int limit) {
		if (limit < 1 || limit > MAX_LIMIT) {
			throw new InvalidQuestionException("limit", "'limit' is a number from 1 to " + MAX_LIMIT,
					List.of("1 to " + MAX_LIMIT));
		}
		return new PageRequest(cursor, limit);
	}

	/** The next part of a list that is sent as a whole. */
	public static PageRequest whole(Optional<String> cursor) {
		return new PageRequest(cursor, CHUNK);
	}

	/** The first page with the default number of items. */
	public static PageRequest first() {
		return new PageRequest(Optional.empty(), DEFAULT_LIMIT);
	}

}
