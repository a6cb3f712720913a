package org.aidgraph.extract;

import java.util.Map;
import org.aidgraph.vocabulary.Predicate;

/**
 * Takes the facts that one extractor finds on one page, with the confidence that it
 * states. Belongs to one thread.
 */
public final class Findings {

	private final FoundFacts found;

	private final String extractor;

	private final double confidence;

	Findings(FoundFacts found, String extractor, double confidence) {
		this.found = found;
		this.extractor = extractor;
		this.confidence = confidence;
	}

	/**
	 * The same for facts that are less sure.
	 * @param share how often such a fact is right where another one of the extractor is,
	 * above 0 and up to 1
	 */
	public Findings doubted(double share) {
		return new Findings(this.found, this.extractor, this.confidence * share);
	}

	/** Notes a fact whose words stand between two UTF-16 offsets of the page's text. */
	public void add(Mention subject, Predicate predicate, Mention object, Map<String, String> qualifiers, int start,
			int end) {
		this.found
			.add(new FoundFact(subject, predicate, object, qualifiers, start, end, this.confidence, this.extractor));
	}

	/** The same without qualifiers. */
	public void add(Mention subject, Predicate predicate, Mention object, int start, int end) {
		add(subject, predicate, object, Map.of(), start, end);
	}

}
