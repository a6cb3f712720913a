package org.aidgraph.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is asked of any address of the description, with parameters that make sense
 * and that make none, the answer is an answer, or a problem that says what is wrong, and
 * never a failure here. The seed is reported: {@code -Daidgraph.test.seed=…} repeats it,
 * {@code -Daidgraph.test.rounds=…} draws more.
 */
@Served
class AnyQuestionIT {

	private static final long SEED = Long.getLong("aidgraph.test.seed", System.nanoTime());

	private static final int ROUNDS = 25 * Integer.getInteger("aidgraph.test.rounds", 1);

	private static final List<String> SENSE = List.of("ET", "014", "gov:ch", "gov:no", "programme:safe-pathways",
			"project:ws-0001", "horn-programme-1", "people-2", "person:hana-example", "FUNDS", "IMPLEMENTS", "in",
			"out", "Country", "Project", "1", "2", "5", "500", "2020", "true", "false", "name", "-name", "id",
			"relationships", "country", "donor", "status", "region", "json", "csv", "ndjson", "funding", "4", "2019-05",
			"iom", "safe", "organizations", "projects", "countries", "people", "roles", "donors", "missions",
			"programmes", "regions", "sectors", "id,name", "id,name,status,codes", "FUNDS,BENEFITS");

	private static final List<String> NONSENSE = List.of("", " ", "0", "-1", "501", "99999999999999999999", "1e9",
			"NaN", "null", "undefined", "'", "\"", "\\", "`", "$id", "${jndi:x}", "{}", "[]", "//", "/*", "*", "?", "~",
			"^", "(", "AND", "OR NOT", "a:b:c", "||", "|", ",", ",,", "..", "%", "%00", "\n", "\t", "\u0000", "\uFFFD",
			"é", "ñandú", "الهجرة", "миграция", "한국", "🌍", "e\u0301", "\u202Etxt", "' OR 1=1 //",
			"'}) DETACH DELETE (n) //", "<script>alert(1)</script>", "zzzz", "MjM4NTIwOWYKYQ", "MA", "a".repeat(201),
			"a".repeat(3000), "+", "&", "=", "#");

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() {
		Neo4jForTests.get().fillWithSample();
	}

	@Test
	void anyParametersHaveAnAnswer() {
		Random random = new Random(SEED);
		Map<Integer, Integer> statuses = new TreeMap<>();
		JsonNode paths = Answer.get(this.port, "/v3/api-docs").json().at("/paths");
		assertThat(paths.propertyNames()).hasSizeGreaterThan(15);
		for (String path : paths.propertyNames()) {
			for (String method : paths.get(path).propertyNames()) {
				for (int round = 0; round < ROUNDS; round++) {
					String address = address(path, paths.get(path).get(method).path("parameters"), random);
					Answer answer = Answer.sendBody(method.toUpperCase(Locale.ROOT), this.port, address,
							method.equals("post") ? pick(random) : "", headers(method, random));
					statuses.merge(answer.status(), 1, Integer::sum);
					assertAnswered(method + " " + address, answer);
				}
			}
		}
		assertThat(statuses.keySet()).as("seed %d: %s", SEED, statuses).contains(200, 400, 404);
	}

	private static void assertAnswered(String question, Answer answer) {
		assertThat(answer.status()).as("seed %d: %s: %s", SEED, question, answer.body()).isLessThan(500);
		if (answer.status() >= 400) {
			assertThat(answer.header("Content-Type")).as("seed %d: %s", SEED, question)
				.startsWith("application/problem+json");
			assertThat(answer.json().at("/status").asInt()).isEqualTo(answer.status());
			assertThat(answer.body()).as("seed %d: %s", SEED, question)
				.doesNotContain("Exception", "org.aidgraph", "neo4j");
		}
	}

	private static String address(String path, JsonNode parameters, Random random) {
		String address = path;
		List<String> query = new ArrayList<>();
		for (JsonNode parameter : parameters) {
			String name = parameter.at("/name").asString();
			if (parameter.at("/in").asString().equals("path")) {
				address = address.replace("{" + name + "}",
						encoded(random.nextInt(4) > 0 ? sense(parameter, random) : pick(random)));
			}
			else if (random.nextInt(3) == 0) {
				query.add(name + "=" + encoded(random.nextInt(3) > 0 ? sense(parameter, random) : pick(random)));
			}
		}
		if (random.nextInt(20) == 0) {
			query.add(encoded(pick(random)) + "=" + encoded(pick(random)));
		}
		return address + (query.isEmpty() ? "" : "?" + String.join("&", query));
	}

	/** What the description gives as an example or as allowed, or any that some take. */
	private static String sense(JsonNode parameter, Random random) {
		JsonNode allowed = parameter.at("/schema/enum");
		if (allowed.size() > 0 && random.nextBoolean()) {
			return allowed.get(random.nextInt(allowed.size())).asString();
		}
		if (parameter.has("example") && random.nextBoolean()) {
			return parameter.get("example").asString();
		}
		return SENSE.get(random.nextInt(SENSE.size()));
	}

	private static String pick(Random random) {
		return random.nextBoolean() ? NONSENSE.get(random.nextInt(NONSENSE.size()))
				: SENSE.get(random.nextInt(SENSE.size()));
	}

	private static String[] headers(String method, Random random) {
		String accept = List
			.of("*/*", "application/json", "text/csv", "application/x-ndjson", "text/html", "nonsense",
					"application/xml")
			.get(random.nextInt(7));
		return method.equals("post") ? new String[] { "Accept", accept, "Content-Type",
				List.of("application/json", "text/plain", "application/pdf", "multipart/form-data", "nonsense")
					.get(random.nextInt(5)) }
				: new String[] { "Accept", accept };
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
