package org.aidgraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.extract.Fact;
import org.aidgraph.vocabulary.Predicate;

/**
 * What was right, missed and false, in all and per predicate. Grows document by document;
 * not safe for use by several threads.
 */
public final class Score {

	/** Counts of one predicate. */
	public static final class Counts {

		private int found;

		private int missed;

		private int wrong;

		/** Required and optional facts found. */
		public int found() {
			return this.found;
		}

		/** Required facts not found. */
		public int missed() {
			return this.missed;
		}

		/** Facts that are not in the gold. */
		public int wrong() {
			return this.wrong;
		}

	}

	private final Map<Predicate, Counts> counts = new TreeMap<>();

	private final Map<String, Counts> extractors = new TreeMap<>();

	private final List<String> misses = new ArrayList<>();

	private final List<String> falses = new ArrayList<>();

	private int right;

	private int wrong;

	private int requiredFound;

	private int requiredMissed;

	void found(GoldFact gold, Fact fact) {
		counts(gold.predicate()).found++;
		extractor(fact).found++;
		this.right++;
		if (!gold.optional()) {
			this.requiredFound++;
		}
	}

	void missed(String file, GoldFact gold) {
		counts(gold.predicate()).missed++;
		this.requiredMissed++;
		this.misses.add(file + ": missed " + gold);
	}

	void wrong(String file, Fact fact) {
		counts(fact.predicate()).wrong++;
		extractor(fact).wrong++;
		this.wrong++;
		this.falses.add(file + ": false " + fact.subject().name() + " " + fact.predicate() + " " + fact.object().name()
				+ " " + fact.qualifiers() + " [" + fact.extractor() + "] at " + fact.evidence());
	}

	private Counts extractor(Fact fact) {
		return this.extractors.computeIfAbsent(fact.extractor(), (key) -> new Counts());
	}

	private Counts counts(Predicate predicate) {
		return this.counts.computeIfAbsent(predicate, (key) -> new Counts());
	}

	/** Share of found facts that are right; 1 where nothing was found. */
	public double precision() {
		return (this.right + this.wrong == 0) ? 1 : (double) this.right / (this.right + this.wrong);
	}

	/** Share of required facts that were found; 1 where nothing is required. */
	public double recall() {
		int required = this.requiredFound + this.requiredMissed;
		return (required == 0) ? 1 : (double) this.requiredFound / required;
	}

	/** Harmonic mean of precision and recall. */
	public double f1() {
		double sum = precision() + recall();
		return (sum == 0) ? 0 : 2 * precision() * recall() / sum;
	}

	public Map<Predicate, Counts> counts() {
		return Map.copyOf(this.counts);
	}

	/** Right and false facts by the name of the extractor that read them. */
	public Map<String, Counts> extractors() {
		return new TreeMap<>(this.extractors);
	}

	/** A table per predicate, then every miss and every false fact with its place. */
	public String report() {
		StringBuilder report = new StringBuilder();
		report.append("precision %.3f recall %.3f F1 %.3f (right %d, false %d, required found %d, missed %d)%n"
			.formatted(precision(), recall(), f1(), this.right, this.wrong, this.requiredFound, this.requiredMissed));
		this.counts.forEach((predicate, count) -> report.append(
				"%-14s found %4d missed %4d false %4d%n".formatted(predicate, count.found, count.missed, count.wrong)));
		this.misses.forEach((line) -> report.append(line).append('\n'));
		this.falses.forEach((line) -> report.append(line).append('\n'));
		return report.toString();
	}

}
