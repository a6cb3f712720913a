package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Reads what a French, Spanish or Portuguese title is about, in small letters: "du suivi
 * et de l'évaluation", "de monitoreo y evaluación", "en inmunizaciones". Belongs to one
 * sentence.
 */
final class LatinDuties {

	private static final Set<String> LINKS = Words.of("de", "des", "du", "d'", "del", "do", "da", "dos", "das");

	private static final Set<String> ARTICLES = Words.of("la", "le", "les", "l'", "los", "las", "el");

	/** Words behind which the employer or the place stands. */
	private static final Set<String> AT = Words.of("à", "au", "aux", "en", "chez", "dans", "auprès", "a", "ante", "no",
			"na", "em");

	private static final int MAX_TOKENS = 14;

	private final List<Token> tokens;

	LatinDuties(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** The last token of the duties that a link begins, or -1. */
	int end(int link) {
		if (is(link, "en")) {
			return isNoun(link + 1) && !isArticle(link + 1) ? afterNoun(link + 1) : -1;
		}
		int last = -1;
		int at = link;
		while (at - link < MAX_TOKENS && at < this.tokens.size() && LINKS.contains(this.tokens.get(at).lower())) {
			int noun = isArticle(at + 1) ? at + 2 : at + 1;
			if (!isNoun(noun)) {
				break;
			}
			last = afterNoun(noun);
			at = isAnd(last + 1) ? last + 2 : last + 1;
		}
		return last;
	}

	/** The last token of a noun with its adjectives and a second noun behind "and". */
	private int afterNoun(int noun) {
		int last = noun;
		if (isPlain(last + 1) && (closes(last + 2) || isPlain(last + 2) && closes(last + 3))) {
			last++;
		}
		boolean second = isAnd(last + 1) && isPlain(last + 2) && closes(last + 3);
		boolean third = isAnd(last + 1) && isPlain(last + 2) && isPlain(last + 3) && closes(last + 4);
		return second ? last + 2 : third ? last + 3 : last;
	}

	/** A noun of a duty: no body, no place, no person. */
	private boolean isNoun(int index) {
		return isPlain(index) && !this.tokens.get(index).is(WordClass.ORGANIZATION)
				&& !this.tokens.get(index).is(WordClass.UNIT) && !this.tokens.get(index).is(WordClass.UNDERTAKING);
	}

	private boolean isPlain(int index) {
		if (index >= this.tokens.size()) {
			return false;
		}
		Token token = this.tokens.get(index);
		return token.shape() == Token.Shape.LOWER && token.text().length() > 2 && token.text().charAt(0) < '\u0400'
				&& !token.is(WordClass.FUNCTION) && !token.is(WordClass.CONNECTOR) && !token.is(WordClass.DETERMINER)
				&& !token.is(WordClass.SAYS) && !token.is(WordClass.AND) && !token.is(WordClass.BY);
	}

	/** Whether the title may end before a token. */
	private boolean closes(int index) {
		if (index >= this.tokens.size()) {
			return true;
		}
		Token token = this.tokens.get(index);
		return token.shape() == Token.Shape.SIGN || token.isCapital() || token.is(WordClass.AND)
				|| LINKS.contains(token.lower()) || AT.contains(token.lower());
	}

	private boolean isArticle(int index) {
		return index < this.tokens.size() && ARTICLES.contains(this.tokens.get(index).lower());
	}

	private boolean isAnd(int index) {
		return is(index, "et") || is(index, "y") || is(index, "e");
	}

	private boolean is(int index, String word) {
		return index < this.tokens.size() && this.tokens.get(index).is(word);
	}

}
