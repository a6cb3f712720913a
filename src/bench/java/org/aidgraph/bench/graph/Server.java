package org.aidgraph.bench.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgraph.graph.Migrator;
import org.aidgraph.server.Neo4jServer;
import org.aidgraph.server.ServerProgress;
import org.aidgraph.server.ServerSettings;
import org.aidgraph.testing.Neo4jForTests;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The Neo4j that is measured: 2 GB of heap, a store of its own.
 */
final class Server implements AutoCloseable {

	private final Neo4jServer server;

	private final Driver driver;

	Server() {
		this.server = Neo4jServer.start(
				ServerSettings.of(Path.of("target/bench/neo4j")).withPorts(0, 0).withMemory(2048, 512),
				ServerProgress.SILENT);
		this.driver = GraphDatabase.driver(this.server.boltUri(),
				AuthTokens.basic(this.server.username(), this.server.password()));
		new Migrator(this.driver, Optional.empty()).migrate();
		clear();
	}

	Driver driver() {
		return this.driver;
	}

	void clear() {
		Neo4jForTests.clear(this.driver);
	}

	long relationships() {
		return number("MATCH ()-[r]->() RETURN count(r) AS n", Map.of());
	}

	long number(String statement, Map<String, Object> parameters) {
		return this.driver.executableQuery(statement)
			.withParameters(parameters)
			.execute()
			.records()
			.get(0)
			.get("n")
			.asLong();
	}

	/** Processor time of this process and of the database so far. */
	Duration processorTime() {
		return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
			.map((process) -> process.info().totalCpuDuration().orElse(Duration.ZERO))
			.reduce(Duration.ZERO, Duration::plus);
	}

	@Override
	public void close() {
		this.driver.close();
		this.server.close();
	}

}
