package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Tells the Russian words that a title goes on with, which no small word ties to it.
 */
final class RussianWords {

	private static final Set<String> BREAKS = Words.of("\u0432", "\u043d\u0430", "\u0438", "\u0438\u0437",
			"\u0447\u0442\u043e", "\u0430", "\u0432\u043e", "\u043a\u043e\u0442\u043e\u0440\u044b\u0439");

	/** Endings of verbs of the third person. */
	private static final Set<String> VERBS = Words.of("ал", "ил", "ала", "ила", "ет", "ел", "ела", "али", "или", "ели",
			"ют", "ут", "ят", "ит", "тся", "лся", "лась", "лось", "лись", "ть", "ться", "ано", "ено");

	private static final int SHORTEST_VERB = 5;

	private RussianWords() {
	}

	static boolean isCyrillic(Token token) {
		return Character.UnicodeScript.of(token.text().charAt(0)) == Character.UnicodeScript.CYRILLIC;
	}

	/**
	 * "труда, миграции и занятости": the end of a list of fields that goes on here, or
	 * -1.
	 */
	static int endOfList(List<Token> tokens, int comma) {
		int i = comma;
		while (i + 1 < tokens.size() && tokens.get(i).isSign(',') && isGenitive(tokens.get(i + 1))) {
			i += 2;
			while (i < tokens.size() && isGenitive(tokens.get(i))) {
				i++;
			}
			if (i + 1 < tokens.size() && tokens.get(i).is("и") && isGenitive(tokens.get(i + 1))) {
				return i + 1;
			}
		}
		return -1;
	}

	/** "по мониторингу и оценке": a second field behind "and" that is no title. */
	static boolean goesOn(List<Token> tokens, int end, int head) {
		return end > head && end + 2 < tokens.size() && tokens.get(end + 1).is("и") && isGenitive(tokens.get(end))
				&& isGenitive(tokens.get(end + 2)) && !tokens.get(end + 2).is(WordClass.ROLE);
	}

	/** A word in small letters that is no verb and no word such as "in". */
	static boolean isGenitive(Token token) {
		String word = token.lower();
		boolean verb = word.length() >= SHORTEST_VERB && VERBS.stream().anyMatch(word::endsWith);
		return token.shape() == Token.Shape.LOWER && isCyrillic(token) && !verb && !token.is(WordClass.SAYS)
				&& !BREAKS.contains(word);
	}

}
