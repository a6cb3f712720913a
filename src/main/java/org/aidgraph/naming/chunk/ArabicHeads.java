package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Finds Arabic names of bodies: a noun such as "وزارة", the nouns that it is annexed to,
 * and their adjectives, which have the article; or a name in quotation marks. Belongs to
 * one sentence.
 */
final class ArabicHeads {

	private static final int MAX_TAIL = 7;

	private static final int MAX_ANNEXED = 3;

	private static final Set<String> STOPS = Words.of("في", "من", "الي", "علي", "مع", "عن", "قبل", "خلال", "منذ", "حتي",
			"بعد", "بين", "ضمن", "عبر", "الذي", "التي", "الذين", "ان", "كما", "حيث", "كل", "عام", "سنة", "هذا", "هذه",
			"هو", "هي", "وهو", "وهي", "قد", "لدي", "نحو", "بهدف", "عند", "لدعم", "التابعة", "التابع", "الممول",
			"الممولة", "المنفذ", "المنفذة", "المانحة", "المستفيدة");

	private final Sentence sentence;

	private final List<Token> tokens;

	private final KnownSpans known;

	ArabicHeads(Sentence sentence, KnownSpans known) {
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.known = known;
	}

	/** The name that begins with a token. */
	Optional<HeadedSpan> at(int head) {
		Token noun = this.tokens.get(head);
		if (!noun.is(WordClass.ORGANIZATION) && !noun.is(WordClass.UNIT)) {
			return Optional.empty();
		}
		int close = HeadedSpan.closingQuote(this.tokens, head + 1);
		int last = (close > 0) ? close : tail(head);
		if (last == head && !(isDefinite(head) && noun.is(WordClass.ORGANIZATION))) {
			return Optional.empty();
		}
		Optional<String> quoted = (close > 0) ? Optional.of(slice(head + 2, close - 1)) : Optional.empty();
		return Optional.of(new HeadedSpan(head, last, plain(whole(head, last)), quoted));
	}

	/** The words, the first with its article. */
	private String whole(int first, int last) {
		Token noun = this.tokens.get(first);
		String words = slice(first, last);
		return (noun.text().length() > noun.end() - noun.start())
				? noun.text() + words.substring(noun.end() - noun.start()) : words;
	}

	/** Without vowel signs. */
	private static String plain(String text) {
		return text.replaceAll("[\\u064b-\\u0652\\u0640]", "");
	}

	/** The last token of the words that belong to the noun. */
	private int tail(int head) {
		int last = head;
		int annexed = 0;
		boolean definite = isDefinite(head);
		int i = head + 1;
		while (i < this.tokens.size() && i - head <= MAX_TAIL) {
			if (this.known.startsAt(i) && !this.known.isBodyAt(i)) {
				last = this.known.last(i);
				i = last + 1;
				definite = true;
				continue;
			}
			Token token = this.tokens.get(i);
			if (token.is("و") && last > head && goesOn(i + 1)) {
				last = i + 1;
				i += 2;
				continue;
			}
			boolean forWord = token.is("ل") && i + 1 < this.tokens.size() && isPart(i + 1);
			if (forWord) {
				last = i + 1;
				definite = isDefinite(last);
				i += 2;
				continue;
			}
			if (!isPart(i)) {
				break;
			}
			if (!isDefinite(i)) {
				annexed++;
				if (definite || annexed > MAX_ANNEXED) {
					break;
				}
			}
			definite |= isDefinite(i);
			last = i;
			i++;
		}
		return last;
	}

	/** "and" joins a second field of work: a noun with the article that is no body. */
	private boolean goesOn(int index) {
		return isPart(index) && isDefinite(index) && !this.known.startsAt(index)
				&& !this.tokens.get(index).is(WordClass.ORGANIZATION) && !this.tokens.get(index).is(WordClass.UNIT);
	}

	private boolean isPart(int index) {
		if (index >= this.tokens.size()) {
			return false;
		}
		Token token = this.tokens.get(index);
		return token.isWord() && Character.UnicodeScript.of(token.text().charAt(0)) == Character.UnicodeScript.ARABIC
				&& !STOPS.contains(token.lower()) && (!token.is(WordClass.FRAME) || token.lower().startsWith("ال"))
				&& !token.is(WordClass.SAYS) && !token.is(WordClass.DENIES) && !token.is(WordClass.AND)
				&& !token.is(WordClass.UNDERTAKING) && !token.is(WordClass.ROLE) && token.text().length() > 1;
	}

	private boolean isDefinite(int index) {
		String word = this.tokens.get(index).lower();
		return word.startsWith("ال") || word.startsWith("لل");
	}

	private String slice(int first, int last) {
		return this.sentence.slice(this.tokens.get(first).start(), this.tokens.get(last).end());
	}

}
