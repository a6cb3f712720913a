package org.aidgraph.table.row;

/**
 * What the cells of a column say.
 */
public enum Field {

	/** What an organization is called. */
	ORGANIZATION,

	/** The short form of its name. */
	ACRONYM,

	/** A code or identifier of an organization. */
	REFERENCE,

	/** What an activity is called. */
	ACTIVITY,

	/** The code under which an activity is filed. */
	ACTIVITY_CODE,

	/** A sector, cluster or subsector. */
	SECTOR,

	/** A country. */
	COUNTRY,

	/** ISO 3166-1 code of a country, two letters or three. */
	COUNTRY_CODE,

	/** A part of a country, or a place in it. */
	AREA,

	/** The code of a part of a country. */
	AREA_CODE,

	/** The first day of the period. */
	START,

	/** The last day of the period. */
	END,

	/** The day or year of a payment. */
	DATE,

	/** How far an activity or a payment is. */
	STATUS,

	/** An amount of money. */
	VALUE,

	/** The currency of the amount. */
	CURRENCY,

	/** Whether who reports got the money or gave it. */
	DIRECTION,

	/** Nothing that is read. */
	NONE

}
