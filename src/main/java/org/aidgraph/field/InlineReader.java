package org.aidgraph.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a paragraph that is a record: "Executed by A (implementer) – donor: B. Code C-12.
 * Period: 02/2024 – 01/2026. Status: ongoing." Only where three labels with a colon stand
 * in it, so that a sentence with a colon is none.
 */
final class InlineReader {

	private static final int MAX_LINE = 1000;

	private static final int MIN_LABELS = 3;

	private static final int MAX_WORDS = 5;

	/** Signs that a label may stand behind. */
	private static final String BEFORE = ".;|,(\u2013\u2014-\u2022\u00b7\u060c\n";

	private static final String TRIMMED = " .;|,(\u2013\u2014-\u2022\u00b7\u00a0\u060c\n";

	private final Values values;

	InlineReader(Values values) {
		this.values = values;
	}

	/** A label where it stands. */
	private record Label(FieldKind kind, int start, int end) {
	}

	/** Reads the fields of a row; false where it is no record. */
	boolean read(List<Row> rows, int index, SheetBuilder sheets) {
		Row row = rows.get(index);
		String text = row.text();
		if (row.isMenu() || text.length() > MAX_LINE || !row.cells().isEmpty() || text.indexOf(':') < 0
				|| text.indexOf('\t') >= 0) {
			return false;
		}
		List<Label> labels = labels(text);
		Set<FieldKind> kinds = EnumSet.noneOf(FieldKind.class);
		labels.forEach((label) -> kinds.add(label.kind()));
		if (labels.size() < MIN_LABELS || kinds.size() < MIN_LABELS) {
			return false;
		}
		opening(text, labels).ifPresent((label) -> labels.add(0, label));
		boolean own = index > 0 && rows.get(index - 1).isTitleLike();
		SheetBuilder record = own ? new SheetBuilder(rows) : sheets;
		for (int i = 0; i < labels.size(); i++) {
			int end = (i + 1 < labels.size()) ? labels.get(i + 1).start() : text.length();
			add(rows, index, labels.get(i), end, record);
		}
		if (own) {
			record.build().forEach(sheets::addRecord);
		}
		return true;
	}

	/** The labels with a colon, each at the beginning or behind a sign, in order. */
	private static List<Label> labels(String text) {
		List<Label> labels = new ArrayList<>();
		int from = 0;
		int colon = text.indexOf(':');
		while (colon > 0) {
			Label label = before(text, from, colon);
			if (label != null) {
				labels.add(label);
				from = label.end();
			}
			colon = text.indexOf(':', colon + 1);
		}
		return labels;
	}

	private static @org.jspecify.annotations.Nullable Label before(String text, int from, int colon) {
		int start = colon;
		for (int words = 0; words < MAX_WORDS && start > from; words++) {
			while (start > from && text.charAt(start - 1) == ' ') {
				start--;
			}
			start = startOfWord(text, from, start);
			int sign = start;
			while (sign > from && text.charAt(sign - 1) == ' ') {
				sign--;
			}
			boolean free = sign == from && from == 0 || sign > 0 && BEFORE.indexOf(text.charAt(sign - 1)) >= 0;
			Optional<FieldKind> kind = free ? Labels.kind(text.substring(start, colon)) : Optional.empty();
			if (kind.isPresent()) {
				return new Label(kind.get(), start, colon + 1);
			}
		}
		return null;
	}

	/**
	 * A bracket that closes before the colon, as in "Budget (USD):", belongs to the
	 * label.
	 */
	private static int startOfWord(String text, int from, int end) {
		int start = end;
		int open = 0;
		while (start > from && (open > 0 || text.charAt(start - 1) != ' ')) {
			char c = text.charAt(start - 1);
			if (c == '(' && open == 0) {
				return start;
			}
			open += (c == ')') ? 1 : (c == '(') ? -1 : 0;
			start--;
		}
		return start;
	}

	/** "Executed by A": a label without a sign that opens the paragraph. */
	private static Optional<Label> opening(String text, List<Label> labels) {
		return (labels.get(0).start() == 0) ? Optional.empty()
				: Labels.startOf(text)
					.filter((found) -> found.end() < labels.get(0).start() && text.charAt(found.end()) == ' ')
					.map((found) -> new Label(found.kind(), 0, found.end()));
	}

	private void add(List<Row> rows, int index, Label label, int to, SheetBuilder sheets) {
		String text = rows.get(index).text();
		int start = skipped(text, label.end(), to);
		int end = to;
		int code = code(text, start, end);
		if (code > start) {
			value(rows, index, FieldKind.CODE, code, code, end, sheets);
			end = text.lastIndexOf('.', code);
		}
		int bracket = text.indexOf(" (", start);
		boolean role = bracket > 0 && bracket < end && text.indexOf(')', bracket) > 0
				&& Labels.kind(text.substring(bracket + 2, text.indexOf(')', bracket))).isPresent();
		value(rows, index, label.kind(), label.start(), start, role ? bracket : end, sheets);
	}

	/** "donor: Norway. Code DF-11.": where a code without a colon stands, or -1. */
	private static int code(String text, int from, int to) {
		int stop = text.indexOf(". ", from);
		if (stop < 0 || stop + 2 >= to) {
			return -1;
		}
		int space = text.indexOf(' ', stop + 2);
		boolean label = space > 0 && space < to
				&& Labels.kind(text.substring(stop + 2, space)).filter((kind) -> kind == FieldKind.CODE).isPresent();
		return label ? space + 1 : -1;
	}

	private static int skipped(String text, int from, int to) {
		int start = from;
		while (start < to && " \u00a0:".indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		return start;
	}

	private void value(List<Row> rows, int index, FieldKind kind, int labelStart, int from, int to,
			SheetBuilder sheets) {
		Row row = rows.get(index);
		String text = row.text();
		int end = to;
		while (end > from && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		int close = (end < to && end < text.length() && text.charAt(end) == ')') ? end + 1 : end;
		String value = text.substring(from, Math.max(from, close));
		String label = text.substring(Math.min(labelStart, from), from).strip();
		FieldKind settled = this.values.settled(kind, label, value);
		if (close > from && this.values.fits(settled, value, false)) {
			sheets.add(index,
					new Field(settled, label, row.block().start() + labelStart, value, row.block().start() + from));
		}
		else {
			sheets.touch(index, kind);
		}
	}

}
