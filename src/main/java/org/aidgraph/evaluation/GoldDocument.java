package org.aidgraph.evaluation;

import java.util.List;

/**
 * What a person found in one document.
 *
 * @param file name of the document's file
 * @param facts its facts
 */
public record GoldDocument(String file, List<GoldFact> facts) {

	public GoldDocument {
		facts = List.copyOf(facts);
	}

}
