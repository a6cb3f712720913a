package org.aidgraph.field;

/**
 * A label with its value.
 *
 * @param kind what it says
 * @param label the label as it stands
 * @param labelStart offset of the label in the page's text, in UTF-16 units; the value's
 * where there is no label
 * @param value the value, line breaks as spaces
 * @param start offset of the value
 */
public record Field(FieldKind kind, String label, int labelStart, String value, int start) {

	/** Offset after the value. */
	public int end() {
		return this.start + this.value.length();
	}

}
