package org.aidgraph.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.aidgraph.extract.FactReader;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.StatedDocuments;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.importer.ImportRunner;
import org.aidgraph.importer.JudgementRunner;
import org.aidgraph.judgement.JudgementFile;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.Answer;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API without its database: no test here needs one.
 */
@SpringBootTest(classes = UnavailableDatabaseTests.Application.class,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aidgraph.home=target/api-tests")
class UnavailableDatabaseTests {

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void nobodyListens(DynamicPropertyRegistry registry) throws IOException {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int unused = free.getLocalPort();
			registry.add("spring.neo4j.uri", () -> "bolt://127.0.0.1:" + unused);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/projects", "/api/projects/x", "/api/countries/ET/relationships", "/api/search?q=x",
			"/api/documents", "/api/relationships/a/FUNDS/b/evidence" })
	void saysFastThatTheDatabaseIsAway(String path) {
		Instant start = Instant.now();
		Answer answer = Answer.get(this.port, path);
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.header("Retry-After")).isEqualTo("5");
		assertThat(answer.text("/detail")).isEqualTo("The database cannot be reached");
		assertThat(answer.body()).doesNotContain("Exception", "127.0.0.1");
	}

	@Test
	void saysSoToAStatementToo() {
		Answer answer = Answer.post(this.port, "/api/cypher", "{\"statement\":\"RETURN 1\"}");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.text("/detail")).isEqualTo("The database cannot be reached");
		assertThat(Answer.get(this.port, "/api/projects?format=csv").status()).isEqualTo(503);
	}

	@Test
	void stillSaysWhatIsWrongWithAQuestion() {
		assertThat(Answer.get(this.port, "/api/projects?limit=0").status()).isEqualTo(400);
		assertThat(Answer.get(this.port, "/api/nothing").status()).isEqualTo(404);
		assertThat(Answer.post(this.port, "/api/cypher", "{\"statement\":\"CREATE (n)\"}").status()).isEqualTo(400);
	}

	@Test
	void stillShowsTheLandingPageAndTheGuide() {
		Answer landing = Answer.get(this.port, "/");
		assertThat(landing.status()).isEqualTo(200);
		assertThat(landing.body()).contains("The database cannot be reached").contains("href=\"guide\"");
		assertThat(Answer.get(this.port, "/guide/aidgraph.html").status()).isEqualTo(200);
	}

	@Test
	void reportsThatItIsNotHealthy() {
		assertThat(Answer.get(this.port, "/actuator/health").status()).isEqualTo(503);
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@ComponentScan({ "org.aidgraph.access", "org.aidgraph.adhoc", "org.aidgraph.intake", "org.aidgraph.api",
			"org.aidgraph.format", "org.aidgraph.funding", "org.aidgraph.listing", "org.aidgraph.problem",
			"org.aidgraph.query", "org.aidgraph.review", "org.aidgraph.rows", "org.aidgraph.site" })
	static class Application {

		@Bean
		SessionConfig sessionConfig() {
			return SessionConfig.defaultConfig();
		}

		@Bean
		DocumentPipeline pipeline() {
			ReferenceData reference = ReferenceData.load();
			return new DocumentPipeline(new TextReader(), new FactReader(reference),
					new FactMaker(reference.organizations()), new EntityResolver(reference));
		}

		@Bean
		GraphWriter graph(Driver driver, SessionConfig session) {
			return new GraphWriter(driver, session);
		}

		@Bean
		ImportRunner importer(DocumentPipeline pipeline) {
			return new ImportRunner(new DocumentReader(), pipeline, Clock.systemUTC());
		}

		@Bean
		JudgementRunner judgements(DocumentPipeline pipeline, GraphWriter graph, Driver driver, SessionConfig session) {
			return new JudgementRunner(new JudgementFile(Path.of("target", "none.csv")), graph,
					new StatedDocuments(driver, session, pipeline::known), pipeline::known);
		}

	}

}
