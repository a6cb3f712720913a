package org.aidgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;

/**
 * Knows which body "the Fund" or "the Ministry" stands for: the one named before whose
 * name holds the word, where it is the only one, on the page or close by.
 */
final class ShortForms {

	private static final int CLOSE = 600;

	private static final int FAR = 3000;

	private static final int MAX_BACK = 40;

	private static final Set<String> ARTICLES = Words.of("the", "this", "la", "le", "l'", "l\u2019", "el", "cette",
			"ce");

	private final Map<String, NavigableMap<Integer, Name>> byWord = new HashMap<>();

	/** Where a name stands alone behind an article. */
	private final Set<Integer> alone = new HashSet<>();

	ShortForms(List<Phrases> sentences) {
		for (Phrases phrases : sentences) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isBody(i)) {
					index(phrases.name(i));
					if (phrases.isOneOf(i - 1, ARTICLES) && !phrases.is(i + 1, WordClass.CONNECTOR)) {
						this.alone.add(phrases.start(i));
					}
				}
			}
		}
	}

	private void index(Name name) {
		if (name.text().indexOf(' ') < 0) {
			return;
		}
		for (String word : name.text().split(" ")) {
			long nouns = WordClass.ORGANIZATION.bit() | WordClass.UNIT.bit();
			boolean noun = !word.isEmpty() && Character.isUpperCase(word.charAt(0))
					&& (Lexicon.classesOf(word, 0, word.length()) & nouns) != 0;
			if (noun) {
				this.byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), (key) -> new TreeMap<>())
					.put(name.start(), name);
			}
		}
	}

	/** The body that a common noun at a position stands for. */
	Optional<Name> of(String word, int position) {
		NavigableMap<Integer, Name> names = this.byWord.get(word.toLowerCase(Locale.ROOT));
		if (names == null || !this.alone.contains(position)) {
			return Optional.empty();
		}
		Optional<Name> found = Optional.empty();
		int steps = 0;
		for (Name name : names.headMap(position, false).descendingMap().values()) {
			boolean far = position - name.start() > CLOSE;
			if (found.isEmpty() && position - name.start() > FAR || ++steps > MAX_BACK) {
				break;
			}
			if (found.isEmpty() || isLonger(name, found.get())) {
				found = Optional.of(name);
			}
			else if (!isLonger(found.get(), name)) {
				return (far && position - found.get().start() <= CLOSE) ? found : Optional.empty();
			}
		}
		return found;
	}

	private static boolean isLonger(Name name, Name other) {
		return name.text().startsWith(other.text());
	}

}
