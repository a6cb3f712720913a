package org.aidgraph.importer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aidgraph.document.Skipped;
import org.aidgraph.graph.WriteCounts;

/**
 * What became of everything that an import was given.
 *
 * @param read documents that were read and understood, in this version or another
 * @param unchanged those of them that the graph holds as they are
 * @param fresh those of them that the graph held in no version
 * @param gone records that their data set has no more, taken out of the graph
 * @param facts facts found in the others
 * @param counts what was written
 * @param skipped inputs that could not be read, and why
 * @param remarks what a person should know about documents that were read, by name
 * @param rejected facts left out because they name nothing, by reason
 * @param reasons values of records that were left out, changed or noted, by reason
 * @param ignored elements of records that were ignored on purpose, by name
 * @param warnings sources that yield less than they promise
 * @param heldBack documents of such sources that were not written
 * @param duration how long it took
 * @param bytes bytes of input
 */
public record ImportReport(long read, long unchanged, long fresh, long gone, long facts, WriteCounts counts,
		List<Skipped> skipped, SortedMap<String, List<String>> remarks, SortedMap<String, Long> rejected,
		SortedMap<String, Long> reasons, SortedMap<String, Long> ignored, List<String> warnings, long heldBack,
		Duration duration, long bytes) {

	public ImportReport {
		skipped = List.copyOf(skipped);
		remarks = new TreeMap<>(remarks);
		rejected = new TreeMap<>(rejected);
		reasons = new TreeMap<>(reasons);
		ignored = new TreeMap<>(ignored);
		warnings = List.copyOf(warnings);
	}

	/** Whether every input could be read and was taken in. */
	public boolean complete() {
		return this.skipped.isEmpty() && this.heldBack == 0;
	}

	/** The counters that a run keeps in the graph. */
	Map<String, Object> counters() {
		return Map.of("documents", this.read, "unchanged", this.unchanged, "skipped", (long) this.skipped.size(),
				"heldBack", this.heldBack, "facts", this.facts, "statementsAdded", this.counts.added(),
				"statementsKept", this.counts.kept(), "statementsDropped", this.counts.dropped());
	}

}
