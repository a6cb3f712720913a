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

	private static final String ACCEPTED = "text/html, application/pdf, "
			+ "application/vnd.openxmlformats-officedocument.wordprocessingml.document, "
			+ "text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/plain, */*;q=0.1";

	private final FileContent content;

	WebPage(FileContent content) {
		this.content = content;
	}

	void fetch(URI address, Consumer<Found> sink) {
		HttpClient client = HttpClient.newBuilder()
			.connectTimeout(CONNECT_TIMEOUT)
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
		try {
			HttpResponse<InputStream> response = client.send(
					HttpRequest.newBuilder(address).timeout(TIMEOUT).header("Accept", ACCEPTED).build(),
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
			String type = response.headers().firstValue("Content-Type").orElse("");
			long size = response.headers().firstValueAsLong("Content-Length").orElse(-1);
			FileContent.Declared declared = FileContent.Declared.byMediaType(type);
			String extension = DocumentReader.extension(Optional.ofNullable(response.uri().getPath()).orElse(""));
			if (FileContent.Declared.byExtension(extension) == FileContent.Declared.TABLE) {
				declared = FileContent.Declared.TABLE;
			}
			return this.content.read(body, size, address, address, declared, Optional.empty());
		}
	}

}
