package org.aidgraph.funding.division;

import java.util.Locale;

/**
 * Why money does not count in an answer.
 */
public enum Reason {

	/** Two data sets have records of one activity. */
	REPEATED("another data set has more flows of this type for the same activity"),

	/** Parts and whole state the same money. */
	PARTS("parts of the activity have flows of this type, which count"),

	NO_YEAR("the flow has no date"),

	NO_RATE("the table has no rate for the currency and the date"),

	NO_DONOR("neither the flow nor its activity names who gives it"),

	SEVERAL_DONORS("several organizations fund the activity, and the flow does not say which of them gives it"),

	NO_RECEIVER("the flow does not name who gets it"),

	NO_IMPLEMENTER("nobody is named who implements the activity"),

	SEVERAL_IMPLEMENTERS("several organizations implement the activity, and the flow does not go to one of them"),

	NO_PLACE("neither the flow nor its activity names a country or region"),

	PLACES_WITHOUT_SHARES("the activity names several countries or regions without percentages"),

	PLACES_BEYOND_WHOLE("the percentages of countries and regions make more than 100"),

	PLACES_REST("what the percentages of countries and regions leave over"),

	REGION_ONLY("it is for a region as a whole and not for a country"),

	NO_REGION("the country lies in no region"),

	NO_SECTOR("neither the flow nor its activity names a sector"),

	SECTORS_WITHOUT_SHARES("the activity names several sectors without percentages"),

	SECTORS_BEYOND_WHOLE("the percentages of sectors make more than 100"),

	SECTORS_REST("what the percentages of sectors leave over");

	private final String explanation;

	Reason(String explanation) {
		this.explanation = explanation;
	}

	/** A sentence without its full stop. */
	public String explanation() {
		return this.explanation;
	}

	/** Its name in answers: lower case with dashes. */
	public String path() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
