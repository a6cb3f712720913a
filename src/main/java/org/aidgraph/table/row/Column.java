package org.aidgraph.table.row;

/**
 * A column of a table.
 *
 * @param index place in the row, from 0; negative for what {@code source.yml} says of
 * every row
 * @param tag what its cells are
 * @param meaning what that means here
 */
public record Column(int index, Tag tag, Meaning meaning) {

	private static final int LETTERS = 26;

	/** A column of the table. */
	public static Column of(int index, Tag tag) {
		return new Column(index, tag, Meaning.of(tag));
	}

	/** What is said of every row, outside of the table. */
	public static Column constant(Tag tag) {
		return of(-1, tag);
	}

	/** Where a cell stands in its row: {@code column D #org+name}. */
	public String locator() {
		return (this.index < 0) ? "source.yml " + this.tag : "column " + letters(this.index) + " " + this.tag;
	}

	/** What spreadsheet programs call a column: A to Z, AA and on. */
	public static String letters(int index) {
		String last = String.valueOf((char) ('A' + index % LETTERS));
		return (index < LETTERS) ? last : letters(index / LETTERS - 1) + last;
	}

}
