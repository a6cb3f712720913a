package org.aidgraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSONL, one document a line: {@code url} and {@code text} or {@code html}, and
 * where known {@code title} and {@code retrieved}. A broken line is skipped with its
 * number.
 */
final class JsonLines {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final long maxLength;

	JsonLines(long maxLength) {
		this.maxLength = maxLength;
	}

	void read(InputStream in, String file, Optional<Source> source, Consumer<Found> sink) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		byte[] buffer = new byte[1 << 16];
		int number = 1;
		long length = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			int from = 0;
			for (int i = 0; i < read; i++) {
				if (buffer[i] == '\n') {
					keep(line, buffer, from, i, length);
					length += i - from;
					handOn(line, length, file + ":" + number, source, sink);
					number++;
					length = 0;
					from = i + 1;
					line.reset();
				}
			}
			keep(line, buffer, from, read, length);
			length += read - from;
		}
		handOn(line, length, file + ":" + number, source, sink);
	}

	private void keep(ByteArrayOutputStream line, byte[] buffer, int from, int to, long length) {
		if (length + to - from <= this.maxLength) {
			line.write(buffer, from, to - from);
		}
	}

	private void handOn(ByteArrayOutputStream line, long length, String place, Optional<Source> source,
			Consumer<Found> sink) {
		if (length > this.maxLength) {
			sink.accept(new Skipped(place, "the line has %,d bytes, and the limit is %,d (aidgraph.max-document-size)"
				.formatted(length, this.maxLength), length));
			return;
		}
		String json = line.toString(StandardCharsets.UTF_8);
		if (!json.isBlank()) {
			sink.accept(parse(json, length + 1, place, source));
		}
	}

	private static Found parse(String json, long size, String place, Optional<Source> source) {
		JsonNode node;
		try {
			node = JSON.readTree(json);
		}
		catch (JacksonException ex) {
			return new Skipped(place, "the line is not JSON: " + ex.getOriginalMessage(), size);
		}
		Optional<String> url = text(node, "url");
		Optional<String> html = text(node, "html");
		Optional<String> content = html.or(() -> text(node, "text"));
		if (url.isEmpty() || content.isEmpty()) {
			return new Skipped(place, "the line needs 'url' and 'text' or 'html'", size);
		}
		Document document = DocumentFactory.create(url.get(), url.get(), content.get(),
				html.isPresent() ? Document.HTML : Document.PLAIN_TEXT);
		return new Document(document.id(), document.name(), document.uri(), document.sha256(), document.mediaType(),
				document.content(), text(node, "title"), text(node, "retrieved"), source, document.remarks(), size);
	}

	private static Optional<String> text(JsonNode node, String key) {
		return node.path(key).isString() ? Optional.of(node.path(key).stringValue()).filter((s) -> !s.isBlank())
				: Optional.empty();
	}

}
