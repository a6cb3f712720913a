package org.aidgraph.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of all known names. A long word that none of them has, one letter off a
 * single one that they have, is misspelled.
 */
final class Vocabulary {

	private static final int LONG = 7;

	private static final int END = 4;

	private final Set<String> words = new HashSet<>();

	/** Long words by their first letters, and by their last. */
	private final Map<String, List<String>> byEnd = new HashMap<>();

	void add(String name) {
		for (String word : NameKey.words(name)) {
			if (this.words.add(word) && word.length() >= LONG - 1) {
				this.byEnd.computeIfAbsent(first(word), (key) -> new ArrayList<>(2)).add(word);
				this.byEnd.computeIfAbsent(last(word), (key) -> new ArrayList<>(2)).add(word);
			}
		}
	}

	private static String first(String word) {
		return word.substring(0, END);
	}

	private static String last(String word) {
		return "-" + word.substring(word.length() - END);
	}

	boolean contains(String word) {
		return this.words.contains(word);
	}

	/** The name with its only unknown word mended; empty where there is no such word. */
	Optional<String> mended(String name) {
		List<String> spelled = NameKey.words(name);
		int unknown = -1;
		for (int i = 0; i < spelled.size(); i++) {
			if (!this.words.contains(spelled.get(i))) {
				if (unknown >= 0 || spelled.get(i).length() < LONG) {
					return Optional.empty();
				}
				unknown = i;
			}
		}
		if (unknown < 0 || spelled.size() < 3) {
			return Optional.empty();
		}
		List<String> mended = new ArrayList<>(spelled);
		Set<String> near = near(spelled.get(unknown));
		if (near.size() != 1) {
			return Optional.empty();
		}
		mended.set(unknown, near.iterator().next());
		return Optional.of(String.join(" ", mended));
	}

	private Set<String> near(String word) {
		Set<String> near = new HashSet<>();
		for (String end : List.of(first(word), last(word))) {
			for (String other : this.byEnd.getOrDefault(end, List.of())) {
				if (NameKey.isOneEditAway(word, other)) {
					near.add(other);
				}
			}
		}
		return near;
	}

}
