package org.aidgraph.field;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label inside a line, as in {@code Donor: EU; Budget: EUR 2 million}.
 *
 * @param kind what it labels
 * @param start offset of the label
 * @param end offset after its colon
 */
record InlineLabel(FieldKind kind, int start, int end) {

	private static final int MAX_LINE = 1000;

	private static final int MAX_WORDS = 6;

	/** "Ref.", "No.": words that a full stop shortens. */
	private static final int MAX_SHORT = 4;

	/** The first label with a colon at or after an offset. */
	static @Nullable InlineLabel after(String line, int from) {
		if (line.length() > MAX_LINE) {
			return null;
		}
		int colon = line.indexOf(':', from);
		while (colon > 0) {
			InlineLabel label = before(line, from, colon);
			if (label != null) {
				return label;
			}
			colon = line.indexOf(':', colon + 1);
		}
		return null;
	}

	/**
	 * A sign behind a word parts fields; a full stop also where no short word stands
	 * before it.
	 */
	private static boolean endsField(String line, int start, int end) {
		char last = line.charAt(end - 1);
		return last == '\t' || last == ';' || last == '|' || last == ',' || last == '\u00b7'
				|| last == '.' && end - start > MAX_SHORT;
	}

	private static @Nullable InlineLabel before(String line, int from, int colon) {
		int start = colon;
		InlineLabel best = null;
		for (int words = 0; words < MAX_WORDS && start > from; words++) {
			while (start > from && line.charAt(start - 1) == ' ') {
				start--;
			}
			int end = start;
			while (start > from && line.charAt(start - 1) != ' ') {
				start--;
			}
			if (start < end && endsField(line, start, end)) {
				break;
			}
			Optional<FieldKind> kind = Labels.kind(line.substring(start, colon));
			if (kind.isPresent() && !Character.isLowerCase(line.charAt(start))) {
				best = new InlineLabel(kind.get(), start, colon + 1);
			}
		}
		return best;
	}

}
