package org.aidgraph.document;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where documents come from: a folder with a {@code source.yml} that says who published
 * them and what is expected of them.
 *
 * @param id the folder's name
 * @param folder the folder
 * @param publisher who published the documents
 * @param licence the terms they stand under
 * @param url where they were found
 * @param expectedDocuments the least number of documents that a whole delivery holds
 * @param expectedFacts the least number of facts that a whole delivery yields
 * @param columns HXL hashtags by the names of columns of its tables
 * @param constants what every row of its tables says, by HXL hashtags
 */
public record Source(String id, Path folder, Optional<String> publisher, Optional<String> licence, Optional<String> url,
		int expectedDocuments, int expectedFacts, Map<String, String> columns, Map<String, String> constants) {

	public Source {
		columns = Map.copyOf(columns);
		constants = Map.copyOf(constants);
	}

	/** A source without tables. */
	public Source(String id, Path folder, Optional<String> publisher, Optional<String> licence, Optional<String> url,
			int expectedDocuments, int expectedFacts) {
		this(id, folder, publisher, licence, url, expectedDocuments, expectedFacts, Map.of(), Map.of());
	}

	/** The address of a file of this source: the same wherever the folder lies. */
	String uriOf(Path file) {
		return this.id + "/" + this.folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
	}

}
