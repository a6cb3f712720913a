package org.aidgraph.extract;

/**
 * The words that state a fact, and where they stand.
 */
public sealed interface Evidence {

	/** The exact words. */
	String quote();

	/**
	 * Words of a text. Positions count Unicode code points of the document's text, from
	 * 0, the end exclusive, as in the W3C Web Annotation TextPositionSelector.
	 *
	 * @param quote the text between start and end, unchanged
	 * @param start position of the first code point
	 * @param end position after the last code point
	 */
	record Quotation(String quote, int start, int end) implements Evidence {

		public Quotation {
			if (start < 0 || end <= start) {
				throw new IllegalArgumentException("Not a span: " + start + " to " + end);
			}
		}

	}

	/**
	 * A place in structured data.
	 *
	 * @param quote the value as it stands there
	 * @param locator the place, such as an XPath or a cell
	 */
	record Located(String quote, String locator) implements Evidence {
	}

}
