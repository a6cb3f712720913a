package org.aidgraph.extract.frame;

import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Finds how far an undertaking reaches that begins at an item: "du projet « X »",
 * "проекта «X»", "la iniciativa".
 */
final class ThingSpan {

	private static final int MAX_LEADS = 4;

	private static final int MAX_QUOTED = 14;

	/** Small words before an undertaking. */
	private static final Set<String> LEADS = Words.of("de", "du", "des", "d'", "del", "do", "da", "dos", "das", "la",
			"le", "les", "l'", "el", "los", "las", "o", "a", "al", "ao", "à", "au", "aux", "ce", "cet", "cette", "ces",
			"este", "esta", "estos", "dicho", "dicha", "citado", "présent", "presente", "данного", "данной", "этого",
			"этой", "этот", "эту", "нового", "новой", "نفس", "هذا", "هذه", "ل", "من", "par", "por", "un", "una", "une",
			"en", "dans", "em", "no", "na", "своего", "своей", "в", "к");

	private ThingSpan() {
	}

	/** The item behind the undertaking; the same item where none begins. */
	static int end(Phrases phrases, int item) {
		int at = item;
		while (at - item < MAX_LEADS && phrases.isOneOf(at, LEADS)) {
			at++;
		}
		boolean noun = phrases.is(at, WordClass.UNDERTAKING) || phrases.is(at, WordClass.UNDERTAKINGS);
		if (noun) {
			at++;
			boolean adjective = isPlain(phrases, at) && isQuote(phrases, at + 1);
			at = adjective ? at + 1 : at;
		}
		if (isQuote(phrases, at)) {
			int close = at + 1;
			while (close < phrases.size() && close - at < MAX_QUOTED && !isQuote(phrases, close)) {
				close++;
			}
			return isQuote(phrases, close) ? close + 1 : noun ? at : item;
		}
		boolean named = phrases.isName(at)
				&& (phrases.name(at).kind() == NameKind.ACTIVITY || noun && phrases.name(at).kind() == NameKind.OTHER);
		return named ? at + 1 : noun ? at : item;
	}

	private static boolean isQuote(Phrases phrases, int index) {
		return index < phrases.size() && phrases.isToken(index) && phrases.token(index).isQuote();
	}

	private static boolean isPlain(Phrases phrases, int index) {
		return phrases.isToken(index) && phrases.token(index).shape() == Token.Shape.LOWER
				&& phrases.token(index).classes() == 0;
	}

}
