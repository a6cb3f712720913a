package org.aidgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the columns that plain text draws with upright strokes or with wide gaps, and
 * marks them by tabs. Every character keeps its place.
 */
final class Columns {

	/** Longer lines are running text. */
	static final int MAX_ROW = 1000;

	private static final int MIN_GAP = 4;

	private static final String GAP = " ".repeat(MIN_GAP);

	private Columns() {
	}

	/**
	 * The same line with a tab wherever a column ends; wide gaps count on single lines.
	 */
	static String withTabs(String line, boolean single) {
		if (line.length() > MAX_ROW) {
			return line;
		}
		if (line.contains("**")) {
			return withTabs(line.replace("**", "  "), false);
		}
		int stroke = line.indexOf('|');
		boolean strokes = stroke >= 0 && line.indexOf('|', stroke + 1) >= 0;
		boolean gaps = single && line.contains(GAP);
		if (!(strokes || gaps)) {
			return line;
		}
		char[] cells = line.toCharArray();
		int run = 0;
		for (int i = 0; i < cells.length; i++) {
			if (strokes && cells[i] == '|') {
				cells[i] = '\t';
			}
			boolean ends = gaps && !strokes && run >= MIN_GAP && cells[i] != ' ' && cells[i] != '\t';
			if (ends) {
				cells[i - 1] = '\t';
			}
			run = (cells[i] == ' ') ? run + 1 : 0;
		}
		return new String(cells);
	}

	/**
	 * The cells that tabs part; an empty first one comes from a stroke at the margin.
	 */
	static List<Cell> cells(String row, int start) {
		List<Cell> cells = new ArrayList<>();
		int from = row.startsWith("\t") ? 1 : 0;
		while (from <= row.length()) {
			int tab = row.indexOf('\t', from);
			int end = (tab < 0) ? row.length() : tab;
			int next = end + 1;
			while (from < end && LineReader.isSpace(row.charAt(from))) {
				from++;
			}
			while (end > from && LineReader.isSpace(row.charAt(end - 1))) {
				end--;
			}
			cells.add(new Cell(row.substring(from, end), start + from, false));
			from = next;
		}
		return cells;
	}

}
