package org.aidgraph.document;

import java.util.Optional;

/**
 * Where documents come from: a folder with a {@code source.yml} that says who published
 * them and what is expected of them.
 *
 * @param id the folder's name
 * @param publisher who published the documents
 * @param licence the terms they stand under
 * @param url where they were found
 * @param expectedDocuments the least number of documents that a whole delivery holds
 * @param expectedFacts the least number of facts that a whole delivery yields
 */
public record Source(String id, Optional<String> publisher, Optional<String> licence, Optional<String> url,
		int expectedDocuments, int expectedFacts) {
}
