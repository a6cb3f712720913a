package org.aidgraph.extract;

/**
 * Reads one thing out of a page. Implementations carry {@link Extracts}, which states
 * what they read, write and how often they are right, have a public constructor without
 * parameters, hold no state and are safe for use by many threads. They are found on the
 * class path through {@link java.util.ServiceLoader}; what they find does not depend on
 * the order in which they run.
 */
public interface FactExtractor {

	/** Adds the facts of its kind on this page, in any order. */
	void extract(Reading reading, Findings findings);

}
