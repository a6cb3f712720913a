package org.aidgraph.adhoc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.Deadline;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of a statement while it runs. Closing it ends the statement, whether all its
 * rows were read or not. Not for several threads at a time.
 */
public final class RunningStatement implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(RunningStatement.class);

	private static final int ROWS_AT_ONCE = 50;

	private final Duration time;

	private final Deadline deadline;

	private final Runnable end;

	private final Session session;

	private int left;

	private List<String> columns = List.of();

	private Optional<Result> result = Optional.empty();

	private List<Map<String, @Nullable Object>> first = List.of();

	private boolean limited;

	RunningStatement(Driver driver, SessionConfig config, Duration time, Deadline deadline, Runnable end, int limit) {
		this.time = time;
		this.deadline = deadline;
		this.end = end;
		this.session = driver.session(config);
		this.left = limit;
	}

	void start(String statement, Map<String, ? extends @Nullable Object> parameters) {
		boolean started = false;
		try {
			this.first = await(() -> {
				Transaction transaction = this.session
					.beginTransaction(TransactionConfig.builder().withTimeout(this.time).build());
				Map<String, @Nullable Object> values = new HashMap<>(parameters);
				requireReading(transaction.run("EXPLAIN " + statement, values).consume().queryType());
				Result opened = transaction.run(statement, values);
				this.columns = opened.keys();
				this.result = Optional.of(opened);
				return read(opened);
			});
			started = true;
		}
		finally {
			if (!started) {
				close();
			}
		}
	}

	/** The names of the columns, in their order. */
	public List<String> columns() {
		return this.columns;
	}

	/**
	 * The next rows: values by column, as JSON knows them; see the package's description
	 * of values. None when all are read.
	 * @throws LimitExceededException if the statement takes too much time or memory
	 * @throws DatabaseUnavailableException if the database gives no answer
	 */
	public List<Map<String, @Nullable Object>> next() {
		List<Map<String, @Nullable Object>> rows = this.first;
		this.first = List.of();
		return (rows.isEmpty() && this.result.isPresent()) ? await(() -> read(this.result.orElseThrow())) : rows;
	}

	/** Whether there were more rows than the limit. Known when all are read. */
	public boolean isLimited() {
		return this.limited;
	}

	@Override
	public void close() {
		try {
			this.deadline.await(() -> {
				this.session.close();
				return this.limited;
			});
		}
		catch (Neo4jException | DatabaseUnavailableException ex) {
			LOG.warn("A statement did not end well: {}", ex.getMessage());
		}
		finally {
			this.end.run();
		}
	}

	private List<Map<String, @Nullable Object>> read(Result opened) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		while (rows.size() < Math.min(ROWS_AT_ONCE, this.left) && opened.hasNext()) {
			rows.add(PlainValues.row(opened.next()));
		}
		this.left -= rows.size();
		if (this.left == 0) {
			this.limited = opened.hasNext();
			this.result = Optional.empty();
		}
		return rows;
	}

	private <T> T await(Supplier<T> question) {
		try {
			return this.deadline.await(question);
		}
		catch (Neo4jException ex) {
			throw StatementFailure.of(ex, this.time);
		}
	}

	private static void requireReading(QueryType type) {
		if (type != QueryType.READ_ONLY) {
			throw new RefusedStatementException("Statements may only read, and the database says that this one is "
					+ type.name().toLowerCase(Locale.ROOT).replace('_', ' '), Position.START);
		}
	}

}
