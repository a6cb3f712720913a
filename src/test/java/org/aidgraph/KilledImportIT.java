package org.aidgraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.aidgraph.graph.Migrator;
import org.aidgraph.server.Neo4jServer;
import org.aidgraph.server.ServerProgress;
import org.aidgraph.server.ServerSettings;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.MadePages;
import org.aidgraph.testing.Neo4jForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The importer, the database and both are killed ({@code SIGKILL}), one after the other,
 * in the middle of an import of the packaged jar: what is in the graph is whole
 * documents, and after a restart the same command makes it what it would have been. Three
 * random moments in every build; {@code -Daidgraph.test.kills=20} takes as many as one
 * likes, {@code -Daidgraph.test.seed=…} the same again.
 */
class KilledImportIT {

	private static final Path JAR = Path.of(System.getProperty("aidgraph.jar", "target/aidgraph.jar")).toAbsolutePath();

	private static final int PAGES = 1000;

	private static final List<String> VICTIMS = List.of("importer", "database", "both");

	private static final String WHOLE = """
			MATCH (d:Document)
			RETURN d.id AS id, COUNT { (d)<-[:STATED_IN]-() } + ' statements, ' + COUNT { (d)-[:MENTIONS]->() } + ' mentions, '
			  + COUNT { (d)-[:HAS_TEXT]->() } + ' texts' AS content
			""";

	@TempDir
	private Path folder = Path.of("");

	private ServerSettings settings = ServerSettings.of(this.folder);

	private Optional<Neo4jServer> server = Optional.empty();

	private Optional<Driver> driver = Optional.empty();

	private Set<ProcessHandle> database = Set.of();

	private Path pages = Path.of("");

	@BeforeEach
	void start() throws IOException {
		this.pages = MadePages.write(this.folder.resolve("pages.jsonl"), PAGES, 1);
		this.settings = ServerSettings.of(this.folder.resolve("data")).withPorts(0, 0).withMemory(512, 64);
		startDatabase();
		this.settings = this.settings.withPorts(running().boltUri().getPort(), running().browserUri().getPort());
		new Migrator(driver(), Optional.empty()).migrate();
	}

	@AfterEach
	void stop() {
		this.driver.ifPresent(Driver::close);
		this.server.ifPresent(Neo4jServer::close);
	}

	@Test
	void theSameCommandAgainMakesTheGraphWhole(TestReporter reporter) throws Exception {
		long seed = Long.getLong("aidgraph.test.seed", System.nanoTime() % 1_000_000);
		int kills = Integer.getInteger("aidgraph.test.kills", 3);
		Random random = new Random(seed);
		assertThat(end(importing())).isZero();
		String expected = GraphSnapshot.of(driver());
		Map<String, String> whole = documents();
		assertThat(whole).hasSize(PAGES);
		for (int kill = 0; kill < kills; kill++) {
			int turn = kill % VICTIMS.size();
			if (turn == 0) {
				Neo4jForTests.clear(driver());
			}
			String victim = VICTIMS.get(turn);
			Process importer = importing();
			int moment = turn * PAGES / 4 + random.nextInt(PAGES / 4);
			int delay = random.nextInt(800);
			while (importer.isAlive() && written() < moment) {
				TimeUnit.MILLISECONDS.sleep(20);
			}
			TimeUnit.MILLISECONDS.sleep(delay);
			kill(victim, importer);
			Map<String, String> left = documents();
			String what = "kill %d (seed %d): %s, %d ms after the document %d, %d documents in the graph"
				.formatted(kill + 1, seed, victim, delay, moment, left.size());
			reporter.publishEntry("kill", what);
			assertThat(whole.entrySet()).as(what).containsAll(left.entrySet());
			GraphChecks.assertHold(driver());
			end(importer);
			if (turn + 1 == VICTIMS.size() || kill + 1 == kills) {
				assertThat(end(importing())).as(what).isZero();
				GraphSnapshot.assertEqual(GraphSnapshot.of(driver()), expected, what);
				GraphChecks.assertHold(driver());
			}
		}
	}

	private void kill(String victim, Process importer) throws InterruptedException {
		if (!victim.equals("importer")) {
			this.database.forEach(ProcessHandle::destroyForcibly);
		}
		if (!victim.equals("database")) {
			importer.destroyForcibly().waitFor();
		}
		if (!victim.equals("importer")) {
			this.database.forEach((process) -> process.onExit().join());
			this.driver.ifPresent(Driver::close);
			running().close();
			startDatabase();
		}
	}

	private void startDatabase() {
		Set<ProcessHandle> before = ProcessHandle.current().descendants().collect(Collectors.toSet());
		Neo4jServer started = Neo4jServer.start(this.settings, ServerProgress.SILENT);
		this.server = Optional.of(started);
		Set<ProcessHandle> after = new HashSet<>(ProcessHandle.current().descendants().toList());
		after.removeAll(before);
		assertThat(after).as("processes of the database").isNotEmpty();
		this.database = after;
		this.driver = Optional
			.of(GraphDatabase.driver(started.boltUri(), AuthTokens.basic(started.username(), started.password())));
	}

	private Process importing() throws IOException {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString(), "import", this.pages.toString());
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("importer.log").toFile());
		builder.environment().put("SPRING_NEO4J_URI", running().boltUri().toString());
		builder.environment().put("SPRING_NEO4J_AUTHENTICATION_USERNAME", running().username());
		builder.environment().put("SPRING_NEO4J_AUTHENTICATION_PASSWORD", running().password());
		return builder.start();
	}

	/** The exit code; a killed importer has one too. */
	private static int end(Process importer) throws InterruptedException {
		assertThat(importer.waitFor(3, TimeUnit.MINUTES)).as("the importer ends").isTrue();
		return importer.exitValue();
	}

	/** How many documents the graph holds; the database keeps count. */
	private long written() {
		return driver().executableQuery("MATCH (d:Document) RETURN count(d) AS n")
			.execute()
			.records()
			.get(0)
			.get("n")
			.asLong();
	}

	/** What each document in the graph consists of. */
	private Map<String, String> documents() {
		Map<String, String> documents = new TreeMap<>();
		driver().executableQuery(WHOLE)
			.execute()
			.records()
			.forEach((row) -> documents.put(row.get("id").asString(), row.get("content").asString()));
		return documents;
	}

	private Neo4jServer running() {
		return this.server.orElseThrow();
	}

	private Driver driver() {
		return this.driver.orElseThrow();
	}

}
