package org.aidgraph.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record whose labels were lost: a run of short lines under a title, told by
 * their shapes. Only where a sure code and three more values stand together.
 */
final class UnlabelledReader {

	private static final int MIN_VALUES = 4;

	private static final int MAX_LINE = 100;

	private static final int MAX_BEFORE = 10;

	private static final int MAX_TYPE = 60;

	private static final int MAX_DATE = 24;

	private final Values values;

	UnlabelledReader(Values values) {
		this.values = values;
	}

	Optional<Sheet> read(List<Row> all) {
		List<Row> rows = all.stream().filter((row) -> hasWords(row.text())).toList();
		for (int i = 0; i < rows.size(); i++) {
			if (!rows.get(i).isMenu() && Values.isSureCode(rows.get(i).text())) {
				Optional<Sheet> sheet = around(rows, i);
				if (sheet.isPresent()) {
					return sheet;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Sheet> around(List<Row> rows, int code) {
		int first = first(rows, code);
		List<Field> fields = new ArrayList<>();
		List<Row> unknown = new ArrayList<>();
		List<Row> behind = new ArrayList<>();
		int i = first + dates(rows, first, fields);
		while (i < rows.size() && rows.get(i).text().length() <= MAX_LINE && !rows.get(i).endsSentence()) {
			Row row = rows.get(i);
			FieldKind kind = isYear(row.text()) ? year(fields) : kind(row.text());
			if (kind != null) {
				fields.add(field(kind, row));
				unknown.addAll(behind);
				behind.clear();
			}
			else if (!isYear(row.text())) {
				behind.add(row);
			}
			i++;
		}
		if (unknown.isEmpty() && behind.size() == 1) {
			unknown.addAll(behind);
		}
		if (unknown.size() == 1) {
			fields.add(field(FieldKind.TYPE, unknown.get(0)));
		}
		if (fields.size() < MIN_VALUES || unknown.size() > 2) {
			return Optional.empty();
		}
		boolean titled = first > 0 && rows.get(first - 1).text().length() > 8 && !rows.get(first - 1).isMenu();
		fields.sort(Comparator.comparingInt(Field::start));
		return Optional.of(new Sheet(titled ? Optional.of(rows.get(first - 1).text()) : titleFromMenu(rows, first),
				(first > 0) ? rows.get(first - 1).block().start() : -1, fields,
				fields.stream().map(Field::kind).collect(Collectors.toSet()), false));
	}

	/**
	 * The first row of the run of values that the code stands in. One row of another
	 * kind, the type of the project, may stand between values; the title stands before
	 * them all.
	 */
	private int first(List<Row> rows, int code) {
		int first = code;
		boolean skipped = false;
		while (first > 0 && code - first < MAX_BEFORE) {
			if (isValue(rows.get(first - 1))) {
				first--;
			}
			else if (!skipped && first > 1 && rows.get(first - 1).text().length() <= MAX_TYPE
					&& isValue(rows.get(first - 2)) && !rows.get(first - 1).isMenu()) {
				skipped = true;
				first--;
			}
			else {
				break;
			}
		}
		return first;
	}

	/** Two dates that open the run are its start and its end. */
	private int dates(List<Row> rows, int first, List<Field> fields) {
		if (first + 1 >= rows.size() || !this.values.fits(FieldKind.START, rows.get(first).text(), true)
				|| !this.values.fits(FieldKind.END, rows.get(first + 1).text(), true)) {
			return 0;
		}
		fields.add(field(FieldKind.START, rows.get(first)));
		fields.add(field(FieldKind.END, rows.get(first + 1)));
		return 2;
	}

	/** A year behind other values, once, is the one that the project is filed under. */
	private static @Nullable FieldKind year(List<Field> fields) {
		boolean other = fields.stream().anyMatch((field) -> field.kind() == FieldKind.COVERAGE);
		return (other && fields.stream().noneMatch((field) -> field.kind() == FieldKind.YEAR)) ? FieldKind.YEAR : null;
	}

	private static Field field(FieldKind kind, Row row) {
		return new Field(kind, "", row.block().start(), row.text(), row.block().start());
	}

	private static boolean hasWords(String text) {
		return text.chars().anyMatch(Character::isLetterOrDigit);
	}

	/** A title that stands twice in a row was taken for a menu entry. */
	private static Optional<String> titleFromMenu(List<Row> rows, int first) {
		return (first > 1 && rows.get(first - 1).text().equals(rows.get(first - 2).text()))
				? Optional.of(rows.get(first - 1).text()) : Optional.empty();
	}

	private boolean isValue(Row row) {
		return !row.isMenu() && (kind(row.text()) != null || isYear(row.text())
				|| row.text().length() < MAX_DATE && this.values.fits(FieldKind.START, row.text(), true));
	}

	private @Nullable FieldKind kind(String text) {
		if (Values.isSureCode(text)) {
			return FieldKind.CODE;
		}
		if (Values.isStatus(text)) {
			return FieldKind.STATUS;
		}
		if (Values.isCoverage(text)) {
			return FieldKind.COVERAGE;
		}
		if (isYear(text)) {
			return null;
		}
		if (isAmount(text)) {
			return FieldKind.BUDGET;
		}
		if (this.values.isRegion(text)) {
			return FieldKind.REGION;
		}
		return this.values.isPlaces(text) ? FieldKind.BENEFITS : null;
	}

	private static boolean isYear(String text) {
		return text.length() == 4 && text.chars().allMatch(Character::isDigit);
	}

	private static boolean isAmount(String text) {
		return text.length() < 20 && text.chars().filter(Character::isDigit).count() >= 4
				&& text.chars().noneMatch(Character::isLetter);
	}

}
