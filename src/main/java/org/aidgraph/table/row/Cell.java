package org.aidgraph.table.row;

/**
 * A cell that says something.
 *
 * @param column where it stands
 * @param text its words, without blanks around them
 */
public record Cell(Column column, String text) {

	public Field field() {
		return this.column.meaning().field();
	}

	public Role role() {
		return this.column.meaning().role();
	}

	/** Whether another cell says the same of the same thing, in other words or not. */
	public boolean saysSameThingAs(Cell other) {
		return thing() == other.thing() && role() == other.role();
	}

	private Field thing() {
		return (field() == Field.COUNTRY_CODE) ? Field.COUNTRY : field();
	}

	/** Where it stands in its row. */
	public String locator() {
		return this.column.locator();
	}

}
