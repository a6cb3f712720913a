package org.aidgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

/**
 * Brings the schema of a database up to date with {@code cypher/migrations}.
 */
public final class Migrator {

	private final Driver driver;

	private final Optional<String> database;

	/**
	 * @param database the database to migrate; empty for the user's home database
	 */
	public Migrator(Driver driver, Optional<String> database) {
		this.driver = driver;
		this.database = database;
	}

	/**
	 * Applies the migrations that the database lacks, and waits until its indexes are
	 * online.
	 */
	public void migrate() {
		MigrationsConfig.Builder config = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations");
		this.database.ifPresent(config::withDatabase);
		new Migrations(config.build(), this.driver).apply();
		QueryConfig.Builder query = QueryConfig.builder();
		this.database.ifPresent(query::withDatabase);
		this.driver.executableQuery("CALL db.awaitIndexes(300)").withConfig(query.build()).execute();
	}

}
