package org.aidgraph.testing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.aidgraph.graph.Migrator;
import org.aidgraph.server.Neo4jServer;
import org.aidgraph.server.ServerProgress;
import org.aidgraph.server.ServerSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The Neo4j of the integration tests, started once for the run: the embedded server, or a
 * container under {@code -Pdocker}. Without one the tests fail; they are never skipped.
 */
public final class Neo4jForTests {

	private static final String KIND = System.getProperty("aidgraph.test.neo4j", "embedded");

	private final URI uri;

	private final String password;

	private final Driver driver;

	private Neo4jForTests(URI uri, String password) {
		this.uri = uri;
		this.password = password;
		this.driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
		new Migrator(this.driver, Optional.empty()).migrate();
		clear(this.driver);
	}

	/**
	 * A connection to the database, which holds the schema; closed at the end of the run.
	 */
	public static Driver driver() {
		return Holder.INSTANCE.driver;
	}

	/** A connection to the database, with nothing in it but the schema. */
	public static Driver emptied() {
		clear(driver());
		return driver();
	}

	/** Points the application at this database. */
	public static void register(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", () -> Holder.INSTANCE.uri.toString());
		registry.add("spring.neo4j.authentication.username", () -> "neo4j");
		registry.add("spring.neo4j.authentication.password", () -> Holder.INSTANCE.password);
	}

	private static void clear(Driver driver) {
		driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
	}

	/** Starts on first use. */
	private static final class Holder {

		private static final Neo4jForTests INSTANCE = start();

		private static Neo4jForTests start() {
			return switch (KIND) {
				case "embedded" -> embedded();
				case "docker" -> docker();
				default -> throw new IllegalStateException("aidgraph.test.neo4j is embedded or docker, not " + KIND);
			};
		}

		private static Neo4jForTests embedded() {
			ServerSettings settings = ServerSettings.of(Path.of("target", "neo4j-for-tests"))
				.withPorts(0, 0)
				.withArchiveAfter(Duration.ofHours(1));
			Neo4jServer server = Neo4jServer.start(settings, ServerProgress.SILENT);
			Neo4jForTests instance = new Neo4jForTests(server.boltUri(), server.password());
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				instance.driver.close();
				server.close();
			}));
			return instance;
		}

		private static Neo4jForTests docker() {
			Neo4jContainer container = new Neo4jContainer("neo4j:5.26").withAdminPassword("for-tests-only");
			container.start();
			return new Neo4jForTests(URI.create(container.getBoltUrl()), container.getAdminPassword());
		}

	}

}
