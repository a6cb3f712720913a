package org.aidgraph.text;

/**
 * A cell of a row of a table.
 *
 * @param text its characters; the lines of a cell are parted by {@link #LINE_BREAK}
 * @param start offset of its first character in the page's text, in UTF-16 units; a cell
 * that spans several rows keeps the place where it stands
 * @param heading whether the markup calls it a heading
 */
public record Cell(String text, int start, boolean heading) {

	/** Parts the lines inside a cell: an em space, which pages do not keep otherwise. */
	public static final char LINE_BREAK = '\u2003';

	/** Whether nothing stands in it. */
	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** Offset after its last character. */
	public int end() {
		return this.start + this.text.length();
	}

}
