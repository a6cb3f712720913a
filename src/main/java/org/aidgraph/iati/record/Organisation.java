package org.aidgraph.iati.record;

import java.util.List;
import java.util.Optional;

/**
 * An organisation that publishes to IATI, with its budgets.
 *
 * @param identifier its own identifier
 * @param names what it calls itself
 * @param reporter who reports, mostly itself
 * @param budgets its budgets and expenditures
 */
public record Organisation(String identifier, List<Narrative> names, Optional<Party> reporter,
		List<Budget> budgets) implements Item {

	public Organisation {
		names = List.copyOf(names);
		budgets = List.copyOf(budgets);
	}

	@Override
	public String locator() {
		return Item.locator("iati-organisation", "organisation-identifier", this.identifier);
	}

}
