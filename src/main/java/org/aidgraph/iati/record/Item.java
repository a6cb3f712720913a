package org.aidgraph.iati.record;

/**
 * What an IATI file is a list of: activities, or organisations that publish them.
 */
public sealed interface Item permits Activity, Organisation {

	/** The identifier that its publisher gave it, without blanks around it. */
	String identifier();

	/**
	 * XPath 1.0 of the element in its file. It names the identifier and not the place in
	 * the list, so it stays true when others come or go before it.
	 */
	String locator();

	/** XPath of something inside the element. */
	default String locator(String path) {
		return locator() + "/" + path;
	}

	/** XPath of the element with this identifier. */
	static String locator(String element, String identifierElement, String identifier) {
		return "//" + element + "[normalize-space(" + identifierElement + ")=" + literal(identifier) + "]";
	}

	/** XPath 1.0 cannot escape a quotation mark inside a literal. */
	private static String literal(String text) {
		if (text.indexOf('\'') < 0) {
			return "'" + text + "'";
		}
		if (text.indexOf('"') < 0) {
			return '"' + text + '"';
		}
		return "concat('" + text.replace("'", "',\"'\",'") + "')";
	}

}
