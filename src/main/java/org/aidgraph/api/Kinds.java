package org.aidgraph.api;

import org.aidgraph.problem.NotFoundException;
import org.aidgraph.query.Listing;

/**
 * Lists by their names in addresses.
 */
final class Kinds {

	private Kinds() {
	}

	/**
	 * The list with this name.
	 * @throws NotFoundException if there is none, with what there is
	 */
	static Listing listing(String path) {
		return Listing.ofPath(path)
			.orElseThrow(() -> new NotFoundException(
					"There is nothing at /api/" + path + "; there are documents, " + String.join(", ", Listing.paths())
							+ ", relationships, who-does-what, paths, search, explain, review and cypher"));
	}

}
