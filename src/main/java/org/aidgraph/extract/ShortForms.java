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
import org.aidgraph.naming.NameKind;
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

	/** Nouns for a body of any kind. */
	private static final Set<String> GENERIC = Words.of("agency", "organization", "organisation", "charity", "ngo");

	/** Bodies with such a word are called by it. */
	private static final Set<String> OTHERS = Words.of("union", "ministry", "fund", "bank", "foundation", "university",
			"government", "embassy", "trust", "council", "commission", "committee", "school", "parliament");

	private static final Set<String> OF = Words.of("of", "for", "de", "du", "des", "del", "d'", "d\u2019", "pour",
			"para", "on");

	private final Map<String, NavigableMap<Integer, Name>> byWord = new HashMap<>();

	/** The bodies that open sentences. */
	private final NavigableMap<Integer, Name> speakers = new TreeMap<>();

	/** Where a name stands alone behind an article. */
	private final Set<Integer> alone = new HashSet<>();

	ShortForms(List<Phrases> sentences) {
		for (Phrases phrases : sentences) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isBody(i)) {
					index(phrases.name(i));
					if (i <= 1 && isSpeaker(phrases, i)) {
						this.speakers.put(phrases.start(i), phrases.name(i));
					}
					if (phrases.isOneOf(i - 1, ARTICLES) && !phrases.isOneOf(i + 1, OF)) {
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

	/** A body that opens a sentence and may be called an agency. */
	private static boolean isSpeaker(Phrases phrases, int item) {
		Name name = phrases.name(item);
		boolean opens = item == 0 || phrases.is(0, WordClass.DETERMINER);
		boolean known = name.id().isPresent() || !name.others().isEmpty() || name.text().indexOf(' ') > 0;
		if (!opens || !known || name.kind() == NameKind.GOVERNMENT || Mentions.isCommonNoun(name.text())) {
			return false;
		}
		for (String word : name.text().toLowerCase(Locale.ROOT).split(" ")) {
			if (OTHERS.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** The body that a common noun at a position stands for. */
	Optional<Name> of(String word, int position) {
		if (!this.alone.contains(position)) {
			return Optional.empty();
		}
		String noun = word.toLowerCase(Locale.ROOT);
		Optional<Name> called = called(noun, position);
		if (called.isPresent() || !GENERIC.contains(noun)) {
			return called;
		}
		Map.Entry<Integer, Name> speaker = this.speakers.lowerEntry(position);
		return (speaker == null || position - speaker.getKey() > FAR) ? Optional.empty()
				: Optional.of(speaker.getValue());
	}

	private Optional<Name> called(String noun, int position) {
		NavigableMap<Integer, Name> names = this.byWord.get(noun);
		if (names == null) {
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
