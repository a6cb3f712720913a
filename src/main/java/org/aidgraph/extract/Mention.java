package org.aidgraph.extract;

import java.util.List;
import java.util.Optional;
import org.aidgraph.vocabulary.Kind;

/**
 * A thing as one document names it. Not an entity: which one it is, is decided later.
 *
 * @param kind what it is
 * @param name the fullest name that the document gives
 * @param names what else the document calls it: acronyms, short forms, codes; without
 * {@code name}
 * @param id the reference id where the words leave no doubt, such as {@code EG}
 */
public record Mention(Kind kind, String name, List<String> names, Optional<String> id) {

	public Mention {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A mention needs a name");
		}
		names = List.copyOf(names);
	}

	public static Mention of(Kind kind, String name) {
		return new Mention(kind, name, List.of(), Optional.empty());
	}

	/** A plain value, the object of a value predicate. */
	public static Mention value(String value) {
		return of(Kind.VALUE, value);
	}

}
