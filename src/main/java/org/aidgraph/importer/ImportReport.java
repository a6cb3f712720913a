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
 * @param facts facts found in the others
 * @param counts what was written
 * @param skipped inputs that could not be read, and why
 * @param remarks what a person should know about documents that were read, by name
 * @param rejected facts left out because they name nothing, by reason
 * @param warnings sources that yield less than they promise
 * @param heldBack documents of such sources that were not written
 * @param duration how long it took
 * @param bytes bytes of input
 */
public record ImportReport(long read, long unchanged, long facts, WriteCounts counts, List<Skipped> skipped,
		SortedMap<String, List<String>> remarks, SortedMap<String, Long> rejected, List<String> warnings, long heldBack,
		Duration duration, long bytes) {

	public ImportReport {
		skipped = List.copyOf(skipped);
		remarks = new TreeMap<>(remarks);
		rejected = new TreeMap<>(rejected);
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
