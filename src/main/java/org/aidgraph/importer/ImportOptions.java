package org.aidgraph.importer;

/**
 * How an import goes about its work. None of it changes the graph that comes out, but for
 * {@code force}.
 *
 * @param writers how many transactions are under way at a time
 * @param batchSize the most documents that one transaction writes
 * @param force takes in sources that yield far less than they promise
 */
public record ImportOptions(int writers, int batchSize, boolean force) {

	public static final ImportOptions USUAL = new ImportOptions(2, 200, false);

	public ImportOptions {
		if (writers < 1 || batchSize < 1) {
			throw new IllegalArgumentException("An import needs a writer and a document a batch");
		}
	}

	public ImportOptions withWriters(int number) {
		return new ImportOptions(number, this.batchSize, this.force);
	}

	public ImportOptions withBatchSize(int documents) {
		return new ImportOptions(this.writers, documents, this.force);
	}

	public ImportOptions withForce(boolean forced) {
		return new ImportOptions(this.writers, this.batchSize, forced);
	}

}
