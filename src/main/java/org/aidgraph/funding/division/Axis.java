package org.aidgraph.funding.division;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.answer.EntitySummary;

/**
 * One way to divide money. A country and its region go together: what is for the one is
 * for the other.
 */
public enum Axis {

	DONOR(Dimension.DONOR), RECEIVER(Dimension.RECEIVER), IMPLEMENTER(Dimension.IMPLEMENTER),
	PLACE(Dimension.COUNTRY, Dimension.REGION), SECTOR(Dimension.SECTOR);

	private final List<Dimension> dimensions;

	Axis(Dimension... dimensions) {
		this.dimensions = List.of(dimensions);
	}

	/** What it tells apart. */
	public List<Dimension> dimensions() {
		return this.dimensions;
	}

	/** Whether it tells one of these apart. */
	public boolean tells(Set<Dimension> wanted) {
		return this.dimensions.stream().anyMatch(wanted::contains);
	}

	/**
	 * Whether a part of the money is what is asked for.
	 * @param filters ids by dimension
	 */
	public boolean matches(Target target, Map<Dimension, String> filters) {
		return this.dimensions.stream()
			.filter(filters::containsKey)
			.allMatch((dimension) -> (dimension == Dimension.REGION) ? target.inside()
					: Optional.ofNullable(target.found().get(dimension))
						.filter((found) -> found.id().equals(filters.get(dimension)))
						.isPresent());
	}

	/**
	 * What a part of the money is for.
	 *
	 * @param found by dimension
	 * @param inside whether it lies in the region that is asked for
	 */
	public record Target(Map<Dimension, EntitySummary> found, boolean inside) {

		public Target {
			found = Collections.unmodifiableMap(new EnumMap<>(found));
		}

		static Target of(Dimension dimension, EntitySummary one) {
			return new Target(Map.of(dimension, one), false);
		}

	}

}
