package org.aidgraph.site;

import java.net.URI;

/**
 * Where Neo4j Browser is, for the pages that lead to it. There is none where the database
 * is not the embedded one.
 *
 * @param uri its address
 */
public record BrowserAddress(URI uri) {
}
