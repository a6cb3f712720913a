package org.aidgraph.spelling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidgraph.reference.Countries;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.GenericWords;

/**
 * What a name says in whatever language and order of words: "Institut international de
 * recherche sur le riz" says what "International Rice Research Institute" says.
 */
final class Wording {

	private static final int ENOUGH = 3;

	private final GenericWords generic = GenericWords.load();

	private final Countries countries;

	Wording(Countries countries) {
		this.countries = countries;
	}

	/** The words that it can put into English. */
	Set<String> words() {
		return this.generic.all();
	}

	/**
	 * The meanings of its words; empty for a name of too few words, as the order of two
	 * matters unless one of them is of another language.
	 */
	Optional<String> of(String name) {
		TreeSet<String> meanings = new TreeSet<>();
		boolean translated = false;
		for (String word : NameKey.words(name)) {
			if (this.generic.isSmall(word)) {
				continue;
			}
			List<String> english = this.generic.english(word);
			if (english.isEmpty()) {
				meanings.add(meaning(word));
			}
			else {
				translated = true;
				english.forEach((one) -> meanings.add(meaning(one)));
			}
		}
		return (meanings.size() >= ENOUGH || (translated && meanings.size() == ENOUGH - 1))
				? Optional.of(String.join(" ", meanings)) : Optional.empty();
	}

	private String meaning(String word) {
		return this.countries.byAdjective(word)
			.or(() -> this.countries.byName(word))
			.map(Country::code)
			.orElseGet(() -> NameKey.singular(word));
	}

}
