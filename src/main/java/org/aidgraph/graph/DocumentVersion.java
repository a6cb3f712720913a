package org.aidgraph.graph;

import java.util.Optional;
import org.aidgraph.document.Document;
import org.aidgraph.resolve.Resolved;

/**
 * One version of a document, ready to be written.
 *
 * @param document the document as it was read
 * @param title the title of the page
 * @param text the text that the positions of its evidence refer to
 * @param reading the version of the reading: the same document under another reading is
 * written anew
 * @param resolved what it says
 */
public record DocumentVersion(Document document, Optional<String> title, String text, String reading,
		Resolved resolved) {
}
