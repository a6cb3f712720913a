package org.aidgraph.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.MoneyReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads cards: a title, and below it one line of values that signs part, told by their
 * shapes: "South Sudan and Uganda | 2021\u20132024 | EUR 3.5 million".
 */
final class CardReader {

	private static final int MAX_LINE = 200;

	private static final int MAX_PART = 70;

	private static final String SIGNS = "|\t\u00b7\u2022";

	private final Values values;

	CardReader(Values values) {
		this.values = values;
	}

	/** The record whose values stand in this row. */
	Optional<Sheet> at(List<Row> rows, int index) {
		Row row = rows.get(index);
		if (index == 0 || row.isMenu() || row.text().length() > MAX_LINE || !hasSign(row.text())
				|| !rows.get(index - 1).isTitleLike()) {
			return Optional.empty();
		}
		List<Field> fields = new ArrayList<>();
		Set<FieldKind> kinds = EnumSet.noneOf(FieldKind.class);
		int unknown = 0;
		int from = 0;
		while (from < row.text().length()) {
			int end = from;
			while (end < row.text().length() && SIGNS.indexOf(row.text().charAt(end)) < 0) {
				end++;
			}
			String part = row.text().substring(from, end).strip();
			FieldKind kind = kind(part);
			if (kind != null && kinds.add(kind)) {
				int start = row.block().start() + row.text().indexOf(part, from);
				fields.add(new Field(kind, "", start, part, start));
			}
			else if (!part.isEmpty()) {
				unknown++;
			}
			from = end + 1;
		}
		boolean record = fields.size() > 1 && unknown <= 1
				&& (kinds.contains(FieldKind.PERIOD) || kinds.contains(FieldKind.BUDGET));
		Row title = rows.get(index - 1);
		return record ? Optional.of(new Sheet(Optional.of(title.text()), title.block().start(), fields, kinds, false))
				: Optional.empty();
	}

	private static boolean hasSign(String text) {
		return text.chars().anyMatch((c) -> SIGNS.indexOf(c) >= 0);
	}

	private @Nullable FieldKind kind(String part) {
		if (part.length() < 3 || part.length() > MAX_PART) {
			return null;
		}
		if (Values.isStatus(part)) {
			return FieldKind.STATUS;
		}
		if (!MoneyReader.read(part).isEmpty()) {
			return FieldKind.BUDGET;
		}
		if (Values.isSureCode(part)) {
			return FieldKind.CODE;
		}
		if (this.values.isSpan(part)) {
			return FieldKind.PERIOD;
		}
		return this.values.isPlaces(part) ? FieldKind.LOCATION : null;
	}

}
