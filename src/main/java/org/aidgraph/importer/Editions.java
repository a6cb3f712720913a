package org.aidgraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aidgraph.graph.GraphWriter;

/**
 * Takes records out of the graph that a later edition of their data set no longer has.
 * For one thread.
 */
final class Editions {

	private static final int AT_A_TIME = 200;

	private static final String TOO_FEW = "%s has %,d records, and %,d that it had before are not in it: they were kept; "
			+ "--force takes them out";

	private final GraphWriter graph;

	private final ImportTally tally;

	private final boolean force;

	private final Map<String, Edition> latest = new TreeMap<>();

	Editions(GraphWriter graph, ImportTally tally, boolean force) {
		this.graph = graph;
		this.tally = tally;
		this.force = force;
	}

	/**
	 * The records of a whole file.
	 *
	 * @param has whether a document is one of them
	 * @param size how many there are
	 */
	record Edition(Predicate<String> has, long size) {
	}

	/**
	 * Notes the records of a whole file; a later file of the data set takes its place.
	 */
	void add(String dataset, Edition edition) {
		this.latest.put(dataset, edition);
	}

	/** Retracts what is gone, once everything else is written. */
	void close() {
		this.latest.forEach((dataset, edition) -> {
			List<String> gone = new ArrayList<>(this.graph.recordsOf(dataset));
			gone.removeIf(edition.has());
			if (gone.size() > edition.size() && !this.force) {
				this.tally.warn(TOO_FEW.formatted(dataset, edition.size(), gone.size()));
				return;
			}
			gone.sort(null);
			for (int from = 0; from < gone.size(); from += AT_A_TIME) {
				this.tally.gone(this.graph.retract(gone.subList(from, Math.min(from + AT_A_TIME, gone.size()))));
			}
		});
	}

}
