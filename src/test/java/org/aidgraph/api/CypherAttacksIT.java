package org.aidgraph.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Attempts to do with Cypher what apps may not: each is refused or ended, and afterwards
 * nothing was written, read from disk, reached over the network or left running. What
 * would run for ever may do so for two seconds here.
 */
@Served
@TestPropertySource(properties = "aidgraph.api.statement-time=2s")
class CypherAttacksIT {

	private static final String SECRET = "a-line-that-only-the-file-holds";

	private static ServerSocket listener;

	private static Path file;

	private static String before = "";

	private static Set<Object> users = Set.of();

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() throws IOException {
		Neo4jForTests.get().fillWithSample();
		before = state();
		users = users();
		file = Files.createTempFile("attack", ".csv");
		Files.writeString(file, SECRET + "\n");
		listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		// whoever connects stays in the line until it is looked at, the last time at the
		// end
		listener.setSoTimeout(1);
	}

	@AfterAll
	static void nothingHappened() throws IOException {
		try (ServerSocket closing = listener) {
			closing.setSoTimeout(1000);
			assertThat(state()).isEqualTo(before);
			assertThat(users()).isEqualTo(users);
			assertThat(running()).isEmpty();
			assertThat(reached(closing)).as("a connection was made").isFalse();
		}
		finally {
			Files.delete(file);
		}
	}

	static List<String> attempts() throws IOException {
		String lines = new ClassPathResource("org/aidgraph/api/attacks.txt").getContentAsString(StandardCharsets.UTF_8);
		return lines.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
	}

	@Test
	void triesManyWays() throws IOException {
		assertThat(attempts()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("attempts")
	void comesToNothing(String attempt) throws IOException {
		String statement = attempt.replace("{file}", file.toUri().toString())
			.replace("{http}", "http://127.0.0.1:" + listener.getLocalPort() + "/x")
			.replace("\\n", "\n");
		Map<String, Object> parameters = Map.of("label", "Attacked` SET n.x = 1 //", "url", file.toUri().toString(),
				"id", "gov:no", "rows", List.of(1, 2), "map", Map.of("id", "attacked"), "huge", 1_000_000_000L);
		Answer answer = Answer.post(this.port, "/api/cypher",
				new JsonMapper().writeValueAsString(Map.of("statement", statement, "parameters", parameters)));
		assertThat(answer.status()).as(answer.body()).isIn(400, 422);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.body()).doesNotContain(SECRET, "Exception", "org.");
		assertThat(state()).isEqualTo(before);
		assertThat(reached(listener)).as("a connection was made").isFalse();
		assertThat(running()).isEmpty();
		assertThat(Answer.get(this.port, "/api/donors").items("id")).containsExactly("gov:ch", "gov:no");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "LOAD CSV FROM '{file}' AS line RETURN line", "LOAD CSV FROM '{http}' AS line RETURN line" })
	void wouldComeToNothingInTheEmbeddedDatabaseToo(String attempt) throws IOException {
		assumeThat(System.getProperty("aidgraph.test.neo4j", "embedded")).as("a container has settings of its own")
			.isEqualTo("embedded");
		String statement = attempt.replace("{file}", file.toUri().toString())
			.replace("{http}", "http://127.0.0.1:" + listener.getLocalPort() + "/x");
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> Neo4jForTests.get().run(statement))
			.withMessageContaining("Cannot load from URL");
		assertThat(reached(listener)).as("a connection was made").isFalse();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void givesNothingAwayThatReadingMayDo(String statement) {
		Answer answer = Answer.post(this.port, "/api/cypher",
				new JsonMapper().writeValueAsString(Map.of("statement", statement)));
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(state()).isEqualTo(before);
	}

	static List<String> questions() {
		return List.of("RETURN 'CREATE (n)' AS text", "RETURN 1 AS `DELETE`",
				"MATCH (n {name: 'SET x = 1; DROP'}) RETURN n", "/* CREATE (n) */ RETURN 1 // DELETE",
				"RETURN '\\u0043REATE' AS t", "MATCH (`n) DETACH DELETE (n`) RETURN 1");
	}

	/** Every node, relationship, index and constraint. */
	private static String state() {
		Neo4jForTests neo4j = Neo4jForTests.get();
		return GraphSnapshot.of(neo4j.driver())
				+ neo4j.run("MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships")
				+ neo4j.run("SHOW INDEXES YIELD name RETURN name ORDER BY name")
				+ neo4j.run("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name")
				+ neo4j.run("CALL db.labels() YIELD label RETURN label ORDER BY label");
	}

	private static Set<Object> users() {
		Set<Object> names = new HashSet<>();
		Neo4jForTests.get().run("SHOW USERS YIELD user").forEach((row) -> names.add(String.valueOf(row.get("user"))));
		return names;
	}

	/** What the database still runs, this question apart. */
	private static List<Map<String, Object>> running() {
		return Neo4jForTests.get()
			.run("SHOW TRANSACTIONS YIELD currentQuery, status WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'");
	}

	private static boolean reached(ServerSocket socket) throws IOException {
		try {
			socket.accept().close();
			return true;
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
	}

}
