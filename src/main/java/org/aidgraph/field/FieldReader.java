package org.aidgraph.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.naming.Reference;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;

/**
 * Finds the labelled fields of a page in all layouts: {@code Label: value}, label and
 * value on lines of their own, glued or in a table, header rows, lists under a heading. A
 * value must fit its label; the next label is never a value. Stateless, safe for use by
 * many threads.
 */
public final class FieldReader {

	private static final int MAX_LIST = 80;

	/** So many rows with labels one after the other are a record. */
	private static final int MIN_RUN = 3;

	private static final int MAX_SHORT = 150;

	private final Values values;

	private final TableReader tables;

	private final PairReader pairs;

	private final UnlabelledReader unlabelled;

	private final CardReader cards;

	private final InlineReader inline;

	public FieldReader(Reference reference) {
		this.values = new Values(reference);
		this.tables = new TableReader(this.values);
		this.pairs = new PairReader(this.values);
		this.unlabelled = new UnlabelledReader(this.values);
		this.cards = new CardReader(this.values);
		this.inline = new InlineReader(this.values);
	}

	/** The records of a page in order of position. */
	public List<Sheet> read(Page page) {
		List<Row> rows = rows(page);
		SheetBuilder sheets = new SheetBuilder(rows);
		int i = 0;
		while (i < rows.size()) {
			Row row = rows.get(i);
			Optional<TableReader.Table> table = this.tables.at(rows, i);
			if (table.isPresent()) {
				table.get().records().forEach(sheets::addRecord);
				i = table.get().next();
			}
			else if (this.cards.at(rows, i).map(sheets::addRecord).isPresent()) {
				i++;
			}
			else if (this.pairs.read(rows, i, sheets)) {
				i++;
			}
			else if (this.inline.read(rows, i, sheets)) {
				i++;
			}
			else if (isLabelled(rows, i)) {
				i = readField(rows, i, sheets);
			}
			else {
				i++;
			}
		}
		List<Sheet> found = sheets.build();
		if (found.stream().noneMatch(Sheet::isProject)) {
			List<Sheet> all = new ArrayList<>(found);
			this.unlabelled.read(rows).ifPresent(all::add);
			return all;
		}
		return found;
	}

	private static List<Row> rows(Page page) {
		List<Row> rows = new ArrayList<>(page.blocks().size());
		int end = 0;
		for (TextBlock block : page.blocks()) {
			Optional<Labels.Found> label = block.type() == TextBlock.Type.MENU ? Optional.empty()
					: Labels.startOf(block.text());
			rows.add(new Row(block, isBlank(page.text(), end, block.start()), label));
			end = block.end();
		}
		return rows;
	}

	private static boolean isBlank(String text, int from, int to) {
		int breaks = 0;
		for (int i = from; i < to; i++) {
			breaks += (text.charAt(i) == '\n') ? 1 : 0;
		}
		return from == 0 || breaks > 1;
	}

	/** Whether these words are a label of a field and nothing else. */
	public static boolean isLabel(String words) {
		return Labels.kind(words).isPresent();
	}

	/**
	 * A firm label; or a loose one whose value proves it, or whose neighbours are
	 * labelled too.
	 */
	private boolean isLabelled(List<Row> rows, int index) {
		Row row = rows.get(index);
		if (row.label().isEmpty()) {
			return false;
		}
		Labels.Found label = row.label().get();
		if (label.firm()) {
			return !(row.isLabelOnly() && row.text().length() < 3);
		}
		String value = row.text().substring(label.end()).strip();
		if (value.isEmpty() || Character.isLowerCase(value.codePointAt(0))
				|| row.endsSentence() && value.length() > 60) {
			return false;
		}
		if (label.kind() != FieldKind.BENEFITS && label.kind() != FieldKind.LOCATION
				&& this.values.fits(label.kind(), value, true)) {
			return true;
		}
		boolean above = index > 0 && rows.get(index - 1).label().isPresent() && !row.afterBlank();
		boolean below = index + 1 < rows.size() && rows.get(index + 1).label().isPresent()
				&& !rows.get(index + 1).afterBlank();
		boolean words = label.kind() == FieldKind.TITLE && below && row.text().lastIndexOf(' ', label.end() - 1) > 0;
		if (label.kind() == FieldKind.TITLE && !above && !words) {
			return false;
		}
		boolean glued = !Character.isWhitespace(row.text().charAt(label.end()));
		return (above || below || glued || inRun(rows, index))
				&& this.values.fits(this.values.settled(label.kind(), "", value), value, false);
	}

	/**
	 * Whether short rows above and below begin with labels too, three at least together.
	 */
	private static boolean inRun(List<Row> rows, int index) {
		int run = 1;
		for (int i = index - 1; i >= 0 && run < MIN_RUN && isShortLabelled(rows.get(i)); i--) {
			run++;
		}
		for (int i = index + 1; i < rows.size() && run < MIN_RUN && isShortLabelled(rows.get(i)); i++) {
			run++;
		}
		return run >= MIN_RUN && isShortLabelled(rows.get(index));
	}

	private static boolean isShortLabelled(Row row) {
		return row.label().isPresent() && row.text().length() <= MAX_SHORT && !row.endsSentence() && !row.isMenu();
	}

	private int readField(List<Row> rows, int index, SheetBuilder sheets) {
		Row row = rows.get(index);
		Labels.Found label = row.label().orElseThrow();
		if (!row.isLabelOnly()) {
			readInline(row, label, sheets, index);
			return (label.kind().isList()) ? readMore(rows, index, index + 1, label, sheets, false) : index + 1;
		}
		return readBelow(rows, index, label, sheets);
	}

	/** The value on the label's own line, which further labels may cut short. */
	private void readInline(Row row, Labels.Found label, SheetBuilder sheets, int index) {
		String text = row.text();
		int start = label.end();
		FieldKind kind = label.kind();
		int labelStart = 0;
		while (true) {
			InlineLabel next = InlineLabel.after(text, start);
			int end = (next != null) ? next.start() : text.length();
			add(sheets, index, kind, row, labelStart, start, end);
			if (next == null) {
				return;
			}
			kind = next.kind();
			labelStart = next.start();
			start = next.end();
		}
	}

	private void add(SheetBuilder sheets, int index, FieldKind kind, Row row, int labelStart, int from, int to) {
		String text = row.text();
		int start = from;
		int end = to;
		while (start < end && (text.charAt(start) <= ' ' || text.charAt(start) == '\u00a0')) {
			start++;
		}
		while (end > start && (text.charAt(end - 1) <= ' ' || ";|,".indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		int tab = text.indexOf('\t', start);
		end = (tab > start && tab < end) ? tab : end;
		while (end > start && text.charAt(end - 1) <= ' ') {
			end--;
		}
		String value = text.substring(start, end);
		String label = text.substring(labelStart, Math.max(labelStart, Math.min(from, text.length()))).strip();
		FieldKind settled = this.values.settled(kind, label, value);
		if (end > start && this.values.fits(settled, value, false)) {
			sheets.add(index,
					new Field(settled, label, row.block().start() + labelStart, value, row.block().start() + start));
		}
		else {
			sheets.touch(index, kind);
		}
	}

	/** The value on the lines below its label. */
	private int readBelow(List<Row> rows, int index, Labels.Found label, SheetBuilder sheets) {
		boolean colon = rows.get(index).text().endsWith(":");
		int next = nextContent(rows, index + 1);
		if (next >= rows.size() || isLabelled(rows, next) && !isSureValue(rows.get(next), label.kind())) {
			sheets.touch(index, label.kind());
			return index + 1;
		}
		if (opensList(rows, next, label.kind())) {
			return readMore(rows, index, next + 1, label, sheets, true);
		}
		Row value = rows.get(next);
		FieldKind kind = this.values.settled(label.kind(), rows.get(index).text(), value.text());
		boolean strict = kind == FieldKind.BENEFITS && !colon
				|| value.afterBlank() && !colon && !isBetween(rows, index, next)
						&& (kind != FieldKind.DONOR && kind != FieldKind.PARTNER && kind != FieldKind.IMPLEMENTER
								|| value.text().length() > 120);
		boolean prose = value.endsSentence() && value.text().length() > 100;
		if (kind == FieldKind.PROJECTS) {
			return readMore(rows, index, next, label, sheets, true);
		}
		if (prose || value.isMenu() || !this.values.fits(kind, value.text(), strict)) {
			sheets.touch(index, kind);
			return index + 1;
		}
		sheets.add(index, field(rows.get(index), label.as(kind), value));
		return kind.isList() ? readMore(rows, index, next + 1, label.as(kind), sheets, value.isItem()) : next + 1;
	}

	/**
	 * Label and value in turns above and below: an empty line between them is no doubt.
	 */
	private static boolean isBetween(List<Row> rows, int label, int value) {
		return label > 1 && rows.get(label - 1).label().isEmpty() && rows.get(label - 2).isLabelOnly()
				&& value + 1 < rows.size() && rows.get(value + 1).isLabelOnly();
	}

	/** Words that are labels elsewhere can be the value of this one: "En cours". */
	private boolean isSureValue(Row row, FieldKind kind) {
		return (kind == FieldKind.STATUS || kind == FieldKind.COVERAGE) && this.values.fits(kind, row.text(), true);
	}

	/** "IOM runs the following projects:" between the heading and the items. */
	private static boolean opensList(List<Row> rows, int index, FieldKind kind) {
		return kind.isList() && rows.get(index).text().endsWith(":") && index + 1 < rows.size()
				&& rows.get(index + 1).isItem() && !rows.get(index).isItem();
	}

	/** Further items of a list below its label. */
	private int readMore(List<Row> rows, int index, int from, Labels.Found label, SheetBuilder sheets, boolean items) {
		FieldKind kind = label.kind();
		int i = from;
		while (i < rows.size() && i - from < MAX_LIST) {
			Row row = rows.get(i);
			boolean item = items && row.isItem() && !row.isFirm();
			boolean head = isHeading(row) && isHeading(rows.get(index)) && !isHeading(rows.get(index + 1))
					&& i + 1 < rows.size() && rows.get(i + 1).block().type() == rows.get(index + 1).block().type();
			if (head || row.isMenu() || !item && isLabelled(rows, i)
					|| row.endsSentence() && row.text().length() > 80) {
				break;
			}
			boolean places = kind == FieldKind.BENEFITS || kind == FieldKind.LOCATION;
			boolean goesOn = places ? !row.afterBlank() && this.values.fits(FieldKind.BENEFITS, row.text(), true)
					: items && row.isItem() && this.values.fits(kind, row.text(), false);
			boolean bullets = items && rows.get(i - 1).isItem() && rows.get(i - 2).isItem();
			if (!goesOn && !(!bullets && plural(rows.get(index), kind) && isLooseItem(rows, i, kind))) {
				break;
			}
			sheets.add(index, field(rows.get(index), label, row));
			i++;
		}
		return Math.max(i, index + 1);
	}

	/**
	 * Where labels are headings and values are not, a heading over a value is no value.
	 */
	private static boolean isHeading(Row row) {
		return row.block().type() == TextBlock.Type.HEADING;
	}

	/** Below a label on a line of its own more than one value may come. */
	private static boolean plural(Row label, FieldKind kind) {
		boolean bodies = kind == FieldKind.DONOR || kind == FieldKind.IMPLEMENTER || kind == FieldKind.PARTNER;
		return label.isLabelOnly() && (bodies || label.text().endsWith("s") || label.text().endsWith("s:"));
	}

	/** A short line after a value and before the next label or an empty line. */
	private boolean isLooseItem(List<Row> rows, int index, FieldKind kind) {
		Row row = rows.get(index);
		boolean titleOfNext = index + 1 < rows.size() && rows.get(index + 1).label().isPresent()
				&& rows.get(index + 1).label().get().kind() == FieldKind.TITLE;
		return !row.afterBlank() && row.text().length() <= 80 && !row.endsSentence() && !titleOfNext
				&& this.values.fits(kind, row.text(), false) && kind != FieldKind.PROJECTS;
	}

	private static int nextContent(List<Row> rows, int from) {
		int i = from;
		while (i < rows.size() && rows.get(i).text().length() < 2
				&& !Character.isLetterOrDigit(rows.get(i).text().charAt(0))) {
			i++;
		}
		return i;
	}

	private static Field field(Row labelRow, Labels.Found label, Row value) {
		return new Field(label.kind(), labelRow.text(), labelRow.block().start(), value.text(), value.block().start());
	}

}
