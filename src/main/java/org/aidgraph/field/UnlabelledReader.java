package org.aidgraph.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record whose labels were lost: a run of short lines under a title, told by
 * their shapes. Only where a sure code and three more values stand together.
 */
final class UnlabelledReader {

	private static final int MIN_VALUES = 4;

	private static final int MAX_LINE = 100;

	private static final int MAX_BEFORE = 3;

	private final Values values;

	UnlabelledReader(Values values) {
		this.values = values;
	}

	Optional<Sheet> read(List<Row> rows) {
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
		int first = code;
		while (first > 0 && code - first < MAX_BEFORE && isValue(rows.get(first - 1))) {
			first--;
		}
		List<Field> fields = new ArrayList<>();
		List<Row> unknown = new ArrayList<>();
		List<Row> behind = new ArrayList<>();
		int i = first;
		while (i < rows.size() && rows.get(i).text().length() <= MAX_LINE && !rows.get(i).endsSentence()) {
			Row row = rows.get(i);
			FieldKind kind = kind(row.text());
			if (kind != null) {
				fields.add(new Field(kind, "", row.block().start(), row.text(), row.block().start()));
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
		if (unknown.size() == 1 && unknown.get(0).block().start() > rows.get(code).block().start()) {
			Row row = unknown.get(0);
			fields.add(new Field(FieldKind.TYPE, "", row.block().start(), row.text(), row.block().start()));
		}
		if (fields.size() < MIN_VALUES || unknown.size() > 2) {
			return Optional.empty();
		}
		boolean titled = first > 0 && rows.get(first - 1).text().length() > 8 && !rows.get(first - 1).isMenu();
		fields.sort(java.util.Comparator.comparingInt(Field::start));
		return Optional.of(new Sheet(titled ? Optional.of(rows.get(first - 1).text()) : titleFromMenu(rows, first),
				(first > 0) ? rows.get(first - 1).block().start() : -1, fields,
				fields.stream().map(Field::kind).collect(java.util.stream.Collectors.toSet()), false));
	}

	/** A title that stands twice in a row was taken for a menu entry. */
	private static Optional<String> titleFromMenu(List<Row> rows, int first) {
		return (first > 1 && rows.get(first - 1).text().equals(rows.get(first - 2).text()))
				? Optional.of(rows.get(first - 1).text()) : Optional.empty();
	}

	private boolean isValue(Row row) {
		return !row.isMenu() && kind(row.text()) != null;
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
