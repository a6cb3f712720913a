package org.aidgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.graph.Migrator;
import org.aidgraph.server.Neo4jServer;
import org.aidgraph.server.ServerProgress;
import org.aidgraph.server.ServerSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one Neo4j of a test run, migrated. It starts when the first test asks for it and
 * stops with the JVM. The system property {@code aidgraph.test.neo4j} says which it is:
 * {@code embedded} (the default), a server of its own process on free ports under
 * {@code target}, or {@code docker}, a container; where there is no Docker, the latter
 * fails. Tests share it one after the other: each clears it before it fills it.
 */
public final class Neo4jForTests {

	private static final String IMAGE = "neo4j:5.26";

	private static volatile boolean started;

	private final URI uri;

	private final String username;

	private final String password;

	private final Driver driver;

	private Neo4jForTests(URI uri, String username, String password) {
		this.uri = uri;
		this.username = username;
		this.password = password;
		this.driver = GraphDatabase.driver(uri, AuthTokens.basic(username, password));
		new Migrator(this.driver, Optional.empty()).migrate();
	}

	/** Whether a test has asked for the server. */
	static boolean isStarted() {
		return started;
	}

	/** The server, started if it does not run yet. */
	public static Neo4jForTests get() {
		return Started.SERVER;
	}

	/** Makes the application of a Spring test use it. */
	public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.neo4j.uri=" + get().uri(), "spring.neo4j.authentication.username=" + get().username(),
						"spring.neo4j.authentication.password=" + get().password())
				.applyTo(context);
		}

	}

	public URI uri() {
		return this.uri;
	}

	public String username() {
		return this.username;
	}

	public String password() {
		return this.password;
	}

	/** A driver that is closed with the JVM. */
	public Driver driver() {
		return this.driver;
	}

	/** Deletes every node but those that record the migrations. */
	public void clear() {
		clear(this.driver);
	}

	/**
	 * Deletes every node of a database but those that record the migrations, in
	 * transactions that fit into the memory of one.
	 */
	public static void clear(Driver driver) {
		String some = "{ WITH n MATCH (n)-[r]-() DELETE r } IN TRANSACTIONS OF 20 ROWS";
		try (Session session = driver.session()) {
			session.run("MATCH (n) WHERE NOT n:__Neo4jMigration CALL " + some).consume();
			session.run("MATCH (n) WHERE NOT n:__Neo4jMigration CALL { WITH n DELETE n } IN TRANSACTIONS OF 500 ROWS")
				.consume();
		}
	}

	/** Replaces the graph by the one of {@code sample-graph.cypher}. */
	public void fillWithSample() {
		clear();
		statements("org/aidgraph/testing/sample-graph.cypher").forEach(this::run);
	}

	/** Runs a statement, and gives its rows. */
	public List<Map<String, Object>> run(String statement) {
		return run(statement, Map.of());
	}

	/** Runs a statement with parameters, and gives its rows. */
	public List<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
		return this.driver.executableQuery(statement)
			.withParameters(parameters)
			.execute()
			.records()
			.stream()
			.map(Record::asMap)
			.toList();
	}

	private static List<String> statements(String path) {
		try {
			String script = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
			return List.of(script.split(";\\s*\\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Started {

		private static final Neo4jForTests SERVER = start();

		private static Neo4jForTests start() {
			String choice = System.getProperty("aidgraph.test.neo4j", "embedded");
			assertThat(choice).as("aidgraph.test.neo4j").isIn("embedded", "docker");
			Neo4jForTests server = choice.equals("docker") ? container() : embedded();
			started = true;
			Runtime.getRuntime().addShutdownHook(new Thread(server.driver::close));
			return server;
		}

		private static Neo4jForTests embedded() {
			Neo4jServer server = Neo4jServer.start(
					ServerSettings.of(Path.of("target", "neo4j-for-tests")).withPorts(0, 0).withMemory(512, 64),
					ServerProgress.SILENT);
			Runtime.getRuntime().addShutdownHook(new Thread(server::close));
			return new Neo4jForTests(server.boltUri(), server.username(), server.password());
		}

		@SuppressWarnings("resource")
		private static Neo4jForTests container() {
			Neo4jContainer container = new Neo4jContainer(IMAGE);
			container.start();
			return new Neo4jForTests(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword());
		}

	}

}
