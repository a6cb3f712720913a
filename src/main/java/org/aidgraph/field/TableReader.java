package org.aidgraph.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads header rows with the value rows below them: cells parted by tabs, or, where the
 * columns were lost, values known by their shape.
 */
final class TableReader {

	private static final int MAX_VALUES = 8;

	private static final int MAX_HEADER = 500;

	private static final Set<FieldKind> SHAPED = EnumSet.of(FieldKind.PERIOD, FieldKind.START, FieldKind.END,
			FieldKind.BUDGET, FieldKind.STATUS, FieldKind.CODE, FieldKind.BENEFITS, FieldKind.LOCATION);

	/**
	 * A table that was read.
	 *
	 * @param records its records
	 * @param next index of the first row after it
	 */
	record Table(List<Sheet> records, int next) {
	}

	private final Values values;

	private final ColumnRecords beside;

	TableReader(Values values) {
		this.values = values;
		this.beside = new ColumnRecords(values);
	}

	/** The table whose header is this row. */
	Optional<Table> at(List<Row> rows, int index) {
		Row row = rows.get(index);
		if (row.text().indexOf('\t') >= 0 && row.text().length() <= MAX_HEADER && row.text().indexOf(':') < 0) {
			Optional<Table> beside = this.beside.at(rows, index);
			return beside.isPresent() ? beside : cells(rows, index);
		}
		if (row.label().isEmpty() || row.text().length() > 200 || row.text().indexOf(':') > 0) {
			return Optional.empty();
		}
		List<FieldKind> header = header(row.text());
		return (header.size() < 2) ? Optional.empty() : shaped(rows, index, header);
	}

	/** The kinds of a line that is nothing but labels. */
	private static List<FieldKind> header(String text) {
		List<FieldKind> kinds = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			Optional<Labels.Found> label = Labels.at(text, at);
			if (label.isEmpty()) {
				return List.of();
			}
			kinds.add(label.get().kind());
			at = label.get().end();
			while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
				at++;
			}
		}
		return kinds;
	}

	private Optional<Table> shaped(List<Row> rows, int index, List<FieldKind> header) {
		List<Field> fields = new ArrayList<>();
		Set<FieldKind> open = EnumSet.copyOf(header);
		open.retainAll(SHAPED);
		int i = index + 1;
		while (i < rows.size() && i - index <= MAX_VALUES && !open.isEmpty() && rows.get(i).label().isEmpty()
				&& !rows.get(i).isMenu()) {
			Row row = rows.get(i);
			FieldKind kind = open.stream()
				.filter((k) -> this.values.fits(k, row.text(), true))
				.findFirst()
				.orElse(null);
			if (kind != null) {
				open.remove(kind);
				fields.add(new Field(kind, rows.get(index).text(), rows.get(index).block().start(), row.text(),
						row.block().start()));
			}
			i++;
		}
		if (fields.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(new Table(List.of(new Sheet(Optional.empty(), -1, fields, EnumSet.copyOf(header), true)), i));
	}

	private Optional<Table> cells(List<Row> rows, int index) {
		String[] header = rows.get(index).text().split("\t", -1);
		List<Optional<FieldKind>> kinds = new ArrayList<>();
		long known = 0;
		for (String cell : header) {
			Optional<FieldKind> kind = headerKind(cell);
			kinds.add(kind);
			known += kind.isPresent() ? 1 : 0;
		}
		if (known < 2 || known * 2 < header.length || index + 1 >= rows.size()) {
			return Optional.empty();
		}
		List<Sheet> records = new ArrayList<>();
		int i = index + 1;
		while (i < rows.size() && rows.get(i).text().indexOf('\t') >= 0) {
			Sheet record = record(rows.get(index), rows.get(i), kinds);
			if (!record.fields().isEmpty() && !isTotal(rows.get(i)) && !isRule(rows.get(i))) {
				records.add(record);
			}
			i++;
		}
		boolean shares = records.size() > 1 && kinds.stream()
			.flatMap(Optional::stream)
			.noneMatch((kind) -> kind == FieldKind.TITLE || kind == FieldKind.PROJECTS || kind == FieldKind.CODE);
		return records.isEmpty() ? Optional.empty() : Optional.of(new Table(shares ? List.of() : records, i));
	}

	/** Column heads that would be too short for labels elsewhere. */
	private static Optional<FieldKind> headerKind(String cell) {
		return switch (cell.strip().toLowerCase(java.util.Locale.ROOT)) {
			case "from", "du", "de", "desde" -> Optional.of(FieldKind.START);
			case "to", "until", "au", "a", "hasta" -> Optional.of(FieldKind.END);
			default -> Labels.kind(cell);
		};
	}

	/** A drawn line between head and body. */
	private static boolean isRule(Row row) {
		return row.text().chars().noneMatch(Character::isLetterOrDigit);
	}

	private static boolean isTotal(Row row) {
		String text = row.text().toLowerCase(java.util.Locale.ROOT);
		return text.startsWith("total") || text.startsWith("sum\t") || text.startsWith("all ");
	}

	private Sheet record(Row header, Row row, List<Optional<FieldKind>> kinds) {
		List<Field> fields = new ArrayList<>();
		String[] labels = header.text().split("\t", -1);
		String text = row.text();
		int start = 0;
		Optional<String> title = Optional.empty();
		int titleStart = -1;
		for (int column = 0; column < kinds.size() && start <= text.length(); column++) {
			int tab = text.indexOf('\t', start);
			int end = (tab < 0) ? text.length() : tab;
			String value = text.substring(start, end).strip();
			int at = row.block().start() + Math.max(start, text.indexOf(value, start));
			if (!value.isEmpty() && kinds.get(column).isPresent()) {
				FieldKind kind = kinds.get(column).get();
				if (kind == FieldKind.TITLE || kind == FieldKind.PROJECTS) {
					title = Optional.of(value);
					titleStart = at;
					fields.add(new Field(FieldKind.TITLE, labels[column], header.block().start(), value, at));
				}
				else {
					FieldKind settled = this.values.settled(kind, labels[column].strip(), value);
					if (this.values.fits(settled, value, false)) {
						fields.add(new Field(settled, labels[column].strip(), at, value, at));
					}
				}
			}
			start = end + 1;
		}
		return new Sheet(title, titleStart, fields,
				kinds.stream().flatMap(Optional::stream).collect(java.util.stream.Collectors.toSet()), true);
	}

}
