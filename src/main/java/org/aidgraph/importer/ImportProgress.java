package org.aidgraph.importer;

/**
 * Hears how far an import has come. Called from the thread that runs the import.
 */
@FunctionalInterface
public interface ImportProgress {

	/**
	 * Some more was done.
	 * @param documents documents that are finished: written, unchanged or skipped
	 * @param bytes bytes of input that are used up
	 * @param totalBytes bytes of input in all, or 0 where that is not known
	 */
	void advanced(long documents, long bytes, long totalBytes);

}
