package org.aidgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.vocabulary.Kind;

/**
 * Which relationships of an entity are wanted.
 *
 * @param types the types that count; empty for all
 * @param direction seen from the entity
 * @param kind the kind of the entity at the other end
 */
public record RelationshipFilter(Set<RelationshipType> types, Direction direction, Optional<Kind> kind) {

	public RelationshipFilter {
		types = Set.copyOf(types);
	}

	/** Every relationship. */
	public static RelationshipFilter all() {
		return new RelationshipFilter(Set.of(), Direction.BOTH, Optional.empty());
	}

	List<String> typeNames() {
		return Arrays.stream(RelationshipType.values())
			.filter((type) -> this.types.isEmpty() || this.types.contains(type))
			.map(Enum::name)
			.toList();
	}

	/**
	 * Which way a relationship runs, seen from one entity.
	 */
	public enum Direction {

		/** It ends at the entity. */
		IN,

		/** It starts at the entity. */
		OUT,

		/** Either. */
		BOTH;

		/** Its name in addresses and parameters: lower case. */
		public String path() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
