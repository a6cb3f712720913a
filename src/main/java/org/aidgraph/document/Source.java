package org.aidgraph.document;

import java.nio.file.Path;
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
 */
public record Source(String id, Path folder, Optional<String> publisher, Optional<String> licence, Optional<String> url,
		int expectedDocuments, int expectedFacts) {

	/** The address of a file of this source: the same wherever the folder lies. */
	String uriOf(Path file) {
		return this.id + "/" + this.folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
	}

}
