package org.aidgraph.extract;

import org.aidgraph.extract.Evidence.Quotation;

/**
 * Turns UTF-16 offsets of one text into code points; cheap where a text has no
 * supplementary characters. Offsets should not fall back by much.
 */
final class CodePoints {

	private final String text;

	private final boolean plain;

	private int offset;

	private int points;

	CodePoints(String text) {
		this.text = text;
		this.plain = text.codePointCount(0, text.length()) == text.length();
	}

	Quotation quotation(int from, int to) {
		int start = aligned(from);
		int end = aligned(to);
		return new Quotation(this.text.substring(start, end), point(start), point(end));
	}

	/** An offset that does not cut a pair of surrogates. */
	private int aligned(int position) {
		boolean inside = position > 0 && position < this.text.length()
				&& Character.isLowSurrogate(this.text.charAt(position))
				&& Character.isHighSurrogate(this.text.charAt(position - 1));
		return inside ? position + 1 : position;
	}

	private int point(int position) {
		if (this.plain) {
			return position;
		}
		if (position < this.offset) {
			this.points -= this.text.codePointCount(position, this.offset);
		}
		else {
			this.points += this.text.codePointCount(this.offset, position);
		}
		this.offset = position;
		return this.points;
	}

}
