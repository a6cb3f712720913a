package org.aidgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/**
 * Brings the schema of a database up to date with {@code cypher/migrations}.
 */
public final class Migrator {

	private final Driver driver;

	public Migrator(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Applies the migrations that the database lacks, and waits until its indexes are
	 * online.
	 */
	public void migrate() {
		new Migrations(MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").build(),
				this.driver)
			.apply();
		this.driver.executableQuery("CALL db.awaitIndexes(300)").execute();
	}

}
