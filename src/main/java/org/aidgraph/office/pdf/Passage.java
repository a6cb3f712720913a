package org.aidgraph.office.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a page that belong together: a paragraph, a heading, an item of a list, or a
 * row of a table. Grows line by line. For one thread.
 */
final class Passage {

	private static final String BULLETS = "\u2022\u25cf\u25e6\u25aa\u25ab\u25a0\u25a1\u25cb\u00b7\u2023\u25ba\u25b6\u2043"
			+ "\u2713\u2714\u27a2\u27a4\u2756\uf0b7\uf0a7\uf0d8\uf02d";

	private static final String DASHES = "-\u2013\u2014*";

	private static final float ALIGNED = 3;

	private final List<StringBuilder> cells = new ArrayList<>();

	private final boolean item;

	private PdfLine last;

	private int lines = 1;

	/** Whether a gap parts it from what was before. */
	private final boolean apart;

	Passage(PdfLine line, boolean apart) {
		this.last = line;
		this.apart = apart;
		List<String> texts = new ArrayList<>(line.cells());
		int bullet = bullet(texts.get(0));
		this.item = bullet > 0;
		if (this.item) {
			texts.set(0, texts.get(0).substring(bullet).strip());
			if (texts.get(0).isEmpty() && texts.size() > 1) {
				texts.remove(0);
			}
		}
		boolean joined = this.item || isNumber(texts.get(0));
		if (joined) {
			this.cells.add(new StringBuilder(String.join(" ", texts)));
		}
		else {
			texts.forEach((text) -> this.cells.add(new StringBuilder(text)));
		}
	}

	/** How long the bullet is with which a text begins; 0 for none. */
	private static int bullet(String text) {
		char first = text.charAt(0);
		boolean dash = DASHES.indexOf(first) >= 0 && (text.length() == 1 || text.charAt(1) == ' ');
		return (dash || BULLETS.indexOf(first) >= 0) ? 1 : 0;
	}

	/** "1.", "b)", "(iv)". */
	private static boolean isNumber(String text) {
		int length = text.length();
		if (length < 2 || length > 6) {
			return false;
		}
		char end = text.charAt(length - 1);
		return (end == '.' || end == ')') && text.substring(0, length - 1)
			.chars()
			.allMatch((c) -> c == '(' || c == '.' || Character.isLetterOrDigit(c));
	}

	static boolean opensItem(PdfLine line) {
		return bullet(line.text()) > 0 || isNumber(line.cells().get(0));
	}

	boolean isRow() {
		return this.cells.size() > 1;
	}

	boolean isItem() {
		return this.item;
	}

	boolean isApart() {
		return this.apart;
	}

	/** How many lines it has. */
	int lines() {
		return this.lines;
	}

	PdfLine last() {
		return this.last;
	}

	List<String> cells() {
		return this.cells.stream().map(StringBuilder::toString).toList();
	}

	String text() {
		return String.join(" ", cells());
	}

	/** Adds the next line of running text. */
	void append(PdfLine line) {
		StringBuilder text = this.cells.get(this.cells.size() - 1);
		append(text, line.text());
		this.last = line;
		this.lines++;
	}

	/**
	 * Adds a line to the cells of this row under which its parts stand.
	 * @return whether it belongs there
	 */
	boolean appendToCells(PdfLine line) {
		List<Integer> under = new ArrayList<>();
		for (float start : line.starts()) {
			int column = 0;
			while (column < this.last.starts().size() && Math.abs(this.last.starts().get(column) - start) > ALIGNED) {
				column++;
			}
			if (column == 0 || column >= this.cells.size()) {
				return false;
			}
			under.add(column);
		}
		for (int i = 0; i < under.size(); i++) {
			append(this.cells.get(under.get(i)), line.cells().get(i));
		}
		this.last = new PdfLine(this.last.cells(), this.last.starts(), line.right(), line.baseline(), line.size(),
				line.bold());
		this.lines++;
		return true;
	}

	/**
	 * A hyphen that parts a word goes; one between a capital or a digit stays, as in
	 * Guinea-Bissau.
	 */
	private static void append(StringBuilder text, String next) {
		int length = text.length();
		char end = text.charAt(length - 1);
		boolean hyphen = length > 1 && (end == '-' || end == '\u2010' || end == '\u00ad')
				&& Character.isLetter(text.charAt(length - 2)) && Character.isLetterOrDigit(next.charAt(0));
		if (hyphen && (end == '\u00ad' || Character.isLowerCase(next.charAt(0)))) {
			text.setLength(length - 1);
		}
		else if (!hyphen) {
			text.append(' ');
		}
		text.append(next);
	}

	/** Whether its last line ends in a hyphen. */
	boolean isParted() {
		char end = this.last.text().charAt(this.last.text().length() - 1);
		return end == '-' || end == '\u2010' || end == '\u00ad';
	}

	boolean endsSentence() {
		String text = this.last.text();
		int end = text.length() - 1;
		while (end > 0 && "\"\u201d\u2019')]\u00bb".indexOf(text.charAt(end)) >= 0) {
			end--;
		}
		return ".!?:;\u2026\u061f".indexOf(text.charAt(end)) >= 0;
	}

}
