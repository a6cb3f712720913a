package org.aidgraph.iati;

/**
 * What a person should know about one value of a file.
 *
 * @param reason what is wrong with it
 * @param identifier of the activity or organisation that it belongs to; empty where it
 * has none
 * @param locator XPath of the element or attribute
 * @param value the value, cut where it is long
 */
public record Remark(Reason reason, String identifier, String locator, String value) {
}
