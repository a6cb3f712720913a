package org.aidgraph.evaluation;

import java.util.List;
import org.aidgraph.vocabulary.Predicate;

/**
 * A fact that a person found in a document.
 *
 * @param subject names of the subject, the first the usual one
 * @param predicate what is said
 * @param object names of the object
 * @param at names of the body at which a role is held; empty where none is stated
 * @param optional right if found, not missed if not
 */
public record GoldFact(List<String> subject, Predicate predicate, List<String> object, List<String> at,
		boolean optional) {

	public GoldFact {
		subject = List.copyOf(subject);
		object = List.copyOf(object);
		at = List.copyOf(at);
	}

	@Override
	public String toString() {
		return this.subject.get(0) + " " + this.predicate + " " + this.object.get(0)
				+ (this.at.isEmpty() ? "" : " at " + this.at.get(0)) + (this.optional ? " (optional)" : "");
	}

}
