package org.aidgraph.vocabulary;

/**
 * What a thing is. The {@linkplain #label() label} is the word used in the graph and in
 * every output.
 */
public enum Kind {

	/** A body that runs, funds or joins things; IATI organisation, ORG organization. */
	ORGANIZATION("Organization"),

	/** A country, regional or other office or unit of an organization. */
	MISSION("Mission"),

	/** A lasting frame that projects belong to. */
	PROGRAMME("Programme"),

	/** A time-bound undertaking; IATI activity. */
	PROJECT("Project"),

	/** A human being, known by a public role. */
	PERSON("Person"),

	/** A title that a person holds. */
	ROLE("Role"),

	/** A country or territory of ISO 3166-1. */
	COUNTRY("Country"),

	/** A group of countries, UN M49 or otherwise named. */
	REGION("Region"),

	/** A sector of work, with vocabulary and code. */
	SECTOR("Sector"),

	/** An identifier in a scheme that others keep. */
	IDENTIFIER("Identifier"),

	/** Not a thing: a plain value such as a date or an amount. */
	VALUE("value");

	private final String label;

	Kind(String label) {
		this.label = label;
	}

	/** The word used in the graph and in outputs. */
	public String label() {
		return this.label;
	}

	/** Whether this is an organization or one of its offices. */
	public boolean isOrganization() {
		return this == ORGANIZATION || this == MISSION;
	}

	/** Whether this is something that is done: a programme or a project. */
	public boolean isActivity() {
		return this == PROGRAMME || this == PROJECT;
	}

	/** Whether this is a country or a region. */
	public boolean isPlace() {
		return this == COUNTRY || this == REGION;
	}

	/** The kind with this label; throws {@link IllegalArgumentException} for others. */
	public static Kind ofLabel(String label) {
		for (Kind kind : values()) {
			if (kind.label.equals(label)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("No kind is called '" + label + "'");
	}

}
