package org.aidgraph.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.aidgraph.remark.Remark;
import org.aidgraph.table.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is found in one file: rows, remarks, and counts of what is ignored. For one
 * thread.
 */
final class Found {

	private final Mapping mapping;

	private final Consumer<Row> sink;

	private final Consumer<Remark> remarks;

	private final Map<String, long[]> ignored = new HashMap<>();

	private @Nullable Sheet sheet;

	private boolean table;

	private boolean telling;

	private long rows;

	Found(Mapping mapping, Consumer<Row> sink, Consumer<Remark> remarks) {
		this.mapping = mapping;
		this.sink = sink;
		this.remarks = remarks;
	}

	/** Goes on with a sheet, or the one table of a file. */
	Sheet sheet(Optional<String> name, Dialect dialect) {
		finish();
		Sheet next = new Sheet(name, dialect.delimiter() != ',', this.mapping, this);
		this.sheet = next;
		return next;
	}

	/** There are no more rows. */
	void finish() {
		if (this.sheet != null) {
			this.sheet.finish();
		}
	}

	/** A table was found, with hashtags that say something or not. */
	void table(Layout layout, String place) {
		this.table = true;
		this.telling = this.telling || layout.isTelling();
		layout.missing().forEach((name) -> remark(new Remark(Reason.NO_SUCH_COLUMN, "", place, name)));
	}

	void row(Row row) {
		this.rows++;
		this.sink.accept(row);
	}

	void remark(Remark remark) {
		this.remarks.accept(remark);
	}

	void ignored(String what) {
		this.ignored.computeIfAbsent(what, (key) -> new long[1])[0]++;
	}

	boolean hasTable() {
		return this.table;
	}

	/** Why a table with hashtags says nothing. */
	Optional<String> problem() {
		return this.telling ? Optional.empty() : Optional.of("none of its hashtags says anything that is read");
	}

	long rows() {
		return this.rows;
	}

	SortedMap<String, Long> ignored() {
		SortedMap<String, Long> counts = new TreeMap<>();
		this.ignored.forEach((what, count) -> counts.put(what, count[0]));
		return counts;
	}

}
