package org.aidgraph.importer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.aidgraph.document.Document;
import org.aidgraph.document.Skipped;
import org.aidgraph.graph.WriteCounts;

/**
 * Counts what an import does. For one thread.
 */
final class ImportTally {

	private final ImportProgress progress;

	private final long totalBytes;

	private final List<Skipped> skipped = new ArrayList<>();

	private final TreeMap<String, List<String>> remarks = new TreeMap<>();

	private final TreeMap<String, Long> rejected = new TreeMap<>();

	private long read;

	private long unchanged;

	private long facts;

	private long finished;

	private long bytes;

	private WriteCounts counts = WriteCounts.NONE;

	ImportTally(ImportProgress progress, long totalBytes) {
		this.progress = progress;
		this.totalBytes = totalBytes;
	}

	void skipped(Skipped found) {
		this.skipped.add(found);
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
		this.facts += reading.facts().size();
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

	private void remark(Document document) {
		if (!document.remarks().isEmpty()) {
			this.remarks.put(document.name(), document.remarks());
		}
	}

	ImportReport report(Instant startedAt, Instant finishedAt, SourceGate gate) {
		return new ImportReport(this.read, this.unchanged, this.facts, this.counts, this.skipped, this.remarks,
				this.rejected, gate.warnings(), gate.heldBack(), Duration.between(startedAt, finishedAt), this.bytes);
	}

}
