package org.aidgraph.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.text.Cell;

/**
 * Reads tables whose records stand side by side: titles in the head, a label at the
 * beginning of every row below it.
 */
final class ColumnRecords {

	private static final int MIN_ROWS = 2;

	private static final int MIN_COLUMNS = 2;

	private final Values values;

	ColumnRecords(Values values) {
		this.values = values;
	}

	/** The records whose titles stand in this row. */
	Optional<TableReader.Table> at(List<Row> rows, int index) {
		List<Cell> titles = titles(rows.get(index).cells());
		if (titles.size() < MIN_COLUMNS || titles.stream().anyMatch((title) -> !isTitle(title.text()))) {
			return Optional.empty();
		}
		int next = index + 1;
		while (next < rows.size() && isRecordRow(rows.get(next).cells(), titles.size())) {
			next++;
		}
		if (next - index - 1 < MIN_ROWS) {
			return Optional.empty();
		}
		List<Sheet> records = new ArrayList<>();
		for (int column = 0; column < titles.size(); column++) {
			records.add(record(rows.subList(index + 1, next), titles.get(column), column + 1));
		}
		return Optional.of(new TableReader.Table(records, next));
	}

	/** The cells of the head behind the one over the labels, which may be lost. */
	private static List<Cell> titles(List<Cell> head) {
		List<Cell> titles = head.stream().filter((cell) -> !cell.isEmpty()).toList();
		Optional<FieldKind> corner = titles.isEmpty() ? Optional.empty() : Labels.kind(titles.get(0).text());
		if (corner.isEmpty()) {
			return titles;
		}
		boolean names = corner.get() == FieldKind.TITLE || corner.get() == FieldKind.PROJECTS
				|| corner.get() == FieldKind.PROGRAMME || corner.get() == FieldKind.NEUTRAL;
		return names ? titles.subList(1, titles.size()) : List.of();
	}

	private static boolean isTitle(String cell) {
		return cell.length() > 3 && cell.length() < 200 && !Character.isLowerCase(cell.codePointAt(0))
				&& Labels.kind(cell).isEmpty() && !Character.isDigit(cell.charAt(cell.length() - 1));
	}

	private static boolean isRecordRow(List<Cell> cells, int columns) {
		return cells.size() >= 2 && cells.size() <= columns + 1 && Labels.kind(cells.get(0).text()).isPresent()
				&& Labels.kind(cells.get(1).text()).isEmpty();
	}

	private Sheet record(List<Row> rows, Cell title, int column) {
		List<Field> fields = new ArrayList<>();
		Set<FieldKind> labels = EnumSet.of(FieldKind.TITLE);
		fields.add(new Field(FieldKind.TITLE, "", title.start(), title.text(), title.start()));
		for (Row row : rows) {
			Cell label = row.cells().get(0);
			FieldKind kind = Labels.kind(label.text()).orElseThrow();
			labels.add(kind);
			if (column < row.cells().size()) {
				Cell cell = row.cells().get(column);
				fields.addAll(this.values.fields(kind, label.text(), cell.start(), cell));
			}
		}
		return new Sheet(Optional.of(title.text()), title.start(), fields, labels, true);
	}

}
