package org.aidgraph.importer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How an import goes about its work. None of it changes the graph that comes out, but for
 * {@code force}.
 *
 * @param writers how many transactions are under way at a time
 * @param batchSize the most documents that one transaction writes
 * @param report where to write what was left out, changed or noted, as CSV
 * @param force takes in sources that yield far less than they promise
 */
public record ImportOptions(int writers, int batchSize, boolean force, Optional<Path> report) {

	public static final ImportOptions USUAL = new ImportOptions(2, 200, false, Optional.empty());

	public ImportOptions {
		if (writers < 1 || batchSize < 1) {
			throw new IllegalArgumentException("An import needs a writer and a document a batch");
		}
	}

	public ImportOptions withWriters(int number) {
		return new ImportOptions(number, this.batchSize, this.force, this.report);
	}

	public ImportOptions withBatchSize(int documents) {
		return new ImportOptions(this.writers, documents, this.force, this.report);
	}

	public ImportOptions withForce(boolean forced) {
		return new ImportOptions(this.writers, this.batchSize, forced, this.report);
	}

	public ImportOptions withReport(Optional<Path> file) {
		return new ImportOptions(this.writers, this.batchSize, this.force, file);
	}

}
