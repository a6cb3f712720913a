package org.aidgraph.extract;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * One thing that a document says, with the words that say it.
 *
 * @param subject what it is said of
 * @param predicate what is said
 * @param object the other thing, or the value for a value predicate
 * @param qualifiers what narrows it ({@code at}, {@code since}, {@code email},
 * {@code phone}, {@code percentage} …), by name
 * @param evidence the words and their place
 * @param confidence 0 to 1, how often facts of this extractor and pattern are right
 * @param extractor the name of the extractor that read it
 */
public record Fact(Mention subject, Predicate predicate, Mention object, SortedMap<String, String> qualifiers,
		Evidence evidence, double confidence, String extractor) {

	public Fact {
		if (predicate.isValue() != (object.kind() == Kind.VALUE)) {
			throw new IllegalArgumentException(predicate + " cannot have the object " + object);
		}
		if (!(confidence > 0 && confidence <= 1)) {
			throw new IllegalArgumentException("Not a confidence: " + confidence);
		}
		qualifiers = Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
	}

	public Fact(Mention subject, Predicate predicate, Mention object, Map<String, String> qualifiers, Evidence evidence,
			double confidence, String extractor) {
		this(subject, predicate, object, new TreeMap<>(qualifiers), evidence, confidence, extractor);
	}

}
