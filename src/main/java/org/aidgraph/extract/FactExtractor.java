package org.aidgraph.extract;

/**
 * Reads one thing out of a page. Implementations are stateless and safe for use by many
 * threads.
 */
interface FactExtractor {

	/** The name that its facts carry. */
	String name();

	/** Adds the facts of its kind on this page, in any order. */
	void extract(Reading reading, Findings findings);

}
