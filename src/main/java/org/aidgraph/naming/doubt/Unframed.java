package org.aidgraph.naming.doubt;

import java.util.Locale;
import java.util.Set;
import org.aidgraph.grammar.Words;

/**
 * Tells sentences in languages whose ways of stating amounts and times are not known
 * here: Scandinavian ones, Finnish, Dutch.
 */
public final class Unframed {

	private static final Set<String> WORDS = Words.of("och", "\u00e4r", "p\u00e5", "f\u00f6r", "av", "som", "fr\u00e5n",
			"att", "det", "har", "inom", "og", "til", "fra", "ikke", "sek\u00e4", "joka", "ovat", "het", "voor",
			"wordt", "zijn", "een", "deze", "genom", "milj", "ska", "vid");

	private static final int ENOUGH = 2;

	private Unframed() {
	}

	/** Whether a sentence has several small words of such a language. */
	public static boolean is(String sentence) {
		int found = 0;
		for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
			found += WORDS.contains(word) ? 1 : 0;
		}
		return found >= ENOUGH;
	}

}
