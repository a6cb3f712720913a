package org.aidgraph.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is who, as users of the API see it.
 */
@Served
class IdentityIT {

	@LocalServerPort
	int port;

	@BeforeEach
	void fill() {
		Neo4jForTests.get().fillWithSample();
		Neo4jForTests.get().run("CREATE (:Redirect {id: 'org:old name', to: 'gov:ch'})");
		Neo4jForTests.get()
			.run("MATCH (d:Document {id: 'people-2'}) CREATE (d)-[:MENTIONS {count: 1, kind: 'Organization', names: ['IOM']}]->"
					+ "(:Entity:Organization {id: 'org:iom', name: 'IOM', names: []})");
	}

	@ParameterizedTest
	@CsvSource({ "/api/donors/org:old%20name, /api/donors/gov:ch",
			"/api/organizations/org:old%20name/relationships?type=FUNDS&limit=2, /api/organizations/gov:ch/relationships?type=FUNDS&limit=2",
			"/api/organizations/org:old%20name/statements, /api/organizations/gov:ch/statements",
			"/api/organizations/org:old%20name/graph?depth=2, /api/organizations/gov:ch/graph?depth=2",
			"/api/paths?from=org:old%20name&to=ET&limit=3, /api/paths?from=gov%3Ach&to=ET&limit=3",
			"/api/paths?from=ET&to=org:old+name, /api/paths?from=ET&to=gov%3Ach",
			"/api/relationships/org:old%20name/FUNDS/project:ws-0001/evidence?cypher=true, /api/relationships/gov:ch/FUNDS/project:ws-0001/evidence?cypher=true" })
	void whatStandsForAnotherAnswersWithAPermanentRedirectThatKeepsPathAndQuery(String old, String now)
			throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + old)).build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).contains(now);
	}

	@Test
	void whatStandsForNothingIsNotFound() {
		assertThat(Answer.get(this.port, "/api/donors/org:nobody").status()).isEqualTo(404);
		assertThat(Answer.get(this.port, "/api/paths?from=org:nobody&to=ET").status()).isEqualTo(404);
	}

	@Test
	void explainsWhatANameMeansAndWhatElseItCouldMean() {
		Answer alone = Answer.get(this.port, "/api/explain?mention=IOM");
		assertThat(alone.json().at("/outcome").asString()).isEqualTo("ambiguous");
		assertThat(alone.json().at("/candidates").toString()).contains("org:international-organization-for-migration",
				"org:institute-of-medicine");
		Answer amongOthers = Answer.get(this.port, "/api/explain?mention=IOM&with=UNHCR");
		assertThat(amongOthers.json().at("/id").asString()).isEqualTo("org:international-organization-for-migration");
		assertThat(Answer.get(this.port, "/api/explain?mention=%20").status()).isEqualTo(400);
	}

	@Test
	void listsWhatSharesAnIdentifierAndNoName() {
		Neo4jForTests.get()
			.run("UNWIND ['Private Individual Donations', 'Blue Kitchen Fund'] AS name "
					+ "CREATE (:Entity:Organization {id: 'org:' + replace(toLower(name), ' ', '-'), name: name, names: []})"
					+ "<-[:SUBJECT]-(:Statement {id: name, ref: 'XM-DAC-47066'})");
		Answer answer = Answer.get(this.port, "/api/review?limit=100");
		String item = answer.json()
			.at("/items")
			.valueStream()
			.filter((one) -> one.at("/entity/id").asString().equals("org:private-individual-donations"))
			.findFirst()
			.orElseThrow()
			.toString();
		assertThat(item).contains("it shares an identifier, and no name", "'XM-DAC-47066' is its identifier",
				"org:international-organization-for-migration", "org:blue-kitchen-fund");
	}

	@Test
	void listsWhatAPersonShouldLookAtWithItsDocuments() {
		Answer answer = Answer.get(this.port, "/api/review?limit=10");
		assertThat(answer.json().at("/items/0/entity/id").asString()).isEqualTo("org:iom");
		assertThat(answer.json().at("/items/0/documents/0/id").asString()).isEqualTo("people-2");
		assertThat(answer.json().at("/items/0/candidates").size()).isGreaterThan(1);
		Answer table = Answer.get(this.port, "/api/review?format=csv");
		assertThat(table.body().lines()).hasSizeGreaterThan(1)
			.first()
			.isEqualTo("entity_id,entity_kind,entity_name,reason,candidates,documentCount,documents");
	}

}
