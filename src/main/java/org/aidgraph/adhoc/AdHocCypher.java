package org.aidgraph.adhoc;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.Deadline;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs statements that apps bring. What holds on every Neo4j: the statement is parsed and
 * may only read ({@link StatementInspector}); the database plans it first and must call
 * it a reading one; it runs in a transaction for reading that the database ends after the
 * time that is set; {@value #MAX_RUNNING} run at a time. The embedded database also
 * bounds the memory of a transaction and opens neither files nor the network to Cypher;
 * an outside one does what it is set to. Safe for use by many threads.
 */
@Component
public final class AdHocCypher {

	private static final int MAX_RUNNING = 8;

	/** For the database to see that the time is over, and to say so. */
	private static final int SLACK_SECONDS = 2;

	/** Few, so that rows with long texts do not pile up here. */
	private static final int FETCHED_AT_ONCE = 50;

	private final Driver driver;

	private final SessionConfig config;

	private final StatementInspector inspector = new StatementInspector();

	private final Semaphore running = new Semaphore(MAX_RUNNING);

	private final Duration time;

	private final Deadline deadline;

	/**
	 * @param time how long a statement can run
	 */
	AdHocCypher(Driver driver, SessionConfig session, @Value("${aidgraph.api.statement-time:10s}") Duration time) {
		if (time.toSeconds() < 1) {
			throw new IllegalArgumentException("aidgraph.api.statement-time is at least 1s");
		}
		this.driver = driver;
		this.time = time;
		this.deadline = Deadline.of(Math.toIntExact(time.toSeconds()) + SLACK_SECONDS);
		SessionConfig.Builder reading = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(FETCHED_AT_ONCE);
		session.database().ifPresent(reading::withDatabase);
		this.config = reading.build();
	}

	/**
	 * Starts a statement; its first rows are there when this returns.
	 * @param limit the most rows to give
	 * @return its rows, to be closed
	 * @throws RefusedStatementException if it is not to be run, or cannot be
	 * @throws LimitExceededException if it takes too much time or memory
	 * @throws DatabaseUnavailableException if the database gives no answer
	 */
	public RunningStatement run(String statement, Map<String, ? extends @Nullable Object> parameters, int limit) {
		this.inspector.inspect(statement, parameters);
		if (!this.running.tryAcquire()) {
			throw new DatabaseUnavailableException("Too many statements run at this moment",
					new IllegalStateException(MAX_RUNNING + " are running"));
		}
		RunningStatement started = new RunningStatement(this.driver, this.config, this.time, this.deadline,
				this.running::release, limit);
		started.start(statement, parameters);
		return started;
	}

}
