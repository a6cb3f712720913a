package org.aidgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Flow;

/**
 * A flow of money between entities.
 *
 * @param flow the record as it was read
 * @param activity what the money is for
 * @param provider who gives it, as far as that is said and means something
 * @param receiver who gets it, likewise
 * @param targets the countries, regions and sectors that it is for, where they are its
 * own
 */
public record Payment(Flow flow, Entity activity, Optional<Entity> provider, Optional<Entity> receiver,
		List<Entity> targets) {

	public Payment {
		targets = List.copyOf(targets);
	}

}
