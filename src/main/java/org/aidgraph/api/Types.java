package org.aidgraph.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.query.OrganizationRole;
import org.aidgraph.query.RelationshipType;
import org.aidgraph.rows.InvalidQuestionException;

/**
 * Types of relationships as they stand in addresses.
 */
final class Types {

	private Types() {
	}

	/** The types; blanks between commas are read as null, and count for nothing. */
	static Set<RelationshipType> of(List<RelationshipType> types) {
		return types.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
	}

	/** The types, or the one that a role stands for. */
	static Set<RelationshipType> of(List<RelationshipType> types, Optional<OrganizationRole> role) {
		Set<RelationshipType> given = of(types);
		if (role.isPresent() && !given.isEmpty()) {
			throw new InvalidQuestionException("role", "'role' stands for a type: give it or 'type', not both",
					List.of());
		}
		return role.map((one) -> Set.of(one.type())).orElse(given);
	}

}
