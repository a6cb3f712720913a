package org.aidgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

/**
 * Brings the schema of a database up to date with {@code cypher/migrations}. A process
 * that is killed meanwhile leaves its lock behind: after a while it is taken away, since
 * every migration can be applied twice.
 */
public final class Migrator {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final String LOCKS = "MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock) AS n";

	private static final String UNLOCK = "MATCH (lock:__Neo4jMigrationsLock) DELETE lock";

	private final Driver driver;

	private final Optional<String> database;

	private final Duration patience;

	/**
	 * @param database the database to migrate; empty for the user's home database
	 */
	public Migrator(Driver driver, Optional<String> database) {
		this(driver, database, PATIENCE);
	}

	/**
	 * @param patience how long another process may take before its lock counts as left
	 * behind
	 */
	Migrator(Driver driver, Optional<String> database, Duration patience) {
		this.driver = driver;
		this.database = database;
		this.patience = patience;
	}

	/**
	 * Applies the migrations that the database lacks, and waits until its indexes are
	 * online.
	 */
	public void migrate() {
		MigrationsConfig.Builder config = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations");
		this.database.ifPresent(config::withDatabase);
		Migrations migrations = new Migrations(config.build(), this.driver);
		long begin = System.nanoTime();
		int unlocked = 0;
		boolean applied = false;
		while (!applied) {
			try {
				migrations.apply();
				applied = true;
			}
			catch (MigrationsException ex) {
				// a lock that is gone by now was one of a process that has finished
				if (!isLocked() && ++unlocked > 1) {
					throw ex;
				}
				if (System.nanoTime() - begin > this.patience.toNanos()) {
					this.driver.executableQuery(UNLOCK).withConfig(config()).execute();
				}
				pause();
			}
		}
		this.driver.executableQuery("CALL db.awaitIndexes(300)").withConfig(config()).execute();
	}

	private boolean isLocked() {
		return this.driver.executableQuery(LOCKS).withConfig(config()).execute().records().get(0).get("n").asLong() > 0;
	}

	private QueryConfig config() {
		QueryConfig.Builder query = QueryConfig.builder();
		this.database.ifPresent(query::withDatabase);
		return query.build();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The migration was interrupted", ex);
		}
	}

}
