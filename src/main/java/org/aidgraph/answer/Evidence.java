package org.aidgraph.answer;

import java.util.Optional;

/**
 * The words that state something, and where they stand: {@code start} and {@code end} in
 * a text, {@code locator} in structured data.
 *
 * @param quote the exact words
 * @param start position of the first, in Unicode code points of the document's text from
 * 0
 * @param end position after the last
 * @param locator the place, such as an XPath or a cell
 * @param document where they stand
 * @param extractor what read them
 * @param confidence 0 to 1
 */
public record Evidence(String quote, Optional<Long> start, Optional<Long> end, Optional<String> locator,
		DocumentSummary document, String extractor, double confidence) {
}
