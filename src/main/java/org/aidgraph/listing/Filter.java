package org.aidgraph.listing;

import java.util.Locale;
import java.util.Optional;

/**
 * What the members of a list can be narrowed down by. Filters combine: a member meets all
 * of them.
 */
public enum Filter {

	/** A country, by its id. */
	COUNTRY("Country"),

	/** A region with all that lies in it, by its id. */
	REGION("Region"),

	/** A sector, by its id. */
	SECTOR("Sector"),

	/** The status of an activity as documents state it, whatever the case. */
	STATUS,

	/** A year in which an activity is under way, or under which it is filed. */
	YEAR,

	/** Who funds, by its id. */
	DONOR("Organization"),

	/** Who implements, by its id. */
	IMPLEMENTER("Organization"),

	/** Words in the name. */
	Q;

	private final Optional<String> label;

	Filter() {
		this.label = Optional.empty();
	}

	Filter(String label) {
		this.label = Optional.of(label);
	}

	/** Its name in addresses and statements: lower case. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The label of the entity whose id it takes; empty where it takes a value. */
	public Optional<String> label() {
		return this.label;
	}

}
