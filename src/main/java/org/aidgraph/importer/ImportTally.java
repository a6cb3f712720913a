package org.aidgraph.importer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgraph.document.Document;
import org.aidgraph.document.Skipped;
import org.aidgraph.graph.WriteCounts;
import org.aidgraph.remark.Remark;

/**
 * Counts what an import does. For one thread.
 */
final class ImportTally {

	private final ImportProgress progress;

	private final long totalBytes;

	private final List<Skipped> skipped = new ArrayList<>();

	private final TreeMap<String, List<String>> remarks = new TreeMap<>();

	private final TreeMap<String, Long> rejected = new TreeMap<>();

	private final TreeMap<String, Long> reasons = new TreeMap<>();

	private final TreeMap<String, Long> ignored = new TreeMap<>();

	private final List<String> warnings = new ArrayList<>();

	private final Optional<RemarkFile> report;

	private long read;

	private long fresh;

	private long gone;

	private long unchanged;

	private long facts;

	private long finished;

	private long bytes;

	private WriteCounts counts = WriteCounts.NONE;

	/**
	 * @param report where every remark is written; empty to count them only
	 */
	ImportTally(ImportProgress progress, long totalBytes, Optional<RemarkFile> report) {
		this.progress = progress;
		this.report = report;
		this.totalBytes = totalBytes;
	}

	void skipped(Skipped found) {
		this.skipped.add(found);
		this.report.ifPresent((file) -> file.add(found));
		passed(1, found.size());
	}

	void unchanged(Document document) {
		this.unchanged++;
		this.read++;
		remark(document);
		passed(1, document.size());
	}

	void read(Document document, DocumentPipeline.Reading reading) {
		this.read++;
		this.facts += reading.size();
		reading.remarks().forEach((remark) -> remark(document.name().split("#", 2)[0], remark));
		reading.resolved().rejected().forEach((refusal) -> this.rejected.merge(refusal.reason(), 1L, Long::sum));
		remark(document);
	}

	void written(WriteCounts written, int documents, long size) {
		this.counts = this.counts.plus(written);
		passed(documents, size);
	}

	/** Some documents are finished. */
	void passed(int documents, long size) {
		this.finished += documents;
		this.bytes += size;
		this.progress.advanced(this.finished, this.bytes, this.totalBytes);
	}

	/** A value of a record was left out, changed or is odd. */
	void remark(String file, Remark remark) {
		String effect = remark.reason().effect().name().toLowerCase(Locale.ROOT).replace('_', ' ');
		this.reasons.merge(effect + ": " + remark.reason().text(), 1L, Long::sum);
		this.report.ifPresent((out) -> out.add(file, remark));
	}

	/** What a person should know about how a file was read. */
	void remarks(String file, List<String> said) {
		if (!said.isEmpty()) {
			this.remarks.put(file, said);
		}
	}

	/** Elements were ignored on purpose. */
	void ignored(Map<String, Long> elements) {
		elements.forEach((name, count) -> this.ignored.merge(name, count, Long::sum));
	}

	/** The graph did not hold so many documents in any version. */
	void fresh(int documents) {
		this.fresh += documents;
	}

	/** Records are in their data set no more. */
	void gone(WriteCounts retracted) {
		this.gone += retracted.documents();
		this.counts = this.counts.plus(new WriteCounts(0, 0, 0, retracted.dropped()));
	}

	void warn(String warning) {
		this.warnings.add(warning);
	}

	/** Some input is used up. */
	void advanced(long size) {
		passed(0, size);
	}

	private void remark(Document document) {
		if (!document.remarks().isEmpty()) {
			this.remarks.put(document.name(), document.remarks());
		}
	}

	ImportReport report(Instant startedAt, Instant finishedAt, SourceGate gate) {
		List<String> all = new ArrayList<>(gate.warnings());
		all.addAll(this.warnings);
		return new ImportReport(this.read, this.unchanged, this.fresh, this.gone, this.facts, this.counts, this.skipped,
				this.remarks, this.rejected, this.reasons, this.ignored, all, gate.heldBack(),
				Duration.between(startedAt, finishedAt), this.bytes);
	}

}
