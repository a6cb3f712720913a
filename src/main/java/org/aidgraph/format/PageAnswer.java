package org.aidgraph.format;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.RanCypher;
import org.aidgraph.rows.PageRequest;

/**
 * A page as it is sent in JSON, and the way to the whole list for forms that have no
 * pages.
 *
 * @param items the items, in the order of the list
 * @param next the cursor of the page after this one; null on the last page
 * @param cypher the statement that was run, where it was asked for
 * @param rest how to read on
 */
public record PageAnswer<T>(List<T> items,
		@Schema(description = "Cursor of the next page; null on the last one", nullable = true) Optional<String> next,
		@JsonInclude(JsonInclude.Include.NON_ABSENT) @Schema(
				description = "The statement and parameters that were run; only with cypher=true") Optional<RanCypher> cypher,
		@JsonIgnore @Schema(hidden = true) Rest<T> rest) {

	/**
	 * The first page that is asked for.
	 * @param type the class of the items, a record
	 * @param cursor where the page before ended
	 * @param limit the most items; where absent, a page in JSON and the whole list in
	 * other forms
	 * @param withCypher whether the answer tells what was run
	 * @param pages reads a page
	 */
	public static <T> PageAnswer<T> read(Class<T> type, Optional<String> cursor, Optional<Integer> limit,
			boolean withCypher, Function<PageRequest, Page<T>> pages) {
		return read(() -> Table.of(type), cursor, limit, withCypher, pages);
	}

	/**
	 * The first page that is asked for, of items whose parts are not known beforehand.
	 * @param columns the names of their parts, in order
	 * @param cursor where the page before ended
	 * @param limit the most items; where absent, a page in JSON and the whole list in
	 * other forms
	 * @param withCypher whether the answer tells what was run
	 * @param pages reads a page
	 */
	public static <T> PageAnswer<T> read(List<String> columns, Optional<String> cursor, Optional<Integer> limit,
			boolean withCypher, Function<PageRequest, Page<T>> pages) {
		return read(() -> Table.of(columns), cursor, limit, withCypher, pages);
	}

	private static <T> PageAnswer<T> read(Supplier<Table> table, Optional<String> cursor, Optional<Integer> limit,
			boolean withCypher, Function<PageRequest, Page<T>> pages) {
		Page<T> page = pages.apply(PageRequest.asked(cursor, limit.orElse(PageRequest.DEFAULT_LIMIT)));
		Optional<RanCypher> cypher = withCypher ? Optional.of(page.cypher()) : Optional.empty();
		Optional<String> following = limit.isPresent() ? Optional.empty() : page.next();
		return new PageAnswer<>(page.items(), page.next(), cypher, new Rest<>(table, following, pages));
	}

	/**
	 * What comes after the page.
	 *
	 * @param table the columns of the items
	 * @param cursor where it begins; empty if nothing more is wanted
	 * @param pages reads a page
	 */
	record Rest<T>(Supplier<Table> table, Optional<String> cursor, Function<PageRequest, Page<T>> pages) {

		/** The next part, as large as can be. */
		Page<T> read() {
			return this.pages.apply(PageRequest.whole(this.cursor));
		}

		/** What comes after a page of this rest. */
		Rest<T> after(Page<T> page) {
			return new Rest<>(this.table, page.next(), this.pages);
		}

	}

}
