package org.aidgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into its lines; one pass, linear. A line that holds a bullet alone is not a
 * line of its own: it marks the next one.
 */
final class LineReader {

	/** Longer lines are cut at the next space, so that no stage meets an endless one. */
	static final int MAX_LINE = 20_000;

	private static final int MAX_HASHES = 6;

	private final String text;

	private final List<Line> lines = new ArrayList<>();

	private boolean blank = true;

	private boolean bullet;

	LineReader(String text) {
		this.text = text;
	}

	List<Line> read() {
		int start = 0;
		while (start < this.text.length()) {
			int end = endOfLine(start);
			add(start, end);
			start = end;
			while (start < this.text.length() && isBreak(this.text.charAt(start))) {
				start++;
				if (isSecondBreak(start)) {
					this.blank = true;
				}
				else if (isCarriageReturnPair(start)) {
					start++;
				}
				break;
			}
		}
		return this.lines;
	}

	private boolean isCarriageReturnPair(int start) {
		return this.text.charAt(start - 1) == '\r' && start < this.text.length() && this.text.charAt(start) == '\n';
	}

	private boolean isSecondBreak(int start) {
		return start < this.text.length() && isBreak(this.text.charAt(start))
				&& this.text.charAt(start) == this.text.charAt(start - 1);
	}

	private int endOfLine(int start) {
		int end = start;
		while (end < this.text.length() && !isBreak(this.text.charAt(end))) {
			if (end - start >= MAX_LINE && (this.text.charAt(end) == ' ' || end - start >= 2 * MAX_LINE)
					&& !Character.isLowSurrogate(this.text.charAt(end))) {
				return end;
			}
			end++;
		}
		return end;
	}

	private void add(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && isSpace(this.text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(this.text.charAt(end - 1))) {
			end--;
		}
		start = afterHashes(start, end);
		while (start + 2 < end && this.text.charAt(start) == '*' && this.text.charAt(start + 1) == '*') {
			start += 2;
		}
		if (start == end) {
			this.blank = true;
			return;
		}
		int after = afterBullets(start, end);
		if (after == end) {
			this.bullet = true;
			return;
		}
		this.lines.add(new Line(after, end, this.blank, this.bullet || after > start));
		this.blank = false;
		this.bullet = false;
	}

	/** The signs of a heading in Markdown. */
	private int afterHashes(int start, int end) {
		int position = start;
		while (position < end && this.text.charAt(position) == '#') {
			position++;
		}
		boolean heading = position > start && position - start <= MAX_HASHES && position + 1 < end
				&& isSpace(this.text.charAt(position));
		return heading ? position + 1 : start;
	}

	private int afterBullets(int start, int end) {
		int position = start;
		while (position < end && isBullet(this.text.charAt(position))) {
			int next = position + 1;
			boolean loose = next == end || isSpace(this.text.charAt(next)) || this.text.charAt(position) > 0x7f;
			if (!loose) {
				return position;
			}
			while (next < end && isSpace(this.text.charAt(next))) {
				next++;
			}
			position = next;
		}
		return position;
	}

	private static boolean isBreak(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
	}

	static boolean isSpace(char c) {
		return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u3000'
				|| (c >= '\u2000' && c <= '\u200a') || c == '\u202f';
	}

	private static boolean isBullet(char c) {
		return switch (c) {
			case '-', '*', '+', '\u2022', '\u25cf', '\u25e6', '\u25aa', '\u25a0', '\u00b7', '\u2013', '\u2014',
					'\u2023', '\u25ba', '\uf0b7', '\u2043', '\u00bb', '\u203a', '\u25b6', '\u2713' ->
				true;
			default -> false;
		};
	}

}
