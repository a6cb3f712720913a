package org.aidgraph.document;

/**
 * What reading an input yields: a document, or a reason why there is none.
 */
public sealed interface Found permits Document, Skipped {

}
