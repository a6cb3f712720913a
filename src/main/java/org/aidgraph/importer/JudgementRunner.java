package org.aidgraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.StatedDocuments;
import org.aidgraph.graph.WriteCounts;
import org.aidgraph.identity.Entity;
import org.aidgraph.judgement.Judge;
import org.aidgraph.judgement.Judgement;
import org.aidgraph.judgement.JudgementFile;
import org.aidgraph.judgement.Judgements;

/**
 * Brings the graph in line with the judgements of a file, without reading a document
 * again. What was cut short is finished by the next call; a call with nothing to do
 * writes nothing. One caller at a time.
 */
public final class JudgementRunner {

	private static final int BATCH = 100;

	private final JudgementFile file;

	private final GraphWriter graph;

	private final StatedDocuments stated;

	private final Function<String, Optional<Entity>> known;

	/**
	 * @param file the judgements
	 * @param graph where they take effect
	 * @param stated what the graph's documents say without them
	 * @param known the entities that the reference data describe
	 */
	public JudgementRunner(JudgementFile file, GraphWriter graph, StatedDocuments stated,
			Function<String, Optional<Entity>> known) {
		this.file = file;
		this.graph = graph;
		this.stated = stated;
		this.known = known;
	}

	/**
	 * What a call did.
	 *
	 * @param judgements what the file comes to, with the lines that have no effect; empty
	 * where there is no file, which leaves the graph as it was judged before
	 * @param counts what changed
	 */
	public record Outcome(Optional<Judgements> judgements, WriteCounts counts) {

		/** How many documents were written anew. */
		public long documents() {
			return this.counts.documents();
		}

	}

	/**
	 * Applies the file as it is now, and once more where it changed meanwhile: others may
	 * judge at the same time.
	 */
	public synchronized Outcome apply() {
		if (!this.file.exists()) {
			return new Outcome(Optional.empty(), WriteCounts.NONE);
		}
		Judgements judgements = judgements();
		WriteCounts counts = apply(judgements.meanings());
		for (Judgements now = judgements(); this.file.exists()
				&& !now.meanings().equals(judgements.meanings()); now = judgements()) {
			judgements = now;
			counts = counts.plus(apply(now.meanings()));
		}
		return new Outcome(Optional.of(judgements), counts);
	}

	private WriteCounts apply(Map<String, String> meanings) {
		if (!this.graph.redirects().equals(meanings)) {
			this.graph.redirect(meanings);
		}
		Judge judge = new Judge(meanings, this.known);
		WriteCounts counts = WriteCounts.NONE;
		List<String> touched = this.stated.touchedBy(meanings.keySet());
		for (int from = 0; from < touched.size(); from += BATCH) {
			counts = counts
				.plus(write(this.stated.read(touched.subList(from, Math.min(from + BATCH, touched.size()))), judge));
		}
		return counts;
	}

	/** Adds a judgement to the file, and applies it. */
	public synchronized Outcome judge(Judgement judgement) {
		this.file.add(judgement);
		return apply();
	}

	/**
	 * Does work that writes documents. What was judged while it was done holds for these
	 * documents too, afterwards.
	 */
	public <T> T during(Supplier<T> work) {
		T result = work.get();
		apply();
		return result;
	}

	/** What the file comes to; nothing where there is none. */
	public Judgements judgements() {
		return Judgements.of(this.file.exists() ? this.file.read() : JudgementFile.Content.NONE,
				(id) -> this.known.apply(id).isPresent());
	}

	private WriteCounts write(List<StatedDocuments.Stated> documents, Judge judge) {
		Map<String, List<DocumentVersion>> byRun = new TreeMap<>();
		for (StatedDocuments.Stated document : documents) {
			DocumentVersion judged = document.version().judged(judge);
			if (!judged.reading().equals(document.reading())) {
				byRun.computeIfAbsent(document.run(), (run) -> new ArrayList<>()).add(judged);
			}
		}
		WriteCounts counts = WriteCounts.NONE;
		for (Map.Entry<String, List<DocumentVersion>> ofRun : byRun.entrySet()) {
			counts = counts.plus(this.graph.write(ofRun.getValue(), ofRun.getKey()));
		}
		return counts;
	}

}
