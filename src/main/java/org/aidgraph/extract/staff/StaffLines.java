package org.aidgraph.extract.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.text.Cell;
import org.aidgraph.text.TextBlock;

/**
 * Cuts the short lines of a page as lists of people need it: cells of rows, lines of
 * cells, labels and values, and words that lost the gap between them.
 */
final class StaffLines {

	/** The length of the longest line that is read. */
	static final int MAX_LINE = 160;

	private static final int MAX_LABEL = 60;

	private static final int MAX_PIECES = 6;

	/** Labels in the records of people. */
	private static final Set<String> PERSONS = Words.of("name", "full name", "contact person", "contact", "nom",
			"nombre", "nom complet", "nombre completo", "contact name", "person", "persona de contacto",
			"nom et pr\u00e9nom");

	private static final Set<String> POSTS = Words.of("title", "position", "job title", "role", "function", "fonction",
			"poste", "cargo", "puesto", "designation", "titre", "post", "t\u00edtulo", "rank");

	private static final Set<String> EMPLOYERS = Words.of("organization", "organisation", "agency", "institution",
			"employer", "organizaci\u00f3n", "instituci\u00f3n", "organisme", "company", "office", "entity",
			"affiliation");

	/** Beginnings of names that have a capital letter inside. */
	private static final Set<String> INSIDE = Words.of("Mc", "Mac", "De", "Di", "La", "Le", "Du", "Fitz", "Van", "Da");

	private final List<StaffLine> lines = new ArrayList<>();

	private StaffLines() {
	}

	/** The lines of these blocks in order. */
	static List<StaffLine> of(List<TextBlock> blocks) {
		StaffLines lines = new StaffLines();
		for (TextBlock block : blocks) {
			if (block.type() != TextBlock.Type.MENU) {
				lines.add(block);
			}
		}
		return lines.lines;
	}

	private void add(TextBlock block) {
		String text = block.text();
		if (!block.cells().isEmpty()) {
			int last = -1;
			for (Cell cell : block.cells()) {
				if (cell.start() > last && !cell.isEmpty()) {
					parts(cell.text(), cell.start(), Cell.LINE_BREAK, block.start());
				}
				last = Math.max(last, cell.start());
			}
		}
		else if (text.indexOf('\t') >= 0) {
			parts(text, block.start(), '\t', block.start());
		}
		else if (text.length() > MAX_LINE) {
			this.lines.add(new StaffLine("", block.start(), -1, false, false));
		}
		else {
			line(text, block.start());
		}
	}

	private void parts(String text, int start, char sign, int row) {
		int from = 0;
		while (from <= text.length()) {
			int next = text.indexOf(sign, from);
			int end = (next < 0) ? text.length() : next;
			piece(text, start, from, end, row);
			from = end + 1;
		}
	}

	private void line(String text, int start) {
		int colon = text.indexOf(':');
		if (colon > 0 && colon < MAX_LABEL / 2 && isRecord(text, start, colon)) {
			return;
		}
		if (colon > 0 && colon < MAX_LABEL && isTitled(text, 0, colon)) {
			piece(text, start, 0, colon, start);
			int end = endOfValue(text, colon + 1);
			piece(text, start, colon + 1, end, start);
			piece(text, start, Math.min(end + 1, text.length()), text.length() - (text.endsWith(")") ? 1 : 0), start);
			return;
		}
		List<Integer> joints = joints(text);
		if (joints.isEmpty() || joints.size() >= MAX_PIECES || !anyTitled(text, joints)) {
			piece(text, start, 0, text.length(), -1);
			return;
		}
		int from = 0;
		for (int joint : joints) {
			piece(text, start, from, joint, start);
			from = joint;
		}
		piece(text, start, from, text.length(), start);
	}

	/** Where a name ends that an address may follow. */
	private static int endOfValue(String text, int from) {
		for (int i = from + 2; i < text.length(); i++) {
			if (",;(*|\u2022\u00b7".indexOf(text.charAt(i)) >= 0) {
				return i;
			}
		}
		return text.length();
	}

	/** Offsets of capital letters that stand right behind a small one. */
	private static List<Integer> joints(String text) {
		List<Integer> joints = new ArrayList<>();
		int word = 0;
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			char before = text.charAt(i - 1);
			if (!Character.isLetter(before)) {
				word = i;
			}
			boolean joint = Character.isUpperCase(c) && Character.isLowerCase(before)
					&& !INSIDE.contains(text.substring(word, Math.min(i, word + 5)))
					|| (c == '[' || c == '+') && before != ' ' || c == '(' && Character.isLowerCase(before);
			if (joint) {
				joints.add(i);
				word = i;
			}
		}
		return joints;
	}

	private static boolean anyTitled(String text, List<Integer> joints) {
		int from = 0;
		for (int joint : joints) {
			if (isTitled(text, from, joint)) {
				return true;
			}
			from = joint;
		}
		return isTitled(text, from, text.length());
	}

	private static boolean isTitled(String text, int from, int to) {
		return (Lexicon.scan(text, from, to) & WordClass.ROLE.bit()) != 0;
	}

	/** "Name: Ana Ruiz": the value of a line of a record of a person. */
	private boolean isRecord(String text, int start, int colon) {
		String label = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
		if (EMPLOYERS.contains(label)) {
			piece(text, start, colon + 1, text.length(), -1, true);
			return true;
		}
		if (PERSONS.contains(label) || POSTS.contains(label)) {
			int end = POSTS.contains(label) ? text.length() : endOfValue(text, colon + 1);
			piece(text, start, colon + 1, end, -1, false);
			piece(text, start, end, text.length(), -1, false);
			return true;
		}
		return false;
	}

	private void piece(String text, int start, int from, int to, int row) {
		piece(text, start, from, to, row, false);
	}

	private void piece(String text, int start, int from, int to, int row, boolean employer) {
		int first = from;
		int end = to;
		while (first < end && (text.charAt(first) <= ' ' || text.charAt(first) == '\u00a0')) {
			first++;
		}
		while (end > first && (text.charAt(end - 1) <= ' ' || text.charAt(end - 1) == '\u00a0')) {
			end--;
		}
		if (end > first) {
			this.lines.add(new StaffLine(text.substring(first, end), start + first, row, employer,
					end - first <= StaffCells.MAX_CELL && isTitled(text, first, end)));
		}
	}

}
