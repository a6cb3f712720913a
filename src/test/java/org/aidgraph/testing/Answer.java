package org.aidgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server answered.
 */
public record Answer(int status, HttpHeaders headers, String body) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper MAPPER = new JsonMapper();

	public static Answer get(int port, String path, String... headers) {
		return send("GET", port, path, headers);
	}

	public static Answer send(String method, int port, String path, String... headers) {
		return sendBody(method, port, path, "", headers);
	}

	/** Sends JSON. */
	public static Answer post(int port, String path, String json, String... headers) {
		String[] all = Arrays.copyOf(headers, headers.length + 2);
		all[headers.length] = "Content-Type";
		all[headers.length + 1] = "application/json";
		return sendBody("POST", port, path, json, all);
	}

	/** Sends a body of any type. */
	public static Answer sendBody(String method, int port, String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.method(method, HttpRequest.BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public JsonNode json() {
		return MAPPER.readTree(this.body);
	}

	/** The text of one field of every item. */
	public List<String> items(String field) {
		return json().get("items").valueStream().map((item) -> item.at("/" + field).asString()).toList();
	}

	public String text(String pointer) {
		return json().at(pointer).asString();
	}

	public String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

}
