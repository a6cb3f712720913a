package org.aidgraph.office.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines to passages by where they stand: a line goes on in the next one when that
 * follows closely in the same letters and its first word had found no room before. For
 * one thread.
 */
final class Paragraphs {

	/** The widest distance of lines of one paragraph, in sizes of the letters. */
	private static final float MAX_LEADING = 1.75f;

	private static final float SAME_SIZE = 0.08f;

	/** Shorter lines end because they are at their end. */
	private static final int MIN_FULL = 22;

	private static final int MAX_LABEL = 45;

	/** A line of a heading that takes up less of the width is a heading of its own. */
	private static final float MIN_HEADING = 0.5f;

	private final List<Passage> passages = new ArrayList<>();

	/** The most common size of letters. */
	private final float bodySize;

	Paragraphs(float bodySize) {
		this.bodySize = bodySize;
	}

	List<Passage> passages() {
		return this.passages;
	}

	/** Adds the lines of a region. */
	void add(List<PdfLine> region) {
		float right = (float) region.stream().mapToDouble(PdfLine::right).max().orElse(0);
		float left = (float) region.stream().mapToDouble(PdfLine::left).min().orElse(0);
		boolean prose = isProse(region, right);
		for (int i = 0; i < region.size(); i++) {
			PdfLine line = region.get(i);
			if (!joins(line, i == 0, left, right, prose)) {
				this.passages.add(new Passage(line, i == 0 || isApart(line)));
			}
		}
	}

	private boolean joins(PdfLine line, boolean firstOfRegion, float left, float right, boolean prose) {
		if (this.passages.isEmpty()) {
			return false;
		}
		Passage passage = this.passages.get(this.passages.size() - 1);
		if (firstOfRegion) {
			boolean goesOn = !passage.isRow() && !line.isRow() && isAlike(passage.last(), line)
					&& passage.last().text().length() >= MIN_FULL && !passage.endsSentence()
					&& Character.isLowerCase(line.text().charAt(0));
			return goesOn && append(passage, line);
		}
		float leading = line.baseline() - passage.last().baseline();
		if (leading > MAX_LEADING * line.size() || Passage.opensItem(line)) {
			return false;
		}
		if (passage.isRow()) {
			return passage.appendToCells(line);
		}
		return !line.isRow() && isAlike(passage.last(), line) && goesOn(passage, line, left, right, prose)
				&& append(passage, line);
	}

	private static boolean append(Passage passage, PdfLine line) {
		passage.append(line);
		return true;
	}

	private boolean goesOn(Passage passage, PdfLine line, float left, float right, boolean prose) {
		PdfLine last = passage.last();
		if (line.size() > (1 + 2 * SAME_SIZE) * this.bodySize) {
			return !passage.endsSentence() && last.right() - last.left() >= MIN_HEADING * (right - left);
		}
		boolean indented = !passage.isItem() && line.left() > last.left() + 0.8f * line.size();
		boolean outdented = passage.lines() > 1 && line.left() < last.left() - 0.8f * line.size();
		if (indented || outdented || last.text().endsWith(":") || isLabelled(line.text())) {
			return false;
		}
		boolean lower = Character.isLowerCase(line.text().charAt(0));
		if (passage.isParted() && lower) {
			return true;
		}
		boolean full = isFull(last, line, right);
		return lower ? full || last.text().length() >= MIN_FULL && !passage.endsSentence() : full && prose;
	}

	private static boolean isAlike(PdfLine one, PdfLine other) {
		return Math.abs(one.size() - other.size()) <= SAME_SIZE * one.size() && one.bold() == other.bold();
	}

	private static boolean isFull(PdfLine line, PdfLine next, float right) {
		return line.text().length() >= MIN_FULL && line.right() + next.firstWord() + 0.2f * line.size() > right;
	}

	/** Whether most lines go as far as they can, or go on in the next one. */
	private static boolean isProse(List<PdfLine> region, float right) {
		int full = 0;
		int running = 0;
		int pairs = 0;
		for (int i = 1; i < region.size(); i++) {
			PdfLine line = region.get(i - 1);
			PdfLine next = region.get(i);
			if (!line.isRow() && !next.isRow() && isAlike(line, next)) {
				pairs++;
				full += isFull(line, next, right) ? 1 : 0;
				running += Character.isLowerCase(next.text().charAt(0)) ? 1 : 0;
			}
		}
		return full > 0 && 10 * full >= 3 * pairs && running > 0;
	}

	private boolean isApart(PdfLine line) {
		Passage passage = this.passages.get(this.passages.size() - 1);
		return line.baseline() - passage.last().baseline() > MAX_LEADING * Math.max(line.size(), passage.last().size());
	}

	/** "Label: value". */
	private static boolean isLabelled(String text) {
		int colon = text.indexOf(':');
		return colon > 1 && colon < MAX_LABEL && Character.isUpperCase(text.charAt(0))
				&& (colon + 1 == text.length() || text.charAt(colon + 1) == ' ')
				&& text.substring(0, colon).chars().filter((c) -> c == ' ').count() < 5;
	}

}
