package org.aidgraph.remark;

/**
 * What a person should know about one value of a file.
 *
 * @param reason what is wrong with it
 * @param identifier what it belongs to: the identifier of an activity or organisation,
 * the number of a row; empty where it has none
 * @param locator the place: XPath of the element or attribute, or row and column
 * @param value the value, cut where it is long
 */
public record Remark(Reason reason, String identifier, String locator, String value) {

	private static final int LONGEST_VALUE = 200;

	public Remark {
		value = cut(value);
	}

	/** A value may be long, and no remark should end within a character. */
	public static String cut(String value) {
		if (value.length() <= LONGEST_VALUE + 1) {
			return value;
		}
		int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
		return value.substring(0, end) + "…";
	}

}
