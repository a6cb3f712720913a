package org.aidgraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aidgraph.testing.Neo4jForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MigratorIT {

	private final Neo4jForTests neo4j = Neo4jForTests.get();

	@AfterEach
	void unlock() {
		this.neo4j.run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
	}

	@Test
	void takesAwayTheLockOfAProcessThatWasKilled() {
		this.neo4j.run("CREATE (:__Neo4jMigrationsLock {id: 'left behind', name: 'John Doe'})");
		new Migrator(this.neo4j.driver(), Optional.empty(), Duration.ofMillis(100)).migrate();
		assertThat(this.neo4j.run("MATCH (lock:__Neo4jMigrationsLock) RETURN lock")).isEqualTo(List.of());
	}

}
