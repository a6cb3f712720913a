package org.aidgraph.extract.staff;

/**
 * A short line, a cell, or a piece of either.
 *
 * @param text its characters
 * @param start offset of its first character in the page's text, in UTF-16 units
 * @param row the row or the line that it is a piece of, by offset; -1 for a line of its
 * own
 * @param employer whether a label says that it is a body
 * @param titled whether it may be a title: it holds a word for one
 */
record StaffLine(String text, int start, int row, boolean employer, boolean titled) {

	int end() {
		return this.start + this.text.length();
	}

	/** Whether it parts what stands before from what stands behind. */
	boolean isBreak() {
		return this.text.isEmpty();
	}

}
