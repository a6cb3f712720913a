package org.aidgraph.importer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.document.Document;
import org.aidgraph.document.Skipped;
import org.aidgraph.document.Source;
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

	private final Map<Source, long[]> bySource = new LinkedHashMap<>();

	private long read;

	private long unchanged;

	private long facts;

	private long bytes;

	private WriteCounts counts = WriteCounts.NONE;

	ImportTally(ImportProgress progress, long totalBytes) {
		this.progress = progress;
		this.totalBytes = totalBytes;
	}

	void skipped(Skipped found) {
		this.skipped.add(found);
		advance(found.size());
	}

	void unchanged(Document document) {
		this.unchanged++;
		this.read++;
		remark(document);
		advance(document.size());
	}

	void read(Document document, DocumentPipeline.Reading reading) {
		this.read++;
		this.facts += reading.facts().size();
		reading.resolved().rejected().forEach((refusal) -> this.rejected.merge(refusal.reason(), 1L, Long::sum));
		document.source().ifPresent((source) -> {
			long[] yield = this.bySource.computeIfAbsent(source, (key) -> new long[2]);
			yield[0]++;
			yield[1] += reading.facts().size();
		});
		remark(document);
		advance(document.size());
	}

	void written(WriteCounts written) {
		this.counts = this.counts.plus(written);
	}

	private void remark(Document document) {
		if (!document.remarks().isEmpty()) {
			this.remarks.put(document.name(), document.remarks());
		}
	}

	private void advance(long size) {
		this.bytes += size;
		this.progress.advanced(this.read + this.skipped.size(), this.bytes, this.totalBytes);
	}

	ImportReport report(Instant startedAt, Instant finishedAt) {
		return new ImportReport(this.read, this.unchanged, this.facts, this.counts, this.skipped, this.remarks,
				this.rejected, warnings(), Duration.between(startedAt, finishedAt), this.bytes);
	}

	/**
	 * Only a source of which every document was read anew can be held against its
	 * promise.
	 */
	private List<String> warnings() {
		List<String> warnings = new ArrayList<>();
		this.bySource.forEach((source, yield) -> {
			if (this.unchanged == 0 && yield[0] >= source.expectedDocuments() && yield[1] < source.expectedFacts()) {
				warnings.add("%s yields %d facts, and its source.yml expects at least %d".formatted(source.id(),
						yield[1], source.expectedFacts()));
			}
		});
		return warnings;
	}

}
