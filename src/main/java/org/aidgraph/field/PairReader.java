package org.aidgraph.field;

import java.util.List;
import java.util.Optional;
import org.aidgraph.text.Cell;

/**
 * Reads rows of tables in which labels and values stand beside each other, one pair or
 * several in a row.
 */
final class PairReader {

	private final Values values;

	PairReader(Values values) {
		this.values = values;
	}

	/** Reads the pairs of a row; false where it holds none. */
	boolean read(List<Row> rows, int index, SheetBuilder sheets) {
		List<Cell> cells = rows.get(index).cells();
		if (cells.size() < 2 || Labels.kind(cells.get(0).text()).isEmpty() || isAllLabels(cells)) {
			return false;
		}
		int column = 0;
		while (column < cells.size()) {
			Optional<FieldKind> kind = Labels.kind(cells.get(column).text());
			Cell label = cells.get(column++);
			boolean read = false;
			while (column < cells.size() && kind.isPresent() && isValue(cells.get(column), kind.get(), label)) {
				Cell cell = cells.get(column++);
				if (!read || kind.get().isList() && !Values.hasDigit(cell.text())) {
					this.values.fields(kind.get(), label.text(), label.start(), cell)
						.forEach((field) -> sheets.add(index, field));
				}
				read = true;
			}
			if (kind.isPresent() && !read) {
				sheets.touch(index, kind.get());
			}
		}
		return true;
	}

	/** A cell that spans columns comes again and is no second value. */
	private boolean isValue(Cell cell, FieldKind kind, Cell label) {
		boolean other = !cell.isEmpty() && !cell.heading() && cell.start() != label.start();
		return other && (Labels.kind(cell.text()).isEmpty() || this.values.fits(kind, cell.text(), true));
	}

	private static boolean isAllLabels(List<Cell> cells) {
		return cells.stream().allMatch((cell) -> Labels.kind(cell.text()).isPresent());
	}

}
