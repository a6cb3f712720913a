package org.aidgraph.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.remark.Remark;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Column;
import org.aidgraph.table.row.Field;
import org.aidgraph.table.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * One table on its way in: looks for its layout in the first rows, then makes rows of the
 * others. For one thread.
 */
final class Sheet {

	private final Optional<String> name;

	private final boolean decimalComma;

	private final Mapping mapping;

	private final Found found;

	private final List<Numbered> head = new ArrayList<>();

	private @Nullable Layout layout;

	private @Nullable Numbered waiting;

	private boolean searched;

	Sheet(Optional<String> name, boolean decimalComma, Mapping mapping, Found found) {
		this.name = name;
		this.decimalComma = decimalComma;
		this.mapping = mapping;
		this.found = found;
	}

	/** The cells of a row, and its number. */
	private record Numbered(long number, List<String> cells) {
	}

	void add(long number, List<String> cells) {
		Numbered row = new Numbered(number, cells);
		if (this.searched) {
			read(row);
			return;
		}
		this.head.add(row);
		if (this.head.size() == Layout.SEARCHED) {
			search();
		}
	}

	private void search() {
		this.searched = true;
		Optional<Layout> stated = Layout.of(this.head.stream().map(Numbered::cells).toList(), this.mapping);
		if (stated.isEmpty()) {
			this.name.ifPresent((sheet) -> this.found.ignored("sheets without hashtags"));
			this.head.clear();
			return;
		}
		this.layout = stated.get();
		this.found.table(stated.get(), this.name.orElse(""));
		for (int i = 0; i < this.head.size(); i++) {
			if (i > stated.get().tags()) {
				read(this.head.get(i));
			}
			else if (!stated.get().isHead(this.head.get(i).cells())) {
				this.found.ignored("rows above the table");
			}
		}
		this.head.clear();
	}

	private void read(Numbered next) {
		if (this.layout == null) {
			return;
		}
		Numbered before = this.waiting;
		this.waiting = null;
		if (before != null) {
			keep(before, this.layout);
		}
		this.waiting = next;
	}

	private void keep(Numbered row, Layout known) {
		List<String> cells = row.cells();
		if (cells.stream().allMatch(String::isBlank)) {
			this.found.ignored("empty rows");
			return;
		}
		if (known.isHead(cells)) {
			this.found.ignored("repeated header rows");
			return;
		}
		boolean more = cells.stream().skip(known.width()).anyMatch((cell) -> !cell.isBlank());
		Row read = new Row(this.name, row.number(), this.decimalComma, cells(cells, known));
		if (more && this.name.isEmpty()) {
			remark(Reason.TOO_MANY_CELLS, read, String.join(" | ", cells));
			return;
		}
		if (cells.size() < known.width() && this.name.isEmpty()) {
			remark(Reason.TOO_FEW_CELLS, read, String.join(" | ", cells));
		}
		this.found.row(read);
	}

	private List<Cell> cells(List<String> row, Layout known) {
		List<Cell> cells = new ArrayList<>();
		int next = 0;
		for (Column column : known.columns()) {
			for (; next < column.index(); next++) {
				untagged(row, next);
			}
			next = column.index() + 1;
			Optional<Cell> cell = Layout.cell(column, row);
			if (cell.isPresent() && column.meaning().field() == Field.NONE) {
				this.found.ignored("cells of " + column.tag());
			}
			else {
				cell.ifPresent(cells::add);
			}
		}
		for (; next < row.size(); next++) {
			untagged(row, next);
		}
		List<Cell> own = List.copyOf(cells);
		this.mapping.constants()
			.stream()
			.filter((constant) -> own.stream().noneMatch((cell) -> cell.saysSameThingAs(constant)))
			.forEach(cells::add);
		return cells;
	}

	private void untagged(List<String> row, int index) {
		if (index < row.size() && !row.get(index).isBlank()) {
			this.found.ignored("cells without a hashtag");
		}
	}

	private void remark(Reason reason, Row row, String value) {
		this.found.remark(new Remark(reason, row.place(), row.place(), value));
	}

	/**
	 * Says whether the file ends in the middle of its last row, which is then left out.
	 */
	Optional<String> cut() {
		if (!this.searched) {
			search();
		}
		Numbered last = this.waiting;
		if (this.layout == null || last == null || last.cells().size() >= this.layout.width()) {
			return Optional.empty();
		}
		this.waiting = null;
		return Optional.of("the file ends in the middle of row " + last.number());
	}

	/** There are no more rows. */
	void finish() {
		if (!this.searched) {
			search();
		}
		Numbered last = this.waiting;
		this.waiting = null;
		if (last != null && this.layout != null) {
			keep(last, this.layout);
		}
	}

}
