package org.aidgraph.resolve;

import java.util.Optional;
import org.aidgraph.extract.Fact;
import org.aidgraph.identity.Entity;

/**
 * A fact about entities: what one statement of the graph says.
 *
 * @param subject what it is said of
 * @param predicate what is said: the fact's predicate, or {@code AT} for the organization
 * of a role
 * @param relation the relationship that it backs; empty for a value
 * @param object the other entity; empty for a value
 * @param objectName what the document calls the object, or the value
 * @param turned whether subject and object are those of the fact, exchanged
 * @param fact the fact as it was read
 */
public record Claim(Entity subject, String predicate, Optional<RelationType> relation, Optional<Entity> object,
		String objectName, boolean turned, Fact fact) {
}
