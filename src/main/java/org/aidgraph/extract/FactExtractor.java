package org.aidgraph.extract;

import java.util.List;
import org.aidgraph.text.Page;

/**
 * Reads one thing out of a page. Implementations are stateless and safe for use by many
 * threads.
 */
interface FactExtractor {

	/** The name that its facts carry. */
	String name();

	/** The facts of its kind on this page, in order of position. */
	List<Fact> extract(Page page);

}
