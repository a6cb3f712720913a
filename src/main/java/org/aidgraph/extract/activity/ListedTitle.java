package org.aidgraph.extract.activity;

import java.util.List;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;

/**
 * Cuts an item of a list of projects behind the project's name: "X (implemented by A)",
 * "X – funded by B, 2019".
 */
public final class ListedTitle {

	private static final List<String> SIGNS = List.of(" (", " \u2013 ", " \u2014 ", " - ", ", ", ": ", "; ");

	private static final List<String> TAILS = List.of("with funding", "with support", "with the support",
			"with financial", "donor", "thanks to", "in partnership", "in cooperation", "in collaboration", "avec l",
			"bailleur", "con fondos", "con el apoyo", "con financiaci\u00f3n", "partner");

	private static final long DONE = WordClass.bits(WordClass.FUNDED, WordClass.RUN);

	private ListedTitle() {
	}

	/**
	 * The length of the name at the beginning of an item, all of it where nothing
	 * follows.
	 */
	public static int length(String item) {
		int end = item.length();
		for (String sign : SIGNS) {
			int at = item.indexOf(sign);
			while (at > 0 && at < end) {
				if (tells(item, at + sign.length())) {
					end = at;
				}
				at = item.indexOf(sign, at + 1);
			}
		}
		return end;
	}

	/** Whether words say who pays for something or runs it. */
	private static boolean tells(String item, int from) {
		String rest = item.substring(from, Math.min(item.length(), from + 24)).toLowerCase(java.util.Locale.ROOT);
		if (TAILS.stream().anyMatch(rest::startsWith)) {
			return true;
		}
		int word = from;
		while (word < item.length() && (Character.isLetter(item.charAt(word)) || item.charAt(word) == '-')) {
			word++;
		}
		return Character.isLowerCase(item.codePointAt(Math.min(from, item.length() - 1)))
				&& (Lexicon.classesOf(item, from, word) & DONE) != 0;
	}

}
