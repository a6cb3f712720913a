package org.aidgraph.text;

import java.util.List;

/**
 * Tells which lines of a plain text are one line that was wrapped: by the width that most
 * lines share, by words and signs that must go on, and by how the next line begins.
 */
final class Wrapping {

	private static final int MIN_WRAP = 30;

	private static final int MIN_PROSE = 90;

	private static final int MAX_LABEL = 45;

	private static final int MAX_KEY = 40;

	private static final int MAX_WRAP = 165;

	private final String text;

	private final List<Line> lines;

	private final int widest;

	/** Whether most lines of the text end at one width. */
	private final boolean hardWrapped;

	Wrapping(String text, List<Line> lines) {
		this.text = text;
		this.lines = lines;
		this.widest = lines.stream().mapToInt(Line::length).max().orElse(0);
		long full = lines.stream().filter((line) -> line.length() * 4 >= this.widest * 3).count();
		this.hardWrapped = this.widest >= MIN_WRAP && this.widest <= MAX_WRAP && full >= 6
				&& full * 5 >= lines.size() * 2;
	}

	/** The last line of the block whose first line this is. */
	int last(int first) {
		int width = this.hardWrapped ? this.widest : widthOfRun(first);
		int last = first;
		boolean parted = false;
		while (last + 1 < this.lines.size() && (isWrapped(last, width) || parted && goesOn(last))) {
			parted |= isParted(this.lines.get(last), this.lines.get(last + 1));
			last++;
		}
		return last;
	}

	private int widthOfRun(int first) {
		int width = this.lines.get(first).length();
		for (int i = first + 1; i < Math.min(this.lines.size(), first + 40); i++) {
			Line line = this.lines.get(i);
			if (line.afterBlank()) {
				break;
			}
			width = Math.max(width, line.length());
		}
		return width;
	}

	private boolean isWrapped(int index, int width) {
		Line line = this.lines.get(index);
		Line next = this.lines.get(index + 1);
		if (next.afterBlank() || next.bulleted() || line.length() < 12 || hasTab(line) || hasTab(next)) {
			return false;
		}
		if (isAssignment(next) || hasAddress(line) && hasAddress(next) || isField(line) && isField(next)) {
			return false;
		}
		if (isParted(line, next) || isIndentedMore(line, next)) {
			return true;
		}
		char end = this.text.charAt(line.end() - 1);
		char start = this.text.charAt(next.start());
		if (end == ':'
				|| Furniture.opensContact(this.text.substring(next.start(), Math.min(next.end(), next.start() + 80)))) {
			return false;
		}
		boolean wrappedShape = width >= MIN_WRAP && width <= MAX_WRAP
				&& line.length() + 1 + firstWordLength(next) > width;
		if (Character.isLowerCase(start) && !isLabelLike(line)) {
			return end != '.' || wrappedShape;
		}
		if (end == ',' || end == '\u060c' || end == '&'
				|| line.length() >= 25 && Furniture.endsInConnector(this.text, line.start(), line.end())) {
			return true;
		}
		boolean caseless = Character.getType(start) == Character.OTHER_LETTER && Character.isLetter(end)
				&& line.length() >= MIN_WRAP && line.length() * 4 >= width * 3 && isRunningText(index);
		if (caseless) {
			return true;
		}
		boolean prose = line.length() >= MIN_PROSE && isProse(line) && end != '.';
		return wrappedShape && line.length() >= MIN_WRAP
				&& (prose || this.hardWrapped || isRunningText(index) && longLines(index, width) >= 3);
	}

	/** An e-mail address: two such lines are two people. */
	private boolean hasAddress(Line line) {
		int at = this.text.indexOf('@', line.start());
		return at > line.start() && at < line.end() - 1 && Character.isLetterOrDigit(this.text.charAt(at - 1));
	}

	/** "Donor: X", "Donor – X": a few words, a sign, and more. */
	private boolean isField(Line line) {
		if (Character.isLowerCase(this.text.charAt(line.start()))) {
			return false;
		}
		int limit = Math.min(line.end() - 2, line.start() + MAX_LABEL);
		for (int i = line.start() + 1; i < limit; i++) {
			char c = this.text.charAt(i);
			boolean spaced = this.text.charAt(i + 1) == ' ';
			if (c == ':' || (c == '\u2013' || c == '\u2014' || c == '-') && this.text.charAt(i - 1) == ' ') {
				return spaced;
			}
			if ((c == ',' || c == ';' || c == '.') && spaced) {
				return false;
			}
		}
		return false;
	}

	/** "key = value". */
	private boolean isAssignment(Line line) {
		int limit = Math.min(line.end() - 1, line.start() + MAX_KEY);
		for (int i = line.start() + 1; i < limit; i++) {
			if (this.text.charAt(i) == '=') {
				return this.text.charAt(i - 1) == ' ' && this.text.charAt(i + 1) == ' ';
			}
		}
		return false;
	}

	/** A word that a hyphen parts at the end of a line. */
	private boolean isParted(Line line, Line next) {
		return this.text.charAt(line.end() - 1) == '-' && Character.isLowerCase(this.text.charAt(line.end() - 2))
				&& Character.isLowerCase(this.text.charAt(next.start()));
	}

	/** Behind a parted word the lines run on up to the end of a sentence. */
	private boolean goesOn(int index) {
		Line line = this.lines.get(index);
		Line next = this.lines.get(index + 1);
		return !next.afterBlank() && !next.bulleted() && !hasTab(next)
				&& !BlockReader.endsSentence(this.text.substring(line.start(), line.end()));
	}

	/** A line set in under a label with its value. */
	private boolean isIndentedMore(Line line, Line next) {
		boolean flush = line.start() == 0 || this.text.charAt(line.start() - 1) == '\n';
		boolean deeper = next.start() > 2 && this.text.charAt(next.start() - 1) == ' '
				&& this.text.charAt(next.start() - 2) == ' ';
		int colon = line.start();
		while (colon < line.end() && colon - line.start() < 50 && this.text.charAt(colon) != ':') {
			colon++;
		}
		boolean labelled = colon < line.end() - 1 && this.text.charAt(colon) == ':';
		int end = next.start();
		while (end < next.end() && end - next.start() < 60 && this.text.charAt(end) != ':') {
			end++;
		}
		boolean label = end < next.end() && this.text.charAt(end) == ':';
		return flush && deeper && labelled && !label;
	}

	/** Commas or full stops inside: no list of titles. */
	private boolean isProse(Line line) {
		for (int i = line.start(); i + 1 < line.end(); i++) {
			char c = this.text.charAt(i);
			if ((c == ',' || c == '.') && this.text.charAt(i + 1) == ' ') {
				return true;
			}
		}
		return false;
	}

	/** How many lines of the run around this one nearly fill the width. */
	private int longLines(int index, int width) {
		int from = index;
		while (from > 0 && !this.lines.get(from).afterBlank() && index - from < 6) {
			from--;
		}
		int found = 0;
		for (int i = from; i < Math.min(this.lines.size(), index + 8); i++) {
			if (i > index && this.lines.get(i).afterBlank()) {
				break;
			}
			int length = this.lines.get(i).length();
			found += (length * 4 >= width * 3 && length <= width) ? 1 : 0;
		}
		return found;
	}

	/**
	 * Whether the wrapped lines around this one read as prose and not as a list of names.
	 */
	private boolean isRunningText(int index) {
		int from = index;
		while (from > 0 && !this.lines.get(from).afterBlank() && index - from < 3) {
			from--;
		}
		for (int i = from; i < Math.min(this.lines.size() - 1, index + 4); i++) {
			if (i > index && this.lines.get(i).afterBlank()) {
				break;
			}
			if (Character.isLowerCase(this.text.charAt(this.lines.get(i).start())) || BlockReader
				.endsSentence(this.text.substring(this.lines.get(i).start(), this.lines.get(i).end()))) {
				return true;
			}
		}
		return false;
	}

	private boolean isLabelLike(Line line) {
		return line.length() < 25 && this.text.charAt(line.end() - 1) != ',';
	}

	private boolean hasTab(Line line) {
		int limit = Math.min(line.end(), line.start() + Columns.MAX_ROW);
		for (int i = line.start(); i < limit; i++) {
			if (this.text.charAt(i) == '\t') {
				return true;
			}
		}
		return this.text.charAt(line.start()) == '|';
	}

	private int firstWordLength(Line line) {
		int end = line.start();
		while (end < line.end() && !LineReader.isSpace(this.text.charAt(end))) {
			end++;
		}
		return end - line.start();
	}

}
