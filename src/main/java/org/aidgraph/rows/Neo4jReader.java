package org.aidgraph.rows;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.RanCypher;
import org.aidgraph.cypher.CypherFiles;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs named statements in read-only transactions, each for at most
 * {@value #TIMEOUT_SECONDS} seconds. Safe for use by many threads.
 */
@Component
public final class Neo4jReader {

	private static final int TIMEOUT_SECONDS = 10;

	/** Longer than what the database allows itself, so that its own word comes first. */
	private static final int DEADLINE_SECONDS = 12;

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	private final Deadline deadline = Deadline.of(DEADLINE_SECONDS);

	Neo4jReader(Neo4jClient client, Neo4jTransactionManager transactions) {
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.transaction.setTimeout(TIMEOUT_SECONDS);
	}

	/**
	 * All rows of a statement.
	 * @param name its file under {@code cypher/}
	 * @throws DatabaseUnavailableException if the database gives no answer
	 */
	public List<Row> rows(String name, Map<String, ? extends @Nullable Object> parameters) {
		return inTransaction(() -> this.client.query(CypherFiles.load(name))
			.bindAll(new HashMap<>(parameters))
			.fetch()
			.all()
			.stream()
			.map(Row::new)
			.toList());
	}

	/**
	 * Gives the rows of a statement to somebody one after the other, so that many take no
	 * more memory than what is made of them.
	 * @return what was run
	 * @throws DatabaseUnavailableException if the database gives no answer
	 */
	public RanCypher each(String name, Map<String, ? extends @Nullable Object> parameters, Consumer<Row> taker) {
		inTransaction(() -> this.client.query(CypherFiles.load(name))
			.bindAll(new HashMap<>(parameters))
			.fetchAs(Boolean.class)
			.mappedBy((types, row) -> {
				taker.accept(new Row(row.asMap()));
				return true;
			})
			.all()
			.size());
		return new RanCypher(CypherFiles.load(name), new TreeMap<>(parameters));
	}

	/** The only row of a statement. */
	public Optional<Row> row(String name, Map<String, ? extends @Nullable Object> parameters) {
		return rows(name, parameters).stream().findFirst();
	}

	/**
	 * One page of a statement that takes {@code after} and {@code limit} and returns the
	 * rows in the order of a unique column.
	 * @param key the column that the rows are sorted by
	 */
	public <T> Page<T> page(String name, Map<String, ? extends @Nullable Object> parameters, PageRequest request,
			String key, Function<Row, T> mapping) {
		return page(name, parameters, request, key, Optional.empty(), mapping);
	}

	/**
	 * One page of a statement that also takes and returns {@code score} and has the rows
	 * with the highest score first, those of one score in the order of {@code id}.
	 */
	public <T> Page<T> rankedPage(String name, Map<String, ?> parameters, PageRequest request,
			Function<Row, T> mapping) {
		return page(name, parameters, request, "id", Optional.of(new Leading("score", true)), mapping);
	}

	/**
	 * One page of a statement that takes {@code limit} and returns the rows in the order
	 * of one column and, within it, of a unique one. Where the page before ended it takes
	 * as {@code place}, a map of {@code after} and of the column's name: empty texts for
	 * the first page, null for a number. Without such a column it takes {@code after}
	 * itself.
	 * @param key the unique column, whose last value is {@code after}
	 * @param leading the column before it
	 */
	public <T> Page<T> page(String name, Map<String, ? extends @Nullable Object> parameters, PageRequest request,
			String key, Optional<Leading> leading, Function<Row, T> mapping) {
		Map<String, @Nullable Object> bound = new TreeMap<>(parameters);
		String question = name + bound;
		List<String> keys = Stream.concat(Stream.of(key), leading.map(Leading::column).stream()).toList();
		List<String> after = Cursor.decode(request.cursor(), question, keys.size()).keys();
		String last = after.isEmpty() ? "" : after.get(0);
		leading.ifPresentOrElse((column) -> {
			Map<String, @Nullable Object> place = new TreeMap<>();
			place.put("after", last);
			place.put(column.column(), column.numeric() ? (after.isEmpty() ? null : number(after.get(1)))
					: (after.isEmpty() ? "" : after.get(1)));
			bound.put("place", Collections.unmodifiableMap(place));
		}, () -> bound.put("after", last));
		// one more than wanted tells whether there is a next page
		bound.put("limit", request.limit() + 1);
		List<Row> rows = rows(name, bound);
		List<Row> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
		Optional<String> next = (rows.size() > shown.size())
				? Optional.of(new Cursor(question, position(shown.get(shown.size() - 1), keys)).encode())
				: Optional.empty();
		return new Page<>(shown.stream().map(mapping).toList(), next, new RanCypher(CypherFiles.load(name), bound));
	}

	private static List<String> position(Row row, List<String> keys) {
		return keys.stream().map(row::text).toList();
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			throw Cursor.invalid();
		}
	}

	private <T> T inTransaction(Supplier<T> question) {
		try {
			return this.deadline.await(() -> this.transaction.execute((status) -> question.get()));
		}
		catch (DataAccessException | TransactionException | Neo4jException ex) {
			throw Failures.translate(ex, TIMEOUT_SECONDS);
		}
	}

}
