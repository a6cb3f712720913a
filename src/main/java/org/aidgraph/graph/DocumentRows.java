package org.aidgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.document.Document;

/**
 * Turns documents into rows for {@code writes/documents}.
 */
final class DocumentRows {

	private DocumentRows() {
	}

	static List<Map<String, Object>> of(List<DocumentVersion> versions) {
		return versions.stream()
			.sorted(Comparator.comparing((DocumentVersion version) -> version.document().id()))
			.map(DocumentRows::row)
			.toList();
	}

	private static Map<String, Object> row(DocumentVersion version) {
		Document document = version.document();
		Map<String, Object> properties = new TreeMap<>();
		properties.put("name", document.name());
		properties.put("uri", document.uri());
		properties.put("sha256", document.sha256());
		properties.put("mediaType", document.mediaType());
		properties.put("reading", version.reading());
		properties.put("title", version.title().or(document::title).orElse(document.name()));
		document.retrievedOn().ifPresent((date) -> properties.put("retrievedOn", date));
		version.dataset().ifPresent((dataset) -> properties.put("dataset", dataset));
		document.source().ifPresent((source) -> {
			properties.put("source", source.id());
			source.publisher().ifPresent((publisher) -> properties.put("publisher", publisher));
		});
		return Map.of("id", document.id(), "properties", properties, "text", version.text());
	}

}
