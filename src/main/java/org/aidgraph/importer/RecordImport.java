package org.aidgraph.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aidgraph.document.Document;
import org.aidgraph.document.RecordFile;
import org.aidgraph.document.Skipped;
import org.aidgraph.iati.Ending;
import org.aidgraph.iati.IatiReader;
import org.aidgraph.iati.Reason;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Item;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.remark.Remark;
import org.aidgraph.table.record.RowRecord;
import org.aidgraph.table.record.TableRecords;

/**
 * Imports a file of records: each becomes a document of its own, known by its key in the
 * data set, so that a later edition changes only what changed. For one file and one
 * thread.
 */
final class RecordImport {

	private static final IatiReader READER = new IatiReader();

	private final RecordFile file;

	private final DocumentPipeline pipeline;

	private final Batch batch;

	private final ImportTally tally;

	private final Set<String> records = new HashSet<>();

	private long consumed;

	RecordImport(RecordFile file, DocumentPipeline pipeline, Batch batch, ImportTally tally) {
		this.file = file;
		this.pipeline = pipeline;
		this.batch = batch;
		this.tally = tally;
	}

	/**
	 * Reads the file.
	 * @return the documents in it; empty if it is not whole, so that nothing can be said
	 * of what is not in it
	 */
	Optional<Editions.Edition> run() {
		this.consumed = this.file.consumed().getAsLong();
		this.tally.remarks(this.file.name(), this.file.remarks());
		return (this.file.format() == RecordFile.Format.XML) ? items() : rows();
	}

	/** An activity or organisation is known by its identifier. */
	private Optional<Editions.Edition> items() {
		Ending ending = READER.read(this.file.content(), this::add,
				(remark) -> this.tally.remark(this.file.name(), remark));
		this.tally.ignored(ending.ignored());
		return ended(ending.damage(), this.records::contains, this.records.size());
	}

	/** A row is known by what it says. */
	private Optional<Editions.Edition> rows() {
		TableRecords table = new TableRecords(this.file);
		org.aidgraph.table.Ending ending = table.read(this::add,
				(remark) -> this.tally.remark(this.file.name(), remark));
		this.tally.ignored(ending.ignored());
		return ended(ending.damage(), table.keys()::contains, table.keys().size());
	}

	private Optional<Editions.Edition> ended(Optional<String> damage, Predicate<String> has, long size) {
		if (damage.isPresent()) {
			String before = (size == 0) ? "" : "; the %,d records before that were read".formatted(size);
			this.tally.skipped(new Skipped(this.file.name(), damage.get() + before, advance()));
			return Optional.empty();
		}
		this.tally.advanced(advance());
		return Optional.of(new Editions.Edition(has, size));
	}

	private void add(RowRecord row) {
		Document document = this.file.record(row.key(), row.row().fragment(), row.sha256(),
				Optional.of(row.row().title()).filter((title) -> !title.isEmpty()), advance());
		this.batch.add(document, () -> this.pipeline.read(row.facts()), row.facts().flows().size(),
				this.file.dataset());
	}

	private void add(Item item) {
		Document document = this.file.record(item.identifier(), sha256(item), title(item), advance());
		if (this.records.add(document.id())) {
			this.batch.add(document, () -> this.pipeline.read(item), flows(item), this.file.dataset());
		}
		else {
			this.tally.remark(this.file.name(),
					new Remark(Reason.REPEATED_RECORD, item.identifier(), item.locator(), ""));
		}
	}

	private static int flows(Item item) {
		return (item instanceof Activity activity) ? activity.transactions().size() + activity.budgets().size() : 1;
	}

	private long advance() {
		long before = this.consumed;
		this.consumed = this.file.consumed().getAsLong();
		return this.consumed - before;
	}

	private static Optional<String> title(Item item) {
		return Narrative.best((item instanceof Activity activity) ? activity.titles() : List.of()).map(Narrative::text);
	}

	/**
	 * What a record says is all that was read of it: attributes that an aggregator adds,
	 * and whatever else is ignored, make no other version.
	 */
	private static String sha256(Item item) {
		try {
			return HexFormat.of()
				.formatHex(
						MessageDigest.getInstance("SHA-256").digest(item.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
