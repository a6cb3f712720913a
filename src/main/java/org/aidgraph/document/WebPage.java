package org.aidgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fetches one document from the web because a person at the command line named its
 * address.
 */
final class WebPage {

	private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private final long maxSize;

	WebPage(long maxSize) {
		this.maxSize = maxSize;
	}

	void fetch(URI address, Consumer<Found> sink) {
		HttpClient client = HttpClient.newBuilder()
			.connectTimeout(CONNECT_TIMEOUT)
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
		try {
			HttpResponse<InputStream> response = client.send(
					HttpRequest.newBuilder(address).timeout(TIMEOUT).header("Accept", "text/html, text/plain").build(),
					HttpResponse.BodyHandlers.ofInputStream());
			sink.accept(read(address.toString(), response));
		}
		catch (ConnectException ex) {
			sink.accept(new Skipped(address.toString(), "nothing answers at this address", 0));
		}
		catch (IOException ex) {
			sink.accept(new Skipped(address.toString(), "it could not be fetched: " + DocumentReader.reason(ex), 0));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			sink.accept(new Skipped(address.toString(), "fetching it was interrupted", 0));
		}
	}

	private Found read(String address, HttpResponse<InputStream> response) throws IOException {
		try (InputStream body = response.body()) {
			if (response.statusCode() != 200) {
				return new Skipped(address, "the server answered " + response.statusCode(), 0);
			}
			byte[] bytes = body.readNBytes((int) Math.min(this.maxSize + 1, Integer.MAX_VALUE - 8));
			if (bytes.length > this.maxSize) {
				return new Skipped(address,
						"it is longer than %,d bytes (aidgraph.max-document-size)".formatted(this.maxSize),
						bytes.length);
			}
			boolean html = response.headers().firstValue("Content-Type").orElse("").contains("html");
			return DocumentFactory.create(address, address, bytes, html, Optional.empty());
		}
	}

}
