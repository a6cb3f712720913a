package org.aidgraph.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.text.TextBlock;

/**
 * Gathers fields into records: a new one begins where a field that a record holds once
 * comes again.
 */
final class SheetBuilder {

	private static final int NEAR = 8;

	private final List<Row> rows;

	private final List<Sheet> done = new ArrayList<>();

	private final List<Field> fields = new ArrayList<>();

	private final Set<FieldKind> seen = EnumSet.noneOf(FieldKind.class);

	private int firstRow = -1;

	private int lastRow = -1;

	SheetBuilder(List<Row> rows) {
		this.rows = rows;
	}

	/** Notes that a label without value stands in this row. */
	void touch(int row, FieldKind kind) {
		begin(row, kind);
		this.seen.add(kind);
	}

	void add(int row, Field field) {
		boolean goesOn = !this.fields.isEmpty() && this.fields.get(this.fields.size() - 1).kind() == field.kind()
				&& this.fields.get(this.fields.size() - 1).labelStart() == field.labelStart();
		if (goesOn) {
			this.lastRow = row;
		}
		begin(row, field.kind());
		this.seen.add(field.kind());
		this.fields.add(field);
	}

	/** A whole record, read from a table or a card. */
	Sheet addRecord(Sheet sheet) {
		close();
		this.done.add(sheet);
		return sheet;
	}

	List<Sheet> build() {
		close();
		return List.copyOf(this.done);
	}

	private void begin(int row, FieldKind kind) {
		boolean sameList = row == this.lastRow;
		boolean again = kind.isSingle() && this.seen.contains(kind) && !sameList;
		boolean titled = kind == FieldKind.TITLE && !this.fields.isEmpty() && !sameList;
		boolean headed = this.firstRow >= 0 && !sameList && row > 0 && isHead(this.rows.get(row - 1))
				&& repeatsSoon(row);
		if (again || titled || headed) {
			close();
		}
		if (this.firstRow < 0) {
			this.firstRow = row;
		}
		this.lastRow = row;
	}

	/**
	 * Whether the row may be the title of what follows: no value of the field before it.
	 */
	private boolean isHead(Row row) {
		boolean value = !this.fields.isEmpty() && this.fields.get(this.fields.size() - 1).end() > row.block().start();
		return !value && row.isTitleLike() && (row.afterBlank() || row.block().type() == TextBlock.Type.HEADING);
	}

	/** Whether one of the next labels is one that this record has already. */
	private boolean repeatsSoon(int row) {
		for (int i = row; i < Math.min(this.rows.size(), row + NEAR); i++) {
			if (this.rows.get(i).kind().filter(this.seen::contains).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private void close() {
		if (!this.fields.isEmpty()) {
			this.done.add(sheet());
		}
		this.fields.clear();
		this.seen.clear();
		this.firstRow = -1;
		this.lastRow = -1;
	}

	private Sheet sheet() {
		Optional<Field> title = this.fields.stream().filter((field) -> field.kind() == FieldKind.TITLE).findFirst();
		if (title.isPresent()) {
			return new Sheet(Optional.of(title.get().value()), title.get().start(), this.fields, this.seen, true);
		}
		int row = titleRow(this.firstRow);
		if (row >= 0) {
			return new Sheet(Optional.of(this.rows.get(row).text()), this.rows.get(row).block().start(), this.fields,
					this.seen, true);
		}
		return new Sheet(Optional.empty(), -1, this.fields, this.seen, true);
	}

	/**
	 * The row right before the fields, or the heading over one paragraph before them; -1
	 * for none.
	 */
	private int titleRow(int first) {
		boolean lastOfList = first > 1 && this.rows.get(first - 1).isItem() && this.rows.get(first - 2).isItem();
		if (first > 0 && this.rows.get(first - 1).isTitleLike() && isTitle(first - 1) && !lastOfList) {
			return first - 1;
		}
		boolean heading = first > 1 && this.rows.get(first - 1).endsSentence() && this.rows.get(first - 2).isTitleLike()
				&& this.rows.get(first - 2).block().type() == TextBlock.Type.HEADING && isTitle(first - 2);
		return heading ? first - 2 : -1;
	}

	/** A lone word, a date or an upper-case banner is no title. */
	private boolean isTitle(int row) {
		String text = this.rows.get(row).text();
		boolean lower = text.chars().anyMatch(Character::isLowerCase);
		return (lower || text.indexOf(' ') > 0) && !Character.isDigit(text.charAt(text.length() - 1))
				|| text.length() > 40;
	}

}
