package org.aidgraph.funding.division;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What money can be told apart by.
 */
public enum Dimension {

	/**
	 * Who gives it: as the flow says, else the only organization that funds its activity.
	 */
	DONOR("Organization"),

	/** Who gets it, as the flow says. */
	RECEIVER("Organization"),

	/**
	 * Who implements its activity: the implementer that gets the money, else the only
	 * one.
	 */
	IMPLEMENTER("Organization"),

	/** The country that benefits. */
	COUNTRY("Country"),

	/** The region that benefits, or in which the country lies that does. */
	REGION("Region"),

	/** The sector. */
	SECTOR("Sector"),

	/** The year, or the one in which the period begins. */
	YEAR,

	/** The currency; always told apart. */
	CURRENCY,

	/** What happened, or is to happen, with the money; always told apart. */
	TYPE;

	private final Optional<String> label;

	Dimension() {
		this.label = Optional.empty();
	}

	Dimension(String label) {
		this.label = Optional.of(label);
	}

	/** Its name in addresses and statements: lower case. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The label of the entities that it tells apart; empty where it is a value. */
	public Optional<String> label() {
		return this.label;
	}

	/** The names of all. */
	public static List<String> paths() {
		return Arrays.stream(values()).map(Dimension::path).toList();
	}

}
