package org.aidgraph.document;

/**
 * What reading an input yields: a document, a file of many, or a reason why there is
 * none.
 */
public sealed interface Found permits Document, Document.Unopened, RecordFile, Skipped {

	/** The name of the file, entry or line. */
	String name();

	/** Bytes of input that it takes up, for progress. */
	long size();

	/** This, or what is in it where it is not opened yet. */
	default Found opened() {
		return this;
	}

}
