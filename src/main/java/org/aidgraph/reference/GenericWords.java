package org.aidgraph.reference;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that names of organizations are made of, in several languages, and their English
 * ones, from {@code words.csv}: {@code développement} and {@code desarrollo} are
 * development. Immutable and thread safe.
 */
public final class GenericWords {

	private final Map<String, List<String>> english = new HashMap<>();

	private final Set<String> small;

	private GenericWords(Set<String> small) {
		this.small = small;
	}

	/** Reads the table from the class path. */
	public static GenericWords load() {
		Table table = Table.read("words");
		GenericWords words = new GenericWords(table.rows()
			.stream()
			.filter((row) -> row.get("english").isEmpty())
			.flatMap((row) -> row.list("words").stream())
			.collect(Collectors.toUnmodifiableSet()));
		for (Table.Row row : table.rows()) {
			if (!row.get("english").isEmpty()) {
				List<String> meaning = List.of(row.get("english").split(" "));
				row.list("words").forEach((word) -> words.english.put(Letters.key(word), meaning));
			}
		}
		return words;
	}

	/**
	 * What a folded word is in English, one word or two; empty where it is English
	 * already or no such word.
	 */
	public List<String> english(String word) {
		return this.english.getOrDefault(word, List.of());
	}

	/** All words that have an English one, folded. */
	public Set<String> all() {
		return Collections.unmodifiableSet(this.english.keySet());
	}

	/** Whether a folded word is an article, a preposition or the like. */
	public boolean isSmall(String word) {
		return this.small.contains(word);
	}

}
