package org.aidgraph.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.text.Cell;

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
		if (row.cells().size() > 1 && row.text().length() <= MAX_HEADER && row.text().indexOf(':') < 0) {
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

	private Optional<Table> cells(List<Row> rows, int first) {
		int index = lastOfHead(rows, first);
		List<Cell> header = rows.get(index).cells();
		List<Optional<FieldKind>> kinds = header.stream().map(TableReader::headerKind).toList();
		long known = kinds.stream().filter(Optional::isPresent).count();
		if (known < 2 || known * 2 < header.size() || alternates(kinds) || holdsValue(header, kinds)
				|| index + 1 >= rows.size()) {
			return Optional.empty();
		}
		List<Sheet> records = new ArrayList<>();
		int i = index + 1;
		while (i < rows.size() && rows.get(i).cells().size() > 1) {
			Sheet record = record(header, rows.get(i).cells(), kinds);
			if (!record.fields().isEmpty() && !isTotal(rows.get(i)) && !isRule(rows.get(i))) {
				records.add(record);
			}
			i++;
		}
		boolean shares = records.size() > 1 && kinds.stream()
			.flatMap(Optional::stream)
			.noneMatch((kind) -> kind == FieldKind.TITLE || kind == FieldKind.PROJECTS || kind == FieldKind.CODE);
		if (records.size() == 1 && records.get(0).title().isEmpty() && first > 0 && rows.get(first - 1).isTitleLike()) {
			records.set(0, records.get(0).titled(rows.get(first - 1).block()));
		}
		return records.isEmpty() ? Optional.empty() : Optional.of(new Table(shares ? List.of() : records, i));
	}

	/** A head may have two rows, the first with headings over several columns. */
	private static int lastOfHead(List<Row> rows, int first) {
		List<Cell> head = rows.get(first).cells();
		boolean two = head.get(0).heading() && first + 1 < rows.size() && rows.get(first + 1).cells().size() > 1
				&& rows.get(first + 1).cells().stream().allMatch(Cell::heading);
		return two ? first + 1 : first;
	}

	/** Label and value in turns: no head but fields beside each other. */
	private static boolean alternates(List<Optional<FieldKind>> kinds) {
		for (int column = 0; column < kinds.size(); column++) {
			if (kinds.get(column).isPresent() != (column % 2 == 0)) {
				return false;
			}
		}
		return true;
	}

	/** "Status | Completed": a word that is known as a label, but is the value here. */
	private boolean holdsValue(List<Cell> header, List<Optional<FieldKind>> kinds) {
		for (int column = 1; column < header.size(); column++) {
			String cell = header.get(column).text();
			if (!header.get(column).heading() && kinds.get(column - 1)
				.filter((kind) -> kind == FieldKind.STATUS || kind == FieldKind.COVERAGE)
				.filter((kind) -> this.values.fits(kind, cell, true))
				.isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** Column heads that would be too short for labels elsewhere. */
	private static Optional<FieldKind> headerKind(Cell cell) {
		return switch (cell.text().strip().toLowerCase(Locale.ROOT)) {
			case "initiative", "action", "activity", "intervention", "grant", "nom", "nombre", "name" ->
				Optional.of(FieldKind.TITLE);
			case "from", "du", "de", "desde" -> Optional.of(FieldKind.START);
			case "to", "until", "au", "a", "hasta" -> Optional.of(FieldKind.END);
			default -> Labels.kind(cell.text());
		};
	}

	/** A drawn line between head and body. */
	private static boolean isRule(Row row) {
		return row.text().chars().noneMatch(Character::isLetterOrDigit);
	}

	private static boolean isTotal(Row row) {
		String text = row.text().toLowerCase(Locale.ROOT);
		return text.startsWith("total") || text.startsWith("sum\t") || text.startsWith("all ");
	}

	private Sheet record(List<Cell> header, List<Cell> row, List<Optional<FieldKind>> kinds) {
		List<Field> fields = new ArrayList<>();
		Optional<Cell> title = Optional.empty();
		for (int column = 0; column < Math.min(kinds.size(), row.size()); column++) {
			Cell cell = row.get(column);
			if (!cell.isEmpty() && kinds.get(column).isPresent()) {
				FieldKind kind = kinds.get(column).get();
				if (kind == FieldKind.TITLE || kind == FieldKind.PROJECTS) {
					title = title.or(() -> Optional.of(cell));
				}
				else {
					fields.addAll(this.values.fields(kind, header.get(column).text(), cell.start(), cell));
				}
			}
		}
		title.ifPresent((cell) -> fields
			.add(new Field(FieldKind.TITLE, "", cell.start(), Values.oneLine(cell.text()), cell.start())));
		fields.sort(Comparator.comparingInt(Field::labelStart));
		return new Sheet(title.map(Cell::text).map(Values::oneLine), title.map(Cell::start).orElse(-1), fields,
				kinds.stream().flatMap(Optional::stream).collect(Collectors.toSet()), true);
	}

}
