package org.aidgraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading closed, a key that is set, an origin that may call, and narrow limits.
 */
@Served
@TestPropertySource(properties = { "aidgraph.home=target/closed-it", "aidgraph.api.open-reading=false",
		"aidgraph.api-key=a-key-that-is-set", "aidgraph.api.allowed-origins=https://app.example.org",
		"aidgraph.api.requests-per-minute=600", "aidgraph.api.concurrent-requests=1",
		"aidgraph.api.waiting-requests=0" })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosedAccessIT {

	private static final String[] KEY = { "X-API-Key", "a-key-that-is-set" };

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() {
		Neo4jForTests.get().fillWithSample();
	}

	@ParameterizedTest
	@Order(1)
	@ValueSource(strings = { "/api", "/api/countries", "/api/projects/project:ws-0001", "/api/search?q=a",
			"/api/who-does-what?country=ET", "/actuator/prometheus", "/api/nothing" })
	void letsNobodyReadWithoutBeingKnown(String path) {
		assertThat(Answer.get(this.port, path).status()).isEqualTo(401);
		assertThat(Answer.get(this.port, path, "Authorization", "Bearer nonsense").status()).isEqualTo(401);
		assertThat(Answer.get(this.port, path, KEY).status()).isIn(200, 404);
	}

	@Test
	@Order(2)
	void leavesPagesHealthAndDescriptionOpen() {
		for (String path : List.of("/", "/guide", "/guide/aidgraph.html", "/actuator/health", "/v3/api-docs",
				"/swagger-ui/index.html", "/favicon.svg")) {
			assertThat(Answer.get(this.port, path).status()).as(path).isEqualTo(200);
		}
		assertThat(Answer.post(this.port, "/api/cypher", "{\"statement\":\"RETURN 1\"}").status()).isEqualTo(401);
	}

	@Test
	@Order(4)
	void answersTheOriginThatMayCall() {
		Answer allowed = Answer.send("OPTIONS", this.port, "/api/documents", "Origin", "https://app.example.org",
				"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "x-api-key");
		assertThat(allowed.status()).isEqualTo(200);
		assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.org");
		assertThat(Answer
			.send("OPTIONS", this.port, "/api/documents", "Origin", "https://other.example.org",
					"Access-Control-Request-Method", "POST")
			.status()).isEqualTo(403);
	}

	@Test
	@Order(5)
	void sendsAwayWhomItCannotServeNow() {
		List<CompletableFuture<Answer>> slow = new ArrayList<>();
		String statement = "{\"statement\":\"UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b "
				+ "WITH a, b WHERE a * b < 0 RETURN a\"}";
		for (int i = 0; i < 8; i++) {
			slow.add(CompletableFuture.supplyAsync(() -> Answer.post(this.port, "/api/cypher", statement, KEY)));
		}
		List<Answer> answers = slow.stream().map(CompletableFuture::join).toList();
		assertThat(answers).extracting(Answer::status).contains(200, 503).doesNotContain(500);
		assertThat(answers).filteredOn((answer) -> answer.status() == 503).allSatisfy((answer) -> {
			assertThat(answer.header("Retry-After")).isNotEmpty();
			assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		});
		assertThat(Answer.get(this.port, "/api/countries", KEY).status()).as("normal again").isEqualTo(200);
	}

	@Test
	@Order(6)
	void limitsHowMuchACallerAsks() {
		Answer last = Answer.get(this.port, "/api/countries", KEY);
		for (int i = 0; i < 300 && last.status() == 200; i++) {
			last = Answer.get(this.port, "/api/countries?limit=1", KEY);
		}
		assertThat(last.status()).isEqualTo(429);
		assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
		assertThat(last.text("/detail")).contains("600");
		assertThat(Answer.get(this.port, "/actuator/health").status()).isEqualTo(200);
	}

}
