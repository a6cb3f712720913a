package org.aidgraph.importer;

import org.aidgraph.graph.DocumentVersion;

/**
 * A document that was read, on its way into the graph.
 *
 * @param version what it says
 * @param facts how many facts were read in it
 */
record Delivery(DocumentVersion version, int facts) {

	int characters() {
		return this.version.text().length();
	}

	long size() {
		return this.version.document().size();
	}

}
