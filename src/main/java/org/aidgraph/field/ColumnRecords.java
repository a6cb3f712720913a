package org.aidgraph.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
		List<String> titles = titles(rows.get(index).text());
		if (titles.size() < MIN_COLUMNS || titles.stream().anyMatch((title) -> !isTitle(title))) {
			return Optional.empty();
		}
		int next = index + 1;
		while (next < rows.size() && isRecordRow(rows.get(next).text(), titles.size())) {
			next++;
		}
		if (next - index - 1 < MIN_ROWS) {
			return Optional.empty();
		}
		List<Sheet> records = new ArrayList<>();
		for (int column = 0; column < titles.size(); column++) {
			records.add(record(rows, index, next, titles.get(column), column));
		}
		return Optional.of(new TableReader.Table(records, next));
	}

	/** The cells of the head behind the one over the labels, which may be lost. */
	private static List<String> titles(String head) {
		List<String> titles = new ArrayList<>();
		for (String cell : head.split("\t", -1)) {
			if (!cell.isBlank()) {
				titles.add(cell.strip());
			}
		}
		boolean labelled = !titles.isEmpty() && Labels.kind(titles.get(0)).isPresent();
		return labelled ? titles.subList(1, titles.size()) : titles;
	}

	private static boolean isTitle(String cell) {
		return cell.length() > 3 && cell.length() < 200 && Character.isUpperCase(cell.codePointAt(0))
				&& Labels.kind(cell).isEmpty() && !Character.isDigit(cell.charAt(cell.length() - 1));
	}

	private static boolean isRecordRow(String text, int columns) {
		String[] cells = cells(text);
		return cells.length >= 2 && cells.length <= columns + 1 && Labels.kind(cells[0]).isPresent()
				&& Labels.kind(cells[1]).isEmpty();
	}

	/** A first empty cell comes from a stroke at the margin. */
	private static String[] cells(String text) {
		return (text.startsWith("\t") ? text.substring(1) : text).split("\t", -1);
	}

	private Sheet record(List<Row> rows, int head, int next, String title, int column) {
		List<Field> fields = new ArrayList<>();
		Set<FieldKind> labels = EnumSet.of(FieldKind.TITLE);
		Row first = rows.get(head);
		int titleStart = first.block().start() + first.text().indexOf(title);
		fields.add(new Field(FieldKind.TITLE, "", titleStart, title, titleStart));
		for (int i = head + 1; i < next; i++) {
			Row row = rows.get(i);
			String[] cells = cells(row.text());
			FieldKind label = Labels.kind(cells[0]).orElseThrow();
			String value = (column + 1 < cells.length) ? cells[column + 1].strip() : "";
			FieldKind kind = this.values.settled(label, cells[0].strip(), value);
			labels.add(kind);
			if (!value.isEmpty() && this.values.fits(kind, value, false)) {
				int at = row.block().start() + startOfCell(row.text(), column, value);
				fields.add(new Field(kind, cells[0].strip(), at, value, at));
			}
		}
		return new Sheet(Optional.of(title), titleStart, fields, labels, true);
	}

	private static int startOfCell(String text, int column, String value) {
		int at = text.startsWith("\t") ? 1 : 0;
		for (int i = 0; i <= column; i++) {
			at = text.indexOf('\t', at) + 1;
		}
		return text.indexOf(value, at);
	}

}
