package org.aidgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of entities that can be asked for by name.
 */
public enum Listing {

	/** Organizations, missions and donors among them. */
	ORGANIZATIONS("Organization"),

	/** Country, regional and other offices. */
	MISSIONS("Mission"),

	/** Programmes. */
	PROGRAMMES("Programme"),

	/** Projects. */
	PROJECTS("Project"),

	/** Organizations that fund something. */
	DONORS("Donor"),

	/** Countries and territories of ISO 3166-1. */
	COUNTRIES("Country"),

	/** Groups of countries. */
	REGIONS("Region"),

	/** People. */
	PEOPLE("Person"),

	/** Titles that people hold. */
	ROLES("Role"),

	/** Sectors of work. */
	SECTORS("Sector");

	private final String label;

	Listing(String label) {
		this.label = label;
	}

	/** The label that every entity of the list carries. */
	public String label() {
		return this.label;
	}

	/** Its name in addresses and file names: lower case. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The list with this name. */
	public static Optional<Listing> ofPath(String path) {
		return Arrays.stream(values()).filter((listing) -> listing.path().equals(path)).findFirst();
	}

	/** The names of all lists. */
	public static List<String> paths() {
		return Arrays.stream(values()).map(Listing::path).toList();
	}

}
