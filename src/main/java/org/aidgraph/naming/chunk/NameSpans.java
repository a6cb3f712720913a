package org.aidgraph.naming.chunk;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.inflection.RussianCases;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;

/**
 * Decides how far a name reaches: which small words, brackets and conjunctions belong to
 * it. Belongs to one sentence.
 */
final class NameSpans {

	private static final Set<String> GENITIVES = Words.of("children", "women", "people", "men", "workers", "refugees",
			"girls", "migrants", "lawyers", "nations", "king", "queen", "farmers", "peoples");

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> OF = Words.of("of", "de", "des", "du", "d'", "d\u2019", "del", "di", "do", "da");

	/** What opens a sentence about who belongs to a body. */
	private static final Set<String> OWNED = Words.of("members", "partners", "donors", "beneficiaries", "membres",
			"partenaires", "bailleurs", "miembros", "socios", "donantes", "implementers", "funders");

	private static final Set<String> POSTED = Words.of("in", "to", "for", "en", "au", "aux", "ante");

	private final List<Token> tokens;

	private final KnownSpans known;

	private final RoleReader roles;

	private final SpanWords words;

	private final NameJoints joints;

	private final BoundNames bound;

	NameSpans(List<Token> tokens, KnownSpans known, RoleReader roles, PageNames pageNames) {
		this.tokens = tokens;
		this.known = known;
		this.roles = roles;
		this.words = new SpanWords(tokens, known);
		this.joints = new NameJoints(tokens, known, roles, this.words);
		this.bound = new BoundNames(tokens, pageNames);
	}

	boolean startsName(int i) {
		Token token = this.tokens.get(i);
		if (this.known.startsAt(i)) {
			return !isAdjectiveOfBody(i);
		}
		boolean cyrillic = token.text().charAt(0) >= '\u0400';
		if (cyrillic && (token.is(WordClass.FRAME) || token.is(WordClass.UNDERTAKING) || token.is(WordClass.DENIES)
				|| i + 1 < this.tokens.size() && this.tokens.get(i + 1).is(WordClass.UNDERTAKING)
						&& RussianCases.isAdjective(token.lower()))) {
			return false;
		}
		boolean listed = i == 0 && OWNED.contains(token.lower()) && i + 1 < this.tokens.size()
				&& OF.contains(this.tokens.get(i + 1).lower());
		if (listed || isMemberState(i) || isUnitOfMoney(i) || token.text().endsWith("-based")) {
			return false;
		}
		if (!token.isCapital() || token.is(WordClass.FUNCTION) || token.is(WordClass.MONTH)
				&& i + 1 < this.tokens.size() && this.tokens.get(i + 1).shape() == Token.Shape.NUMBER) {
			return token.isCapital() && token.is(WordClass.FUNCTION) && isTitleOfName(i);
		}
		return !(i == 0 && token.is(WordClass.DETERMINER) && token.text().length() <= 3)
				&& !(i == 0 && token.shape() == Token.Shape.CAPITAL && isPlainOpening(i)) && !asksToWrite(i);
	}

	/**
	 * "la fundación paraguaya Tierra": the nationality of a body that is named behind it.
	 */
	private boolean isAdjectiveOfBody(int i) {
		return i > 0 && this.tokens.get(i).shape() == Token.Shape.LOWER
				&& this.tokens.get(i).text().charAt(0) < '\u0400' && this.known.name(i).kind() == NameKind.NATIONALITY
				&& this.tokens.get(i - 1).shape() == Token.Shape.LOWER
				&& this.tokens.get(i - 1).is(WordClass.ORGANIZATION) && this.words.capital(i + 1);
	}

	/** "Contact Ana Ruiz": the verb that opens a sentence. */
	private boolean asksToWrite(int i) {
		return this.tokens.get(i).is("contact") && (i == 0 || this.tokens.get(i - 1).shape() == Token.Shape.SIGN)
				&& this.words.capital(i + 1) && this.tokens.get(i + 1).classes() == 0;
	}

	/** "15 million SEK", "MSEK 20": letters beside a number that count money. */
	private boolean isUnitOfMoney(int i) {
		Token token = this.tokens.get(i);
		boolean code = token.shape() == Token.Shape.UPPER
				&& (token.text().length() == 3 && CURRENCIES.contains(token.text())
						|| token.text().length() == 4 && CURRENCIES.contains(token.text().substring(1))
						|| token.text().equals("UC") || token.text().equals("UA"));
		return code && (counts(i - 1) || counts(i + 1));
	}

	private boolean counts(int i) {
		return i >= 0 && i < this.tokens.size()
				&& (this.tokens.get(i).shape() == Token.Shape.NUMBER || this.tokens.get(i).lower().startsWith("milli")
						|| this.tokens.get(i).lower().startsWith("billi") || this.tokens.get(i).is(WordClass.MONEY)
						|| this.tokens.get(i).lower().equals("de") && counts(i - 1)
						|| this.tokens.get(i).lower().equals("d'") && counts(i - 1));
	}

	/** "a Member State of": a status, not a name. */
	private boolean isMemberState(int i) {
		String next = (i + 1 < this.tokens.size()) ? this.tokens.get(i + 1).lower() : "";
		String before = (i > 0) ? this.tokens.get(i - 1).lower() : "";
		boolean state = next.startsWith("state") || next.startsWith("countr");
		return this.tokens.get(i).lower().equals("member") && state || before.equals("member")
				&& (this.tokens.get(i).lower().startsWith("state") || this.tokens.get(i).lower().startsWith("countr"));
	}

	/**
	 * "It Takes a Community": a function word that opens a run of capitals inside a
	 * sentence.
	 */
	private boolean isTitleOfName(int i) {
		return i > 0 && !this.tokens.get(i - 1).isQuote() && !this.tokens.get(i - 1).isSign('.')
				&& !this.tokens.get(i).is(WordClass.DETERMINER) && this.words.capital(i + 1)
				&& !this.tokens.get(i).is(WordClass.CONNECTOR) && this.tokens.get(i - 1).shape() == Token.Shape.LOWER
				&& !this.tokens.get(i + 1).is(WordClass.FUNCTION);
	}

	private boolean isPlainOpening(int i) {
		Token token = this.tokens.get(i);
		return (token.is(WordClass.CONNECTOR) || token.is(WordClass.DETERMINER) || token.is(WordClass.BY)
				|| token.is(WordClass.FUNDED) || token.is(WordClass.FUNDING) || token.is(WordClass.BUDGET)
				|| token.is(WordClass.RUN) || token.is(WordClass.TOGETHER) || token.is(WordClass.SAYS)
				|| token.is(WordClass.FRAME)) && !this.words.capital(i + 1);
	}

	Span read(int first) {
		Span bound = this.bound.from(first);
		if (bound != null) {
			return grow(first, bound.lastWord(), bound.last(), bound.acronym());
		}
		int end = this.words.unitEnd(first);
		return grow(first, end, end, -1);
	}

	private Span grow(int first, int lastWord, int last, int acronym) {
		int end = last;
		int word = lastWord;
		int bracket = acronym;
		boolean complement = this.words.hasConnector(first, word);
		while (end + 1 < this.tokens.size()) {
			int next = end + 1;
			Token token = this.tokens.get(next);
			int to = -1;
			if (token.isSign('(')) {
				if (bracket >= 0 || next + 2 >= this.tokens.size()
						|| !(this.bound.isAcronymAt(next + 1) || this.known.isBodyAt(next + 1) || isArabic(next + 1))
						|| !this.tokens.get(next + 2).isSign(')')) {
					break;
				}
				bracket = next + 1;
				end = next + 2;
				continue;
			}
			if (token.shape() == Token.Shape.POSSESSIVE) {
				to = (isPlural(this.tokens.get(end).lower()) && this.words.capital(next + 1))
						? this.words.unitEnd(next + 1) : -1;
			}
			else if (isPluralPossessive(end, next)) {
				to = this.words.unitEnd(next + 1);
			}
			else if (this.words.capital(next) && (!token.is(WordClass.FUNCTION) || isInitial(first, next))) {
				to = breaksBefore(first, end, next, bracket) ? -1 : this.words.unitEnd(next);
			}
			else if (token.shape() == Token.Shape.NUMBER && token.text().length() <= 2
					&& this.words.capital(next + 1)) {
				to = -1;
			}
			else if (bracket >= 0 && end == bracket + 1 && OF.contains(token.lower())) {
				to = -1;
			}
			else if (token.is(WordClass.CONNECTOR) && token.shape() == Token.Shape.LOWER) {
				to = this.joints.overConnector(first, end, next);
				complement |= to > 0;
			}
			else if (this.words.isParticle(token) && this.words.isPersonal(first, end)) {
				to = this.words.behindParticles(next);
			}
			else if (LatinNames.goesOn(this.tokens.get(end), token)) {
				to = next;
			}
			else if (token.is(WordClass.DETERMINER) && token.shape() == Token.Shape.LOWER
					&& this.words.capital(next + 1) && this.tokens.get(first).is(WordClass.FUNCTION)
					&& !this.known.startsAt(next + 1)) {
				to = next + 1;
			}
			else if (token.isSign('&') && this.words.capital(next + 1)) {
				to = this.words.isBodyWord(next + 1) && this.words.isBodyEnd(first, end) ? -1
						: this.words.unitEnd(next + 1);
			}
			else if (token.isSign(',') || token.is(WordClass.AND)) {
				to = this.joints.overAnd(first, end, next, complement);
			}
			if (to < 0 && bracket < 0 && !this.words.isBodyEnd(first, end)) {
				int behind = LatinNames.endOfComplement(this.tokens, first, end);
				to = (behind > end) ? behind : -1;
			}
			if (to < 0) {
				break;
			}
			if (end > word) {
				complement = true;
			}
			end = to;
			word = to;
		}
		return new Span(first, Math.max(word, first), Math.max(end, first), bracket);
	}

	/** "Boatmen's", "Women's": people whose body is called after them. */
	private static boolean isPlural(String word) {
		return GENITIVES.contains(word) || word.length() > 5 && word.endsWith("men");
	}

	/** "منظمة الصحة (الفاو)": Arabic shows its short forms by brackets alone. */
	private boolean isArabic(int index) {
		char letter = this.tokens.get(index).text().charAt(0);
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
	}

	/** "Fatuma A. Ruiz": a letter inside the name of a person. */
	private boolean isInitial(int first, int index) {
		String text = this.tokens.get(index).text();
		return text.length() == 2 && text.charAt(1) == '.' && this.words.isPersonal(first, index - 1)
				&& this.words.capital(index + 1) && this.tokens.get(index + 1).classes() == 0;
	}

	/** "Representative in Zambia Ana Ruiz": a person stands right behind a place. */
	private boolean endsPlaceOfRole(int first, int next) {
		if (first < 2 || !this.known.isPlaceAt(first) || this.known.last(first) != next - 1
				|| !POSTED.contains(this.tokens.get(first - 1).lower()) || this.tokens.get(next).classes() != 0
				|| !this.words.capital(next + 1) || this.tokens.get(next + 1).classes() != 0) {
			return false;
		}
		for (int i = first - 2; i >= Math.max(0, first - 6); i--) {
			if (this.tokens.get(i).is(WordClass.ROLE)) {
				return true;
			}
		}
		return false;
	}

	/** "Dockers' Relief Association". */
	private boolean isPluralPossessive(int end, int next) {
		Token sign = this.tokens.get(next);
		return (sign.isSign('\'') || sign.isSign('\u2019')) && sign.start() == this.tokens.get(end).end()
				&& this.tokens.get(end).text().endsWith("s") && this.words.capital(next + 1)
				&& this.tokens.get(next + 1).start() == sign.end() + 1;
	}

	private boolean breaksBefore(int first, int end, int next, int bracket) {
		Token token = this.tokens.get(next);
		if (this.tokens.get(next).start() > this.tokens.get(end).end() + 2) {
			return true;
		}
		boolean cyrillic = token.text().charAt(0) >= '\u0400' && this.known.isPlaceAt(first)
				&& this.known.last(first) == end;
		if (cyrillic || endsPlaceOfRole(first, next) || this.bound.isLostPossessive(end)
				|| this.bound.from(next) != null) {
			return true;
		}
		boolean head = this.words.hasHead(first, end);
		boolean headNext = token.is(WordClass.ORGANIZATION) || token.is(WordClass.UNIT) || token.is(WordClass.ACTIVITY);
		if (!headNext && token.is(WordClass.ROLE) | token.is(WordClass.ROLE_MODIFIER) && this.roles.endOfRole(next) >= 0
				&& !(token.is("mayor") && LatinNames.isHead(this.tokens.get(first)))) {
			return true;
		}
		if (token.is(WordClass.ROLE_MODIFIER) && this.known.startsAt(first) && this.known.isBodyAt(first)
				&& this.roles.endOfRole(next) > next
				&& this.tokens.get(this.roles.endOfRole(next)).is(WordClass.ROLE)) {
			return true;
		}
		boolean verb = token.is(WordClass.RUNS) || token.is(WordClass.GIVES) || token.is(WordClass.RECEIVES);
		if (verb && !headNext && !token.is(WordClass.NOT_PERSON) && !token.is(WordClass.FUNDING)
				&& this.known.startsAt(first) && this.known.isBodyAt(first)) {
			return true;
		}
		if (!headNext && end > first && this.known.isBodyAt(first) && this.words.endsInPlace(first, end)
				&& token.classes() == 0) {
			return true;
		}
		if (bracket >= 0 && end > bracket) {
			return !(headNext || token.is(WordClass.NOT_PERSON) || this.known.isPlaceAt(next));
		}
		if (this.known.startsAt(first) && this.known.last(first) == end) {
			NameKind kind = this.known.name(first).kind();
			if (kind == NameKind.ORGANIZATION && !this.known.startsAt(next) && !headNext
					&& this.tokens.get(first).shape() != Token.Shape.UPPER && token.classes() == 0) {
				return true;
			}
			return kind == NameKind.ORGANIZATION && this.known.isBodyAt(next);
		}
		return this.known.isBodyAt(next) && !head && end - first >= 1 && !headNext;
	}

}
