package org.aidgraph.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aidgraph.remark.Remark;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Row;

/**
 * A table that was read, for tests.
 */
public final class ReadTable {

	public final List<Row> rows = new ArrayList<>();

	public final List<Remark> remarks = new ArrayList<>();

	public final Ending ending;

	private ReadTable(byte[] bytes, Mapping mapping) {
		this.ending = new TableReader().read(new ByteArrayInputStream(bytes), mapping, this.rows::add,
				this.remarks::add);
	}

	public static ReadTable of(String text) {
		return of(text, StandardCharsets.UTF_8);
	}

	public static ReadTable of(String text, Charset charset) {
		return new ReadTable(text.getBytes(charset), Mapping.NONE);
	}

	public static ReadTable of(String text, Mapping mapping) {
		return new ReadTable(text.getBytes(StandardCharsets.UTF_8), mapping);
	}

	public static ReadTable of(byte[] bytes) {
		return new ReadTable(bytes, Mapping.NONE);
	}

	/** Each row as its number and the words of its cells. */
	public List<String> lines() {
		return this.rows.stream()
			.map((row) -> row.number() + ": " + row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")))
			.toList();
	}

	public List<Reason> reasons() {
		return this.remarks.stream().map((remark) -> (Reason) remark.reason()).toList();
	}

}
