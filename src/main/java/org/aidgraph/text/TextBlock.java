package org.aidgraph.text;

import java.util.List;

/**
 * A stretch of a page with one role.
 *
 * @param type its role
 * @param text its characters with every line break replaced by one space, so that the
 * character at {@code i} is the character of the page at {@code start + i}
 * @param start offset of its first character in the page's text, in UTF-16 units
 * @param cells the cells of a row of a table in the order of columns, a cell that spans
 * several rows or columns in each of them; empty for all others
 */
public record TextBlock(Type type, String text, int start, List<Cell> cells) {

	public TextBlock {
		cells = List.copyOf(cells);
	}

	/** A block that is no row of a table. */
	public TextBlock(Type type, String text, int start) {
		this(type, text, start, List.of());
	}

	/** The roles that blocks can have. */
	public enum Type {

		/** A heading or a title. */
		HEADING,

		/** Running text. */
		PARAGRAPH,

		/** One item of a list. */
		LIST_ITEM,

		/** One row of a table. */
		TABLE_ROW,

		/** A label with its value. */
		FIELD,

		/** Lines that say whom to contact. */
		CONTACT,

		/** Navigation, cookie lines and other furniture. */
		MENU

	}

	/** Offset after its last character in the page's text, in UTF-16 units. */
	public int end() {
		return this.start + this.text.length();
	}

}
