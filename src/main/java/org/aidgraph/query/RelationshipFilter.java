package org.aidgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.vocabulary.Kind;

/**
 * Which relationships of an entity are wanted.
 *
 * @param types the types that count; empty for all
 * @param direction seen from the entity
 * @param kind the kind of the entity at the other end
 * @param since the date on or after which they hold, as precise as one likes; what states
 * no date then does not count
 */
public record RelationshipFilter(Set<RelationshipType> types, Direction direction, Optional<Kind> kind,
		Optional<String> since) {

	private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	/**
	 * @throws InvalidQuestionException if {@code since} is no date
	 */
	public RelationshipFilter {
		types = Set.copyOf(types);
		if (since.isPresent() && !DATE.matcher(since.get()).matches()) {
			throw new InvalidQuestionException("since",
					"'since' is a year, a month or a day, as in 2019, 2019-05 or 2019-05-31", List.of());
		}
	}

	/** Every relationship. */
	public static RelationshipFilter all() {
		return new RelationshipFilter(Set.of(), Direction.BOTH, Optional.empty(), Optional.empty());
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
