package org.aidgraph.answer;

import java.util.Optional;

/**
 * A document in short.
 *
 * @param id its stable id
 * @param uri where it was found
 * @param title its title, where it has one
 */
public record DocumentSummary(String id, String uri, Optional<String> title) {
}
