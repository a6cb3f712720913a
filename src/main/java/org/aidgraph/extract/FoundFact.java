package org.aidgraph.extract;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.aidgraph.vocabulary.Slug;

/**
 * A fact as an extractor found it.
 *
 * @param start offset of its words in the page's text, in UTF-16 units
 * @param end offset after them
 */
record FoundFact(Mention subject, Predicate predicate, Mention object, Map<String, String> qualifiers, int start,
		int end, double confidence, String extractor) {

	/** By position, the surer first, and so that no two unlike facts are equal. */
	static final Comparator<FoundFact> ORDER = Comparator.comparingInt(FoundFact::start)
		.thenComparingInt(FoundFact::end)
		.thenComparing(Comparator.comparingDouble(FoundFact::confidence).reversed())
		.thenComparing(FoundFact::predicate)
		.thenComparing((fact) -> fact.subject().toString())
		.thenComparing((fact) -> fact.object().toString())
		.thenComparing((fact) -> new TreeMap<>(fact.qualifiers()).toString())
		.thenComparing(FoundFact::extractor);

	/** This fact about things under other names. */
	FoundFact of(Mention newSubject, Mention newObject) {
		return new FoundFact(newSubject, this.predicate, newObject, this.qualifiers, this.start, this.end,
				this.confidence, this.extractor);
	}

	/**
	 * Whether it says more than another one that says the same, or as much more surely.
	 */
	boolean beats(FoundFact other) {
		int more = this.qualifiers.size() - other.qualifiers.size();
		return more > 0 || more == 0 && this.confidence > other.confidence;
	}

	/** What two facts have in common that say the same. */
	String key() {
		String first = acts() ? actor(this.subject) : key(this.subject);
		String second = key(this.object);
		if (this.predicate == Predicate.PARTNERS_WITH && first.compareTo(second) > 0) {
			String swap = first;
			first = second;
			second = swap;
		}
		return first + "|" + this.predicate + "|" + second + "|"
				+ (this.predicate == Predicate.HOLDS_ROLE ? Slug.of(seat()) : "");
	}

	private boolean acts() {
		return this.predicate == Predicate.FUNDS || this.predicate == Predicate.IMPLEMENTS;
	}

	/** A country that does something is its government. */
	private static String actor(Mention mention) {
		return (mention.kind() == Kind.COUNTRY)
				? mention.id().map((id) -> "gov:" + id.toLowerCase(Locale.ROOT)).orElseGet(() -> key(mention))
				: key(mention);
	}

	/** This fact with words that end elsewhere. */
	FoundFact upTo(int newEnd) {
		return new FoundFact(this.subject, this.predicate, this.object, this.qualifiers, this.start, newEnd,
				this.confidence, this.extractor);
	}

	/** Whether one thing is on both ends. */
	boolean isOfItself() {
		return key(this.subject).equals(key(this.object)) || this.subject.kind().isOrganization()
				&& this.object.kind().isOrganization() && this.subject.name().equals(this.object.name());
	}

	/**
	 * Whether another one that says the same names subject and object in the same order.
	 */
	boolean isOfSameOrder(FoundFact other) {
		return key(this.subject).equals(key(other.subject));
	}

	/** The same the other way round, of a relation that goes both ways. */
	FoundFact turned() {
		return of(this.object, this.subject);
	}

	/** Where the holder of a role works; empty where that is not said. */
	String seat() {
		return this.qualifiers.getOrDefault("at", "");
	}

	/** Who holds what, wherever. */
	String post() {
		return key(this.subject) + "|" + key(this.object);
	}

	private static String key(Mention mention) {
		return mention.id()
			.orElseGet(() -> mention.kind().isActivity() || mention.kind().isOrganization() ? Slug.of(mention.name())
					: mention.kind() + Slug.of(mention.name()));
	}

}
