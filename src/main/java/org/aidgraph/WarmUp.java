package org.aidgraph;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every kind of question once, so that the database has planned them and the classes
 * are loaded before the first caller comes. What fails here is only logged: the caller
 * will hear of it.
 */
final class WarmUp {

	private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

	private static final List<String> KINDS = List.of("organizations", "programmes", "projects", "donors", "countries",
			"people", "documents");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final String base;

	private final HttpClient client = HttpClient.newHttpClient();

	WarmUp(String base) {
		this.base = base;
	}

	void run() {
		try {
			get("/");
			get("/api/search?q=a");
			get("/api/funding?receiver=none");
			for (String kind : KINDS) {
				Optional<JsonNode> first = Optional.ofNullable(get("/api/" + kind + "?limit=1").path("items").get(0));
				if (first.isPresent()) {
					String one = "/api/" + kind + "/"
							+ URLEncoder.encode(first.get().path("id").asString(), StandardCharsets.UTF_8);
					get(one);
					askOfRelationships(one);
				}
			}
		}
		catch (IOException ex) {
			LOG.warn("Warming up failed: {}", ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void askOfRelationships(String entity) throws IOException, InterruptedException {
		get(entity + "/relationships");
		for (JsonNode relationship : get(entity + "/relationships?limit=1&direction=out").path("items")) {
			get(relationship.path("evidence").asString());
		}
	}

	private JsonNode get(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path)).timeout(PATIENCE).build();
		HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
		return json ? JsonMapper.shared().readTree(response.body()) : JsonMapper.shared().missingNode();
	}

}
