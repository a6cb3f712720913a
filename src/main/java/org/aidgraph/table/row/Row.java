package org.aidgraph.table.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a table: the cells that say something, in the order of the columns.
 *
 * @param sheet the sheet of a workbook
 * @param number its number in the file or sheet, as spreadsheet programs count, from 1
 * @param decimalComma whether a comma may stand before decimals, as it may where it does
 * not stand between fields
 * @param cells without those that are empty or not read
 */
public record Row(Optional<String> sheet, long number, boolean decimalComma, List<Cell> cells) {

	private static final int LONGEST_TITLE = 120;

	public Row {
		cells = List.copyOf(cells);
	}

	/** The row in its file: {@code row=17}, in a workbook {@code Sheet1!row=17}. */
	public String fragment() {
		return this.sheet.map((name) -> name + "!").orElse("") + "row=" + this.number;
	}

	/** The row for a person: {@code row 17}, in a workbook {@code Sheet1 row 17}. */
	public String place() {
		return this.sheet.map((name) -> name + " ").orElse("") + "row " + this.number;
	}

	/** A cell for a person. */
	public String place(Cell cell) {
		return place() + ", " + cell.locator();
	}

	/** Cells that say this, in the order of the columns. */
	public List<Cell> all(Field field) {
		return this.cells.stream().filter((cell) -> cell.field() == field).toList();
	}

	/** The first cell that says this. */
	public Optional<Cell> first(Field field) {
		return this.cells.stream().filter((cell) -> cell.field() == field).findFirst();
	}

	/** Cells that say this of organizations in a role. */
	public List<Cell> all(Field field, Role role) {
		return all(field).stream().filter((cell) -> cell.role() == role).toList();
	}

	/** Everything that the row says and where in it, but not where the row stands. */
	public String content() {
		return this.sheet.orElse("") + this.cells.stream()
			.map((cell) -> "\u001E" + cell.locator() + "\u001F" + cell.text())
			.collect(Collectors.joining());
	}

	/** What the row can be called: its organizations, activity and amount. */
	public String title() {
		String title = this.cells.stream().filter((cell) -> switch (cell.field()) {
			case ORGANIZATION, ACTIVITY, VALUE, AREA, COUNTRY -> cell.column().index() >= 0;
			default -> false;
		}).map(Cell::text).collect(Collectors.joining(" · "));
		return (title.length() > LONGEST_TITLE) ? title.substring(0, LONGEST_TITLE) + "…" : title;
	}

}
