package org.aidgraph.field;

/**
 * What a labelled field says. The labels are data, in {@code labels.txt}.
 */
public enum FieldKind {

	/** The title of the project. */
	TITLE,

	/** When it starts. */
	START,

	/** When it ends. */
	END,

	/** From when to when. */
	PERIOD,

	/** Its status. */
	STATUS,

	/** Its type or sector. */
	TYPE,

	/** Its amount of money. */
	BUDGET,

	/** National, regional, global. */
	COVERAGE,

	/** The year that it is filed under. */
	YEAR,

	/** The region that it is filed under. */
	REGION,

	/** A code of the project. */
	CODE,

	/** The countries that benefit. */
	BENEFITS,

	/** Where it takes place. */
	LOCATION,

	/** Who pays. */
	DONOR,

	/** Who runs it. */
	IMPLEMENTER,

	/** Who works with them. */
	PARTNER,

	/** The programme that it is a part of. */
	PROGRAMME,

	/** Heads a list of projects. */
	PROJECTS,

	/** Whom to ask. */
	CONTACT,

	/** A known label that yields nothing here. */
	NEUTRAL,

	/** Shows that the record is of something else: a vacancy, an event, a book. */
	FOREIGN;

	/** Whether a record holds it once. */
	boolean isSingle() {
		return switch (this) {
			case TITLE, START, END, PERIOD, STATUS, BUDGET, COVERAGE, YEAR, LOCATION, BENEFITS -> true;
			default -> false;
		};
	}

	/** Whether its value may be a list over several lines. */
	boolean isList() {
		return switch (this) {
			case BENEFITS, LOCATION, DONOR, IMPLEMENTER, PARTNER, PROJECTS -> true;
			default -> false;
		};
	}

	/** Whether it speaks of one project and not of a page. */
	public boolean describesProject() {
		return switch (this) {
			case PROJECTS, PARTNER, CONTACT, NEUTRAL, FOREIGN, DONOR, REGION, YEAR, LOCATION, TYPE -> false;
			default -> true;
		};
	}

}
