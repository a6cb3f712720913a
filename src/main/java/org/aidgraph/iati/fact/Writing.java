package org.aidgraph.iati.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.iati.Reason;
import org.aidgraph.remark.Remark;
import org.aidgraph.iati.record.Item;
import org.aidgraph.vocabulary.Predicate;

/**
 * Gathers the facts of one record. For one thread.
 */
final class Writing {

	static final String EXTRACTOR = "iati";

	/** Publishers mistake themselves now and then; the reading does not. */
	static final double CONFIDENCE = 0.99;

	private final Item item;

	private final String locator;

	private final Mention subject;

	private final List<Fact> facts = new ArrayList<>();

	private final List<Flow> flows = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	Writing(Item item, Mention subject) {
		this.item = item;
		this.locator = item.locator();
		this.subject = subject;
	}

	Mention subject() {
		return this.subject;
	}

	/** What is said where. */
	Evidence.Located at(String path, String quote) {
		return new Evidence.Located(quote, this.locator + "/" + path);
	}

	void relation(Mention from, Predicate predicate, Mention to, Map<String, String> qualifiers, String path,
			String quote) {
		this.facts
			.add(new Fact(from, predicate, to, new TreeMap<>(qualifiers), at(path, quote), CONFIDENCE, EXTRACTOR));
	}

	void value(Predicate predicate, String value, Map<String, String> qualifiers, String path, String quote,
			double confidence) {
		this.facts.add(new Fact(this.subject, predicate, Mention.value(value), new TreeMap<>(qualifiers),
				at(path, quote), confidence, EXTRACTOR));
	}

	void flow(Flow flow) {
		this.flows.add(flow);
	}

	void remark(Reason reason, String path, String value) {
		this.remarks.add(new Remark(reason, this.item.identifier(), this.locator + "/" + path, value));
	}

	/** A map of what is there. */
	static SortedMap<String, String> qualifiers(Map<String, Optional<String>> stated) {
		SortedMap<String, String> qualifiers = new TreeMap<>();
		stated.forEach((name, value) -> value.ifPresent((present) -> qualifiers.put(name, present)));
		return qualifiers;
	}

	RecordFacts done() {
		return new RecordFacts(this.subject, this.facts, this.flows, this.remarks);
	}

}
