package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.inflection.RussianCases;

/**
 * Finds Russian names of bodies: adjectives, a noun such as "министерство" in any case,
 * the genitives behind it or a name in quotation marks. Belongs to one sentence.
 */
final class RussianHeads {

	private static final int MAX_ADJECTIVES = 4;

	private static final int MAX_TAIL = 12;

	/** Endings of names of persons and places in the genitive. */
	private static final List<String> GENITIVES = List.of("а", "я", "ы", "и", "ого", "его", "ой");

	/** Small words that tie a field of work to a body. */
	private static final Set<String> TIES = Words.of("по", "для", "без");

	/** Fields tied by two words. */
	private static final Set<String> FIELDS = Words.of("области", "сфере", "целях", "защиту");

	/** Adjectives that name nothing. */
	private static final Set<String> PLAIN = Words.of("нов", "местн", "данн", "эт", "друг", "котор", "сво", "наш", "их",
			"многи", "нескольк", "различн", "международн", "государственн", "неправительственн", "партнерск", "донорск",
			"гуманитарн", "крупн", "ведущ");

	private final Sentence sentence;

	private final List<Token> tokens;

	private final KnownSpans known;

	RussianHeads(Sentence sentence, KnownSpans known) {
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.known = known;
	}

	/** The name that begins with a token. */
	Optional<HeadedSpan> at(int first) {
		int head = head(first);
		if (head < 0) {
			return Optional.empty();
		}
		Token noun = this.tokens.get(head);
		int close = HeadedSpan.closingQuote(this.tokens, head + 1);
		int last = (close > 0) ? close : tail(head);
		if (close < 0 && last > head && last - head < MAX_ADJECTIVES && !this.tokens.get(last).isCapital()) {
			close = HeadedSpan.closingQuote(this.tokens, last + 1);
			last = Math.max(last, close);
		}
		boolean named = close > 0 || named(first, head, last);
		if (!named) {
			return Optional.empty();
		}
		Optional<String> quoted = (close > 0) ? Optional.of(quoted(head, close)) : Optional.empty();
		return Optional.of(new HeadedSpan(head, last, nominative(first, head, noun, last), quoted));
	}

	private String quoted(int head, int close) {
		int open = close - 1;
		while (open > head && !this.tokens.get(open).isQuote()) {
			open--;
		}
		return slice(open + 1, close - 1);
	}

	/** The noun behind the adjectives that begin here, or -1. */
	private int head(int first) {
		return head(first, true);
	}

	private int head(int first, boolean naming) {
		for (int i = first; i < Math.min(this.tokens.size(), first + MAX_ADJECTIVES); i++) {
			Token token = this.tokens.get(i);
			if (token.is(WordClass.ORGANIZATION) || token.is(WordClass.UNIT)) {
				return RussianCases.isCyrillic(token.text()) ? i : -1;
			}
			boolean adjective = token.isWord() && RussianCases.isCyrillic(token.text())
					&& RussianCases.isAdjective(token.lower()) && !token.is(WordClass.FUNCTION)
					&& !token.is(WordClass.FRAME) && !(naming && i == first && isPlain(token) && !token.isCapital());
			if (!adjective) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isPlain(Token token) {
		return PLAIN.stream()
			.anyMatch((stem) -> token.lower().startsWith(stem) && token.lower().length() <= stem.length() + 3);
	}

	/**
	 * Whether these words name a body: capitals beyond the beginning of the sentence, or
	 * a country or a known body behind the noun.
	 */
	private boolean named(int first, int head, int last) {
		boolean capital = this.tokens.get(first).isCapital();
		boolean opens = first == 0 || this.tokens.get(first - 1).shape() == Token.Shape.SIGN;
		boolean proper = false;
		for (int i = head + 1; i <= last; i++) {
			proper |= this.tokens.get(i).isCapital();
		}
		if (this.tokens.get(head).is(WordClass.UNIT)) {
			return proper;
		}
		return capital && (!opens || last > head) || proper && first == head;
	}

	/** The last token of the genitives and fields of work behind the noun. */
	private int tail(int head) {
		int last = head;
		int i = head + 1;
		while (i < this.tokens.size() && i - head <= MAX_TAIL) {
			Token token = this.tokens.get(i);
			if (this.known.startsAt(i)) {
				last = this.known.last(i);
				i = last + 1;
				continue;
			}
			boolean tie = TIES.contains(token.lower()) && isPart(i + 1)
					|| token.is("в") && i + 1 < this.tokens.size() && FIELDS.contains(this.tokens.get(i + 1).lower());
			int listed = fields(i, last > head);
			if (listed > i) {
				last = listed;
				i = last + 1;
				continue;
			}
			boolean and = token.is("и") && last > head && isField(i + 1) && !this.tokens.get(last).isCapital();
			if (tie || and) {
				last = i + 1;
				i += 2;
				continue;
			}
			if (!isPart(i)) {
				break;
			}
			last = i;
			i++;
		}
		return last;
	}

	/** "труда, миграции и занятости": the last token of a list of fields, or -1. */
	private int fields(int comma, boolean behindField) {
		int i = comma;
		while (behindField && i < this.tokens.size() && this.tokens.get(i).isSign(',') && isField(i + 1)) {
			i += 2;
			while (isField(i)) {
				i++;
			}
			if (i < this.tokens.size() && this.tokens.get(i).is("и") && isField(i + 1)) {
				return i + 1;
			}
		}
		return -1;
	}

	/** A field of work in small letters, no other body. */
	private boolean isField(int index) {
		return isPart(index) && this.tokens.get(index).shape() == Token.Shape.LOWER && !this.known.startsAt(index)
				&& head(index, false) < 0;
	}

	/** A word that can stand in the genitive behind a noun. */
	private boolean isPart(int index) {
		if (index >= this.tokens.size()) {
			return false;
		}
		Token token = this.tokens.get(index);
		return token.isWord() && RussianCases.isCyrillic(token.text()) && !token.is(WordClass.FUNCTION)
				&& !token.is(WordClass.AND) && !token.is(WordClass.FRAME) && !token.is(WordClass.ROLE)
				&& !token.is(WordClass.UNDERTAKING) && !token.is(WordClass.DENIES) && !token.is(WordClass.PRONOUN)
				&& (token.isCapital() ? isProperPart(index) : RussianWords.isGenitive(token));
	}

	/** A capital goes on with a name that began with one, or where a place is known. */
	private boolean isProperPart(int index) {
		return this.known.startsAt(index)
				|| this.tokens.get(index - 1).isCapital()
						&& RussianCases.isAdjective(this.tokens.get(index - 1).lower())
				|| RussianCases.isAdjective(this.tokens.get(index).lower())
				|| this.tokens.get(index).is(WordClass.ORGANIZATION) || isCalledAfter(index);
	}

	/** "Фонд Рихарда Линде": whom a body is called after, in the genitive. */
	private boolean isCalledAfter(int index) {
		Token before = this.tokens.get(index - 1);
		if (before.is(WordClass.ORGANIZATION) && before.isCapital()) {
			boolean held = index > 1 && this.tokens.get(index - 2).is(WordClass.ROLE);
			return !held && isGenitive(index);
		}
		return index > 1 && before.isCapital() && isGenitive(index - 1)
				&& !this.tokens.get(index - 2).is(WordClass.ROLE)
				&& this.tokens.get(index - 2).is(WordClass.ORGANIZATION);
	}

	private boolean isGenitive(int index) {
		String word = this.tokens.get(index).lower();
		return GENITIVES.stream().anyMatch(word::endsWith);
	}

	private String nominative(int first, int head, Token noun, int last) {
		String singular = Lexicon.nominative(noun.lower());
		StringBuilder text = new StringBuilder();
		for (int i = first; i < head; i++) {
			text.append(RussianCases.adjective(this.tokens.get(i).text(), singular)).append(' ');
		}
		text.append(noun.isCapital() ? Character.toUpperCase(singular.charAt(0)) + singular.substring(1) : singular);
		return (last > head) ? text + " " + slice(head + 1, last) : text.toString();
	}

	private String slice(int first, int last) {
		return this.sentence.slice(this.tokens.get(first).start(), this.tokens.get(last).end());
	}

}
