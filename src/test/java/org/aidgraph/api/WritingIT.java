package org.aidgraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents in and out, and judgements, by those who show the key.
 */
@Served
@TestPropertySource(properties = { "aidgraph.home=target/writing-it", "aidgraph.import=target/writing-it/import",
		"aidgraph.api.max-upload=100KB" })
class WritingIT {

	private static final Path KEY = Path.of("target", "writing-it", "secrets", "api-key");

	private static final String PAGE = "Project: Lantern Bridges\nProject code: LB.0001\nDonor: Norway\n"
			+ "Beneficiary country: Ethiopia\nStatus: Active\n";

	@LocalServerPort
	int port;

	@BeforeAll
	static void clear() throws IOException {
		Neo4jForTests.get().clear();
		Files.createDirectories(Path.of("target", "writing-it", "import"));
		Files.deleteIfExists(Path.of("target", "writing-it", "import", "judgements.csv"));
	}

	@AfterAll
	static void restore() {
		Neo4jForTests.get().fillWithSample();
	}

	@ParameterizedTest
	@CsvSource({ "POST, /api/documents?name=a", "DELETE, /api/documents/a", "POST, /api/judgements", "GET, /api/jobs",
			"GET, /api/jobs/a", "DELETE, /api/jobs/a", "DELETE, /api/projects/a" })
	void letsNobodyWriteWithoutTheKey(String method, String path) {
		for (String[] headers : List.of(new String[] { "Content-Type", "text/plain" },
				new String[] { "X-API-Key", "aaaaaaaaaaaaaaaaaaaaaaaa" },
				new String[] { "Authorization", "Bearer aaaaaaaaaaaaaaaaaaaaaaaa" },
				new String[] { "Authorization", "Basic bmVvNGo6bmVvNGo=" })) {
			Answer answer = Answer.send(method, this.port, path, headers);
			assertThat(answer.status()).as(headers[1]).isEqualTo(401);
			assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
			assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
			assertThat(answer.text("/detail")).contains("API key");
			assertThat(answer.body()).doesNotContain("aaaa");
		}
	}

	@Test
	void keepsTheKeyForItsOwner() throws IOException {
		assertThat(Files.readString(KEY).strip()).hasSize(24);
		assertThat(Files.getPosixFilePermissions(KEY)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(Answer.get(this.port, "/api/jobs", "Authorization", "Bearer " + key()).status()).isEqualTo(200);
		assertThat(Answer.get(this.port, "/api/jobs", "X-API-Key", key()).status()).isEqualTo(200);
		Path log = Path.of("target", "writing-it", "logs", "aidgraph.log");
		assertThat(Files.readString(log)).isNotEmpty()
			.doesNotContain(key())
			.doesNotContainIgnoringCase("generated security password");
	}

	@Test
	void takesADocumentInAndOut() {
		Answer accepted = send("/api/documents?name=bridges.txt", "text/plain", PAGE);
		assertThat(accepted.status()).isEqualTo(202);
		assertThat(accepted.text("/uploads/0")).isEqualTo("bridges.txt");
		Answer done = finished(accepted.header("Location"));
		assertThat(done.text("/state")).as(done.body()).isEqualTo("DONE");
		assertThat(done.json().at("/report/documents").asInt()).isEqualTo(1);
		assertThat(done.json().at("/report/facts").asInt()).isPositive();
		assertThat(done.json().at("/progress/documents").asInt()).isEqualTo(1);
		assertThat(Answer.get(this.port, "/api/projects?q=lantern").items("name")).containsExactly("Lantern Bridges");
		assertThat(Answer.get(this.port, "/api/who-does-what?country=ET").items("organization/id")).contains("gov:no");
		assertThat(Path.of("target", "writing-it", "uploads")).satisfiesAnyOf(
				(folder) -> assertThat(folder).doesNotExist(), (folder) -> assertThat(folder).isEmptyDirectory());

		Answer again = finished(
				send("/api/documents?name=bridges", "text/plain; charset=UTF-8", PAGE).header("Location"));
		assertThat(again.json().at("/report/unchanged").asInt()).as("the same again").isEqualTo(1);

		List<String> ids = Answer.get(this.port, "/api/documents?uri=uploads/bridges.txt").items("id");
		assertThat(ids).hasSize(1);
		Answer removed = Answer.send("DELETE", this.port, "/api/documents/" + ids.get(0), "X-API-Key", key());
		assertThat(removed.json().at("/statements").asInt()).isPositive();
		assertThat(Answer.get(this.port, "/api/projects?q=lantern").items("id")).isEmpty();
		assertThat(Answer.send("DELETE", this.port, "/api/documents/" + ids.get(0), "X-API-Key", key()).status())
			.isEqualTo(404);
		GraphChecks.assertHold(Neo4jForTests.get().driver());
	}

	@Test
	void takesAFormAndLines() {
		String form = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../one.txt\"\r\n"
				+ "Content-Type: text/plain\r\n\r\n" + PAGE.replace("Lantern", "Copper").replace("LB", "CB")
				+ "\r\n--part\r\n"
				+ "Content-Disposition: form-data; name=\"file\"; filename=\"source.yml\"\r\n\r\nOnly words.\r\n--part--\r\n";
		Answer job = finished(send("/api/documents", "multipart/form-data; boundary=part", form).header("Location"));
		assertThat(job.text("/state")).isEqualTo("DONE");
		assertThat(job.json().at("/uploads").valueStream().map((name) -> name.asString())).containsExactly("one.txt",
				"document");
		assertThat(Answer.get(this.port, "/api/documents?uri=uploads/").items("uri")).contains("uploads/one.txt");

		String lines = "{\"url\":\"https://example.org/a\",\"text\":\"Tin Bridges is funded by Norway.\"}\nno json\n";
		Answer second = finished(send("/api/documents", "application/x-ndjson", lines).header("Location"));
		assertThat(second.json().at("/report/documents").asInt()).isEqualTo(1);
		assertThat(second.text("/report/skipped/0/name")).isEqualTo("lines.jsonl:2");
		assertThat(Answer.get(this.port, "/api/documents?uri=https://example.org/").items("uri"))
			.containsExactly("https://example.org/a");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/api/documents | text/plain | 400", "/api/documents?name= | text/plain | 400",
					"/api/documents?name=a | image/png | 415", "/api/documents?name=a&color=red | text/plain | 400",
					"/api/documents | multipart/form-data; boundary=x | 400",
					"/api/documents | multipart/form-data | 400", "/api/judgements | text/plain | 415",
					"/api/judgements | application/json | 400" })
	void saysWhatIsWrongWithAnUpload(String path, String type, int status) {
		Answer answer = send(path, type, "words");
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@Test
	void refusesMoreThanItTakes() {
		String much = "word ".repeat(30_000);
		Answer plain = send("/api/documents?name=much", "text/plain", much);
		assertThat(plain.status()).isEqualTo(413);
		Answer form = send("/api/documents", "multipart/form-data; boundary=part",
				"--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"much.txt\"\r\n\r\n" + much
						+ "\r\n--part--\r\n");
		assertThat(form.status()).isEqualTo(413);
		assertThat(form.header("Content-Type")).startsWith("application/problem+json");
	}

	@Test
	void cancelsAnImport() {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 500; i++) {
			lines.append("{\"url\":\"https://example.org/c")
				.append(i)
				.append("\",\"text\":\"Ash Project ")
				.append(i)
				.append(" is funded by Norway and benefits Kenya.\"}\n");
		}
		String first = send("/api/documents", "application/jsonl", lines.toString()).header("Location");
		String second = send("/api/documents?name=second.txt", "text/plain", PAGE).header("Location");
		Answer cancelled = Answer.send("DELETE", this.port, second, "X-API-Key", key());
		assertThat(cancelled.text("/state")).isIn("CANCELLED", "DONE");
		Answer.send("DELETE", this.port, first, "X-API-Key", key());
		assertThat(finished(first).text("/state")).isIn("CANCELLED", "DONE");
		assertThat(Answer.get(this.port, "/api/jobs", "X-API-Key", key()).items("id")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(Answer.send("DELETE", this.port, "/api/jobs/none", "X-API-Key", key()).status()).isEqualTo(404);
		GraphChecks.assertHold(Neo4jForTests.get().driver());
	}

	@Test
	void takesAJudgement() throws IOException {
		Answer applied = Answer.post(this.port, "/api/judgements",
				"{\"verdict\": \"same\", \"one\": \"org:a-b\", \"other\": \"org:a-c\", \"reason\": \"one, \\\"house\\\"\"}",
				"X-API-Key", key());
		assertThat(applied.status()).as(applied.body()).isEqualTo(200);
		assertThat(applied.json().at("/problems").isArray()).isTrue();
		assertThat(Files.readString(Path.of("target", "writing-it", "import", "judgements.csv")))
			.contains("same,org:a-b,org:a-c,\"one, \"\"house\"\"\"");
		for (String wrong : Set.of("{}", "[]", "{\"verdict\":\"maybe\",\"one\":\"a\",\"other\":\"b\"}",
				"{\"verdict\":\"same\",\"one\":\"a\"}", "{\"verdict\":\"same\",\"one\":\"a\\nb\",\"other\":\"b\"}",
				"{\"verdict\":\"same\",\"one\":1,\"other\":\"b\"}")) {
			assertThat(Answer.post(this.port, "/api/judgements", wrong, "X-API-Key", key()).status()).as(wrong)
				.isEqualTo(400);
		}
	}

	@Test
	void tellsBrowsersNothingMoreThanNeeded() {
		Answer data = Answer.get(this.port, "/api/countries", "Origin", "https://example.org");
		assertThat(data.header("Access-Control-Allow-Origin")).isEmpty();
		assertThat(data.header("Content-Security-Policy")).startsWith("default-src 'none'");
		assertThat(data.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(data.header("Set-Cookie")).isEmpty();
		Answer preflight = Answer.send("OPTIONS", this.port, "/api/documents", "Origin", "https://example.org",
				"Access-Control-Request-Method", "POST");
		assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
		assertThat(Answer.get(this.port, "/").header("Content-Security-Policy")).contains("default-src 'self'")
			.doesNotContain("unsafe-eval");
	}

	@Test
	void boundsHeaders() {
		assertThat(Answer.get(this.port, "/api/countries", "X-Long", "a".repeat(20_000)).status()).isIn(400, 431);
	}

	private Answer finished(String job) {
		long end = System.nanoTime() + 60_000_000_000L;
		Answer answer = Answer.get(this.port, job, "X-API-Key", key());
		while (Set.of("WAITING", "RUNNING").contains(answer.text("/state")) && System.nanoTime() < end) {
			pause();
			answer = Answer.get(this.port, job, "X-API-Key", key());
		}
		return answer;
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Answer send(String path, String type, String body) {
		return Answer.sendBody("POST", this.port, path, body, "X-API-Key", key(), "Content-Type", type);
	}

	private static String key() {
		try {
			return Files.readString(KEY).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
