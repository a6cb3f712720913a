package org.aidgraph.answer;

import java.util.Optional;

/**
 * One thing that one document states.
 *
 * @param id its stable id
 * @param predicate what is stated
 * @param subject what it is stated of
 * @param object the other entity; empty for a value
 * @param value the value; empty where there is an object
 * @param evidence the words that state it
 */
public record Statement(String id, String predicate, EntitySummary subject, Optional<EntitySummary> object,
		Optional<String> value, Evidence evidence) {
}
