package org.aidgraph.naming;

/**
 * What a name seems to name, from its own words and the reference lists alone.
 */
public enum NameKind {

	/** A body. */
	ORGANIZATION,

	/** An office, mission or department of a body. */
	UNIT,

	/** The government of a country. */
	GOVERNMENT,

	/** A country. */
	COUNTRY,

	/** An adjective of nationality. */
	NATIONALITY,

	/** A region. */
	REGION,

	/** A city. */
	CITY,

	/** A project, programme or the like. */
	ACTIVITY,

	/** Capitalized words of no known sort: a person, a place, a thing. */
	OTHER;

	/** Whether this can give, run and employ. */
	public boolean isBody() {
		return this == ORGANIZATION || this == UNIT || this == GOVERNMENT;
	}

}
