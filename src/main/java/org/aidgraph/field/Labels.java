package org.aidgraph.field;

import java.util.Optional;

/**
 * The known labels of fields, and those that are made of known words.
 */
final class Labels {

	private static final int MAX_LABEL = 80;

	private static final int MAX_WORDS = 9;

	private static final int MAX_SHORT = 4;

	/**
	 * A label at the beginning of a line.
	 *
	 * @param kind what it labels
	 * @param end offset after it in the line, brackets and signs included
	 * @param firm whether a sign or the end of the line comes after it
	 */
	record Found(FieldKind kind, int end, boolean firm) {

		Found as(FieldKind newKind) {
			return new Found(newKind, this.end, this.firm);
		}

	}

	private Labels() {
	}

	/** The kind of a whole label. */
	static Optional<FieldKind> kind(String label) {
		if (label.length() > MAX_LABEL) {
			return Optional.empty();
		}
		String key = LabelForms.key(label);
		FieldKind kind = LabelForms.kinds().get(key);
		if (kind != null) {
			return Optional.of(kind);
		}
		Optional<FieldKind> made = LabelWords.kind(key);
		return made.isPresent() ? made : Optional.ofNullable(LabelForms.withoutLigatures().get(key));
	}

	/** The longest label that begins this line. */
	static Optional<Found> startOf(String line) {
		if (line.length() > 4 && line.length() <= MAX_LABEL && line.charAt(0) == '\u00bf' && line.endsWith("?")) {
			return kind(line.substring(1, line.length() - 1)).map((kind) -> new Found(kind, line.length(), true));
		}
		if (line.isEmpty() || !LabelForms.mayBegin(line, 0) || !Character.isLetter(line.codePointAt(0))) {
			return Optional.empty();
		}
		int separator = separator(line);
		if (separator > 0) {
			Optional<FieldKind> kind = kind(line.substring(0, separator));
			if (kind.isPresent()) {
				return Optional.of(new Found(kind.get(), afterSeparator(line, separator), true));
			}
		}
		if (line.length() <= MAX_LABEL) {
			Optional<FieldKind> whole = kind(line);
			boolean listed = LabelForms.kinds().containsKey(LabelForms.key(line));
			Optional<Found> status = (whole.isPresent() && !listed) ? beforeStatus(line) : Optional.empty();
			if (status.isPresent()) {
				return status;
			}
			if (whole.isPresent() && (line.indexOf(' ') > 0 || line.indexOf('-') > 0 || listed)) {
				return Optional.of(new Found(whole.get(), line.length(), true));
			}
		}
		boolean colon = separator > 0 && line.charAt(separator) != '-' && line.charAt(separator) != '='
				&& line.charAt(separator) != '\u2013' && line.charAt(separator) != '\u2014';
		return colon ? Optional.empty() : longestPrefix(line);
	}

	/**
	 * "Project Status Completed": every word stands in labels, the last is a value here.
	 */
	private static Optional<Found> beforeStatus(String line) {
		return longestPrefix(line).filter((found) -> found.kind() == FieldKind.STATUS && found.end() < line.length()
				&& Values.isStatus(line.substring(found.end())));
	}

	/** The longest run of words at an offset that is a label, or empty. */
	static Optional<Found> at(String line, int start) {
		if (!LabelForms.mayBegin(line, start)) {
			return Optional.empty();
		}
		int end = start;
		Optional<Found> best = Optional.empty();
		for (int words = 0; words < MAX_WORDS && end < line.length() && end - start < MAX_LABEL; words++) {
			end = wordEnd(line, end);
			String key = LabelForms.key(line.substring(start, end));
			FieldKind kind = LabelForms.kinds().get(key);
			if (kind != null) {
				best = Optional.of(new Found(kind, end, false));
			}
			else if (!LabelForms.isBeginning(key) && line.lastIndexOf('(', end - 1) < start) {
				break;
			}
			while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
				end++;
			}
		}
		return best;
	}

	private static Optional<Found> longestPrefix(String line) {
		Optional<Found> spaced = at(line, 0);
		Optional<Found> glued = glued(line);
		Optional<Found> best = (spaced.isPresent() && (glued.isEmpty() || glued.get().end() <= spaced.get().end()))
				? spaced : glued;
		return best.map((found) -> {
			int end = found.end();
			if (end < line.length() && line.startsWith(" (", end) && line.indexOf(')', end) > 0
					&& line.indexOf(')', end) - end < 12) {
				end = line.indexOf(')', end) + 1;
			}
			return new Found(found.kind(), end, end >= line.length());
		});
	}

	/**
	 * "Start Date2013", "Project StatusCompleted": the label ends where the case or
	 * script turns.
	 */
	private static Optional<Found> glued(String line) {
		int limit = Math.min(line.length(), MAX_LABEL);
		Optional<Found> best = Optional.empty();
		for (int i = 3; i < limit; i++) {
			char c = line.charAt(i);
			char before = line.charAt(i - 1);
			boolean small = i + 1 < line.length() && Character.isLowerCase(line.charAt(i + 1));
			boolean turn = Character.isDigit(c) && (Character.isLetter(before) || before == ')')
					|| Character.isUpperCase(c) && (Character.isLowerCase(before) || before == ')' || before == 'D'
							|| Character.isUpperCase(before) && small || isCaseless(before));
			if (turn) {
				Optional<FieldKind> kind = kind(line.substring(0, i));
				best = kind.isPresent() ? Optional.of(new Found(kind.get(), i, false)) : best;
			}
		}
		return best;
	}

	private static boolean isCaseless(char c) {
		return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
	}

	/** Offset of the sign that parts label and value, or -1. */
	private static int separator(String line) {
		int limit = Math.min(line.length(), MAX_LABEL);
		for (int i = 1; i < limit; i++) {
			char c = line.charAt(i);
			if (c == ':' || c == '\uff1a' || c == '\t' || c == '|') {
				return i;
			}
			boolean dash = (c == '-' || c == '=' || c == '\u2013' || c == '\u2014') && line.charAt(i - 1) == ' '
					&& i + 1 < line.length() && line.charAt(i + 1) == ' ';
			if (dash) {
				return i;
			}
			if (c == '(') {
				i = Math.max(i, line.indexOf(')', i));
			}
			else if (c == ';' || c == '!' || c == '?' || c == '.' && !shortens(line, i)) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * "Ref. no.: 12": a full stop behind a short word or before a small letter ends no
	 * sentence.
	 */
	private static boolean shortens(String line, int stop) {
		if (line.lastIndexOf(' ', stop) + MAX_SHORT >= stop - 1) {
			return true;
		}
		int next = stop + 1;
		if (next < line.length() && line.charAt(next) == ' ') {
			next++;
		}
		return next < line.length() && (Character.isLowerCase(line.charAt(next)) || line.charAt(next) == ':');
	}

	private static int afterSeparator(String line, int separator) {
		int end = separator + 1;
		while (end < line.length() && (Character.isWhitespace(line.charAt(end)) || line.charAt(end) == '\u00a0'
				|| line.charAt(end) == ':' || line.charAt(end) == '*')) {
			end++;
		}
		return end;
	}

	private static int wordEnd(String line, int start) {
		int end = start;
		while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
			end++;
		}
		return end;
	}

}
