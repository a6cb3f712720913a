package org.aidgraph.api;

import java.util.List;
import java.util.Optional;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.listing.ListQuestion;
import org.aidgraph.problem.MovedException;
import org.aidgraph.query.Entities;
import org.aidgraph.rows.InvalidQuestionException;
import org.springframework.stereotype.Component;

/**
 * Tells whether a list is empty because an id in its question means nothing, or another
 * one now.
 */
@Component
public final class KnownIds {

	private final Entities entities;

	KnownIds(Entities entities) {
		this.entities = entities;
	}

	/**
	 * A first page as it is, unless it is empty for want of such a thing.
	 * @throws MovedException if an id stands for another one
	 * @throws InvalidQuestionException if it stands for nothing of the kind
	 */
	<T> PageAnswer<T> check(ListQuestion question, Optional<String> cursor, PageAnswer<T> page) {
		if (page.items().isEmpty() && cursor.isEmpty()) {
			question.filters()
				.forEach((filter, id) -> filter.label().ifPresent((label) -> check(filter.path(), label, id)));
		}
		return page;
	}

	/**
	 * Tells what is wrong with an id, if anything is.
	 * @param parameter whose value it is
	 * @param label what it is to be the id of
	 * @throws MovedException if it stands for another one
	 * @throws InvalidQuestionException if it stands for nothing of the kind
	 */
	public void check(String parameter, String label, String id) {
		if (!this.entities.exists(label, id)) {
			throw this.entities.standsFor(id)
				.<RuntimeException>map((other) -> new MovedException(id, other))
				.orElseGet(() -> new InvalidQuestionException(parameter, "'" + parameter + "' is the id of a " + label
						+ ", and '" + id + "' is none; /api/search?q= finds ids", List.of()));
		}
	}

}
