package org.aidgraph.inflection;

import java.util.ArrayList;
import java.util.List;

/**
 * How words with one nominative ending change.
 *
 * @param nominative the ending of the nominative
 * @param gender {@code m}, {@code f}, {@code n}, or {@code p} for the plural
 * @param cases the endings of the genitive, dative, accusative, instrumental and
 * prepositional
 */
record Endings(String nominative, char gender, List<List<String>> cases) {

	/** One line of the table. */
	static Endings of(String line) {
		String[] fields = line.split("\\s+");
		List<List<String>> cases = new ArrayList<>();
		for (int i = 2; i < fields.length; i++) {
			cases.add(List.of(fields[i].replace("-", "").split("/", -1)));
		}
		return new Endings(fields[0], fields[1].charAt(0), List.copyOf(cases));
	}

	/** The forms of a word in one case. */
	List<String> forms(String word, int grammaticalCase) {
		String stem = word.substring(0, word.length() - this.nominative.length());
		return this.cases.get(grammaticalCase).stream().map(stem::concat).toList();
	}

}
