package org.aidgraph.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The columns of one table while its rows are read: cells that span rows come again in
 * each of them, cells that span columns in each of these.
 */
final class TableGrid {

	/** Wider and higher spans than these come from broken markup. */
	private static final int MAX_SPAN = 60;

	private final List<CellSpan> carried = new ArrayList<>();

	private final List<Integer> rowsLeft = new ArrayList<>();

	private List<CellSpan> row = new ArrayList<>();

	private boolean whole = true;

	private int hint;

	/**
	 * Begins a row.
	 * @param hint the number of the hint that speaks of it
	 */
	void beginRow(int hint) {
		this.hint = hint;
		this.row = new ArrayList<>();
		this.whole = true;
		carry();
	}

	/** The number of the hint that speaks of the row. */
	int hint() {
		return this.hint;
	}

	/** Notes the next cell of the row. */
	void add(Element cell, int start, int end) {
		CellSpan span = new CellSpan(start, end, cell.normalName().equals("th"));
		int rows = span(cell, "rowspan");
		for (int i = span(cell, "colspan"); i > 0; i--) {
			while (this.carried.size() <= this.row.size()) {
				this.carried.add(CellSpan.NONE);
				this.rowsLeft.add(0);
			}
			this.carried.set(this.row.size(), span);
			this.rowsLeft.set(this.row.size(), rows - 1);
			this.row.add(span);
		}
		carry();
	}

	/** Notes that a cell of the row is laid out in lines of its own. */
	void addLarge() {
		this.whole = false;
	}

	/** The cells of the row; none if it does not stand on one line. */
	List<CellSpan> endRow() {
		return this.whole ? this.row : List.of();
	}

	/** Cells from the rows above that reach into the next columns. */
	private void carry() {
		while (this.row.size() < this.carried.size() && this.rowsLeft.get(this.row.size()) > 0) {
			int column = this.row.size();
			this.rowsLeft.set(column, this.rowsLeft.get(column) - 1);
			this.row.add(this.carried.get(column));
		}
	}

	private static int span(Element cell, String name) {
		String stated = cell.attr(name).strip();
		boolean number = !stated.isEmpty() && stated.length() <= 2 && stated.chars().allMatch(Character::isDigit);
		return number ? Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(stated))) : 1;
	}

}
