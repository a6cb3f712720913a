package org.aidgraph.table.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidgraph.document.RecordFile;
import org.aidgraph.document.Source;
import org.aidgraph.remark.Remark;
import org.aidgraph.table.Ending;
import org.aidgraph.table.Mapping;
import org.aidgraph.table.Reason;
import org.aidgraph.table.TableReader;
import org.aidgraph.table.fact.RowFactMaker;
import org.aidgraph.table.fact.RowFacts;
import org.aidgraph.table.row.Row;

/**
 * Reads one table as records: the rows that say something, each with its key. For one
 * thread.
 */
public final class TableRecords {

	private static final TableReader READER = new TableReader();

	private static final RowFactMaker FACTS = new RowFactMaker();

	/** Tells apart files of one name that no source holds. */
	private static final int SCOPE_DIGITS = 6;

	private final RecordFile file;

	private final String scope;

	private final RowKeys keys = new RowKeys();

	public TableRecords(RecordFile file) {
		this.file = file;
		this.scope = file.source().map(Source::id).orElseGet(() -> named(file.dataset()));
	}

	/**
	 * Reads the table.
	 * @param sink takes the rows that say something
	 * @param remarks takes what became no fact, and why
	 */
	public Ending read(Consumer<RowRecord> sink, Consumer<Remark> remarks) {
		Mapping mapping;
		try {
			mapping = this.file.source()
				.map((source) -> Mapping.of(source.columns(), source.constants()))
				.orElse(Mapping.NONE);
		}
		catch (IllegalArgumentException ex) {
			return new Ending(0, new TreeMap<>(), Optional.ofNullable(ex.getMessage()));
		}
		Consumer<Row> rows = (row) -> read(row, sink, remarks);
		return (this.file.format() == RecordFile.Format.WORKBOOK)
				? READER.readSheets(this.file.content(), mapping, rows, remarks)
				: READER.read(this.file.content(), mapping, rows, remarks);
	}

	private void read(Row row, Consumer<RowRecord> sink, Consumer<Remark> remarks) {
		RowFacts facts = FACTS.of(row, this.scope);
		facts.remarks().forEach(remarks);
		if (facts.isEmpty()) {
			return;
		}
		String hash = sha256(row.content());
		String key = this.keys.next(hash);
		if (key.indexOf('-') >= 0) {
			remarks.accept(new Remark(Reason.REPEATED_ROW, row.place(), row.place(), row.title()));
		}
		sink.accept(new RowRecord(key, hash, row, facts));
	}

	/** The keys of all rows that were read. */
	public RowKeys keys() {
		return this.keys;
	}

	private static String named(String dataset) {
		String name = dataset.substring(dataset.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,4}$", "");
		return name + "-" + sha256(dataset).substring(0, SCOPE_DIGITS);
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
