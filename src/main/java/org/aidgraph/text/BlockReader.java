package org.aidgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes blocks of lines and gives each its role. Looks at shapes only: lengths, bullets,
 * punctuation, repetition and the words of site furniture.
 */
final class BlockReader {

	private static final int MAX_HEADING = 200;

	private static final int MAX_CASELESS = 100;

	private final String text;

	private final List<LineHint> hints;

	private final List<Line> lines;

	private final Wrapping wrapping;

	private int nextHint;

	BlockReader(String text, List<LineHint> hints) {
		this.text = text;
		this.hints = hints;
		this.lines = new LineReader(text).read();
		this.wrapping = new Wrapping(text, this.lines);
	}

	List<TextBlock> read() {
		List<TextBlock> blocks = new ArrayList<>();
		int first = 0;
		while (first < this.lines.size()) {
			Optional<LineHint> hinted = hintFor(this.lines.get(first));
			TextBlock.@org.jspecify.annotations.Nullable Type hint = hinted.map(LineHint::type).orElse(null);
			int last = this.hints.isEmpty() ? this.wrapping.last(first) : first;
			int start = this.lines.get(first).start();
			String words = Columns.withTabs(SoftHyphens.marked(this.text.substring(start, this.lines.get(last).end()))
				.replace('\n', ' ')
				.replace('\r', ' ')
				.replace('\u2028', ' '), first == last);
			TextBlock.Type type = (hint != null && hint != TextBlock.Type.TABLE_ROW) ? hinted(hint, words)
					: type(first, last, words);
			blocks.add(new TextBlock(type, words, start,
					(type == TextBlock.Type.TABLE_ROW) ? cells(hinted, words, start) : List.of()));
			first = last + 1;
		}
		return blocks;
	}

	private Optional<LineHint> hintFor(Line line) {
		Optional<LineHint> hint = Optional.empty();
		while (this.nextHint < this.hints.size() && this.hints.get(this.nextHint).position() <= line.start()) {
			hint = Optional.of(this.hints.get(this.nextHint++));
		}
		return hint;
	}

	/** The cells that the markup tells, or those that tabs part. */
	private List<Cell> cells(Optional<LineHint> hint, String words, int start) {
		List<CellSpan> spans = hint.map(LineHint::cells).orElse(List.of());
		return spans.isEmpty() ? Columns.cells(words, start) : spans.stream()
			.map((span) -> new Cell(this.text.substring(span.start(), span.end()), span.start(), span.heading()))
			.toList();
	}

	private static TextBlock.Type hinted(TextBlock.Type hint, String words) {
		if (hint == TextBlock.Type.HEADING) {
			return hint;
		}
		return Furniture.isMenu(words) ? TextBlock.Type.MENU : hint;
	}

	private TextBlock.Type type(int first, int last, String words) {
		Line line = this.lines.get(first);
		if (words.indexOf('\t') >= 0) {
			return TextBlock.Type.TABLE_ROW;
		}
		if (Furniture.isMenu(words) || isRepeatedMenuLine(first, last, words)) {
			return TextBlock.Type.MENU;
		}
		if (Furniture.isContact(words) && words.length() < MAX_HEADING) {
			return TextBlock.Type.CONTACT;
		}
		if (line.bulleted() && !endsSentence(words)) {
			return TextBlock.Type.LIST_ITEM;
		}
		int colon = words.indexOf(':');
		if (colon > 0 && colon < 60 && words.length() < MAX_HEADING && first == last && !endsSentence(words)) {
			return TextBlock.Type.FIELD;
		}
		return isHeading(last, words) ? TextBlock.Type.HEADING : TextBlock.Type.PARAGRAPH;
	}

	private boolean isHeading(int last, String words) {
		if (words.length() > MAX_HEADING || endsSentence(words) || words.length() < 4
				|| !(Character.isUpperCase(words.codePointAt(0)) || Character.isDigit(words.charAt(0))
						|| words.charAt(0) == '"' || words.charAt(0) == '\u201c' || isCaselessTitle(last, words))) {
			return false;
		}
		return last + 1 < this.lines.size();
	}

	/** Of a script without capitals: a short line, set off by an empty one. */
	private boolean isCaselessTitle(int last, String words) {
		return Character.getType(words.codePointAt(0)) == Character.OTHER_LETTER && words.length() <= MAX_CASELESS
				&& last + 1 < this.lines.size() && this.lines.get(last + 1).afterBlank();
	}

	/**
	 * A short line that stands twice in a row between other short lines: a menu entry.
	 */
	private boolean isRepeatedMenuLine(int first, int last, String words) {
		if (first != last || words.length() > 30) {
			return false;
		}
		return (first + 1 < this.lines.size() && same(first, first + 1)) || (first > 0 && same(first - 1, first));
	}

	private boolean same(int one, int other) {
		Line a = this.lines.get(one);
		Line b = this.lines.get(other);
		return a.length() == b.length() && this.text.regionMatches(a.start(), this.text, b.start(), a.length());
	}

	static boolean endsSentence(String words) {
		int i = words.length() - 1;
		while (i > 0 && "\"\u201d\u2019')]".indexOf(words.charAt(i)) >= 0) {
			i--;
		}
		return ".!?;\u2026\u3002\u061f".indexOf(words.charAt(i)) >= 0;
	}

}
