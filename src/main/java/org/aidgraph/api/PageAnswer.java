package org.aidgraph.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.RanCypher;

/**
 * A page as it is sent.
 *
 * @param items the items, in the order of the list
 * @param next the cursor of the page after this one; null on the last page
 * @param cypher the statement that was run, where it was asked for
 */
record PageAnswer<T>(List<T> items,
		@Schema(description = "Cursor of the next page; null on the last one", nullable = true) Optional<String> next,
		@JsonInclude(JsonInclude.Include.NON_ABSENT) @Schema(
				description = "The statement and parameters that were run; only with cypher=true") Optional<RanCypher> cypher) {

	static <T> PageAnswer<T> of(Page<T> page) {
		return of(page, false);
	}

	static <T> PageAnswer<T> of(Page<T> page, boolean withCypher) {
		return new PageAnswer<>(page.items(), page.next(), withCypher ? Optional.of(page.cypher()) : Optional.empty());
	}

}
