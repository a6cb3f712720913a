package org.aidgraph.answer;

import java.util.List;
import java.util.Optional;

/**
 * That an organization takes part in an activity, and where. An activity of which nobody
 * is known to take part, or no place, stands alone.
 *
 * @param activity what is done
 * @param codes its codes
 * @param status its status as stated
 * @param startDate when it starts, as precise as stated
 * @param endDate when it ends
 * @param budget its budget, an amount and a currency
 * @param place a country or region that benefits
 * @param part how the organization takes part: the relationship between them
 */
public record Involvement(EntitySummary activity, List<String> codes, Optional<String> status,
		Optional<String> startDate, Optional<String> endDate, Optional<String> budget, Optional<EntitySummary> place,
		Optional<Part> part) {

	public Involvement {
		codes = List.copyOf(codes);
	}

	/**
	 * The part that an organization takes.
	 *
	 * @param organization who
	 * @param relationship what stands for it
	 */
	public record Part(EntitySummary organization, Relationship relationship) {
	}

}
