package org.aidgraph.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidgraph.vocabulary.Slug;

/**
 * How names are compared.
 */
public enum Matching {

	/** Equal after case, accents, punctuation and a leading article are taken away. */
	STRICT,

	/** Equal, or one contains the other, or more than half of their words are shared. */
	RELAXED;

	private static final double OVERLAP = 0.5;

	/** Whether any name of one thing matches any name of another. */
	boolean matches(List<String> names, List<String> others) {
		for (String name : names) {
			for (String other : others) {
				if (matches(key(name), key(other))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean matches(String name, String other) {
		if (name.equals(other)) {
			return true;
		}
		if (this == STRICT || name.isEmpty() || other.isEmpty()) {
			return false;
		}
		Set<String> words = words(name);
		Set<String> otherWords = words(other);
		Set<String> shared = new HashSet<>(words);
		shared.retainAll(otherWords);
		int smaller = Math.min(words.size(), otherWords.size());
		int union = words.size() + otherWords.size() - shared.size();
		return shared.size() == smaller || shared.size() > OVERLAP * union;
	}

	private static Set<String> words(String key) {
		return new HashSet<>(Arrays.asList(key.split("-")));
	}

	private static String key(String name) {
		String slug = Slug.of(name);
		return slug.startsWith("the-") ? slug.substring(4) : slug;
	}

}
