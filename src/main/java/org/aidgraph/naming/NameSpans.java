package org.aidgraph.naming;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Decides how far a name reaches: which small words, brackets and conjunctions belong to
 * it.
 */
final class NameSpans {

	private static final Set<String> OF = Set.of("of", "de", "des", "du", "d'", "d\u2019", "del", "di", "do", "da");

	private static final Set<String> TO_HEADS = Set.of("delegation", "mission", "embassy", "representation",
			"d\u00e9l\u00e9gation");

	/** Bodies of places that are called after them. */
	static final Set<String> AUTHORITIES = Set.of("city", "municipality", "canton", "county", "town", "province");

	private static final Set<String> GENITIVES = Set.of("children", "women", "people", "men", "workers", "refugees",
			"girls", "migrants", "lawyers", "nations", "king", "queen", "farmers", "peoples");

	/** French and Spanish heads that an adjective in small letters follows. */
	private static final Set<String> LATIN_HEADS = Set.of("agence", "coop\u00e9ration", "croix-rouge", "gouvernement",
			"minist\u00e8re", "ambassade", "direction", "fondation", "soci\u00e9t\u00e9", "banque", "organisation",
			"agencia", "gobierno", "cooperaci\u00f3n", "ministerio", "roja", "embajada", "fundaci\u00f3n",
			"croissant-rouge", "comit\u00e9", "conseil", "consejo", "polic\u00eda", "police", "f\u00e9d\u00e9ration",
			"secours", "caritas");

	private static final Set<String> LATIN_ENDINGS = Set.of("aise", "ais", "ienne", "ien", "oise", "ois", "aine", "ain",
			"ique", "isse", "uizo", "uiza", "ale", "al", "onal", "ana", "ano", "ense", "e\u00f1o", "e\u00f1a", "esa",
			"\u00e9s", "ole", "ol", "ola", "and", "ande", "cais", "gue", "ne", "no", "na", "ue", "eco", "eca");

	/**
	 * The tokens of a name.
	 *
	 * @param first its first token
	 * @param lastWord its last token without a bracketed acronym at the end
	 * @param last its last token
	 * @param acronym index of the bracketed acronym, or -1
	 */
	record Span(int first, int lastWord, int last, int acronym) {
	}

	private final List<Token> tokens;

	private final KnownSpans known;

	private final RoleReader roles;

	private final PageNames pageNames;

	NameSpans(List<Token> tokens, KnownSpans known, RoleReader roles, PageNames pageNames) {
		this.tokens = tokens;
		this.known = known;
		this.roles = roles;
		this.pageNames = pageNames;
	}

	boolean startsName(int i) {
		Token token = this.tokens.get(i);
		if (this.known.startsAt(i)) {
			return true;
		}
		if (!token.isCapital() || token.is(WordClass.FUNCTION) || token.is(WordClass.MONTH)
				&& i + 1 < this.tokens.size() && this.tokens.get(i + 1).shape() == Token.Shape.NUMBER) {
			return token.isCapital() && token.is(WordClass.FUNCTION) && isTitleOfName(i);
		}
		return !(i == 0 && token.is(WordClass.DETERMINER) && token.text().length() <= 3)
				&& !(i == 0 && token.shape() == Token.Shape.CAPITAL && isPlainOpening(i));
	}

	/**
	 * "It Takes a Community": a function word that opens a run of capitals inside a
	 * sentence.
	 */
	private boolean isTitleOfName(int i) {
		return i > 0 && !this.tokens.get(i - 1).isQuote() && !this.tokens.get(i - 1).isSign('.')
				&& !this.tokens.get(i).is(WordClass.DETERMINER) && capital(i + 1)
				&& !this.tokens.get(i).is(WordClass.CONNECTOR) && this.tokens.get(i - 1).shape() == Token.Shape.LOWER
				&& !this.tokens.get(i + 1).is(WordClass.FUNCTION);
	}

	private boolean isPlainOpening(int i) {
		Token token = this.tokens.get(i);
		return (token.is(WordClass.CONNECTOR) || token.is(WordClass.DETERMINER) || token.is(WordClass.BY)
				|| token.is(WordClass.FUNDED) || token.is(WordClass.TOGETHER) || token.is(WordClass.SAYS))
				&& !capital(i + 1);
	}

	private boolean capital(int i) {
		return i < this.tokens.size() && (this.tokens.get(i).isCapital() || this.known.startsAt(i));
	}

	Span read(int first) {
		Span bound = boundSpan(first);
		if (bound != null) {
			return grow(first, bound.lastWord(), bound.last(), bound.acronym());
		}
		int end = unitEnd(first);
		return grow(first, end, end, -1);
	}

	/** The name up to an acronym in brackets whose letters it spells. */
	private @Nullable Span boundSpan(int first) {
		for (int i = first + 1; i < Math.min(this.tokens.size() - 2, first + 18); i++) {
			Token token = this.tokens.get(i);
			if (token.isSign('(')) {
				if (!isAcronymAt(i + 1) || !this.tokens.get(i + 2).isSign(')')) {
					return null;
				}
				String words = words(first, i - 1);
				String acronym = this.tokens.get(i + 1).text();
				boolean spelled = this.pageNames.longForm(acronym).filter(words::equals).isPresent();
				return spelled ? new Span(first, i - 1, i + 2, i + 1) : null;
			}
			if (token.shape() == Token.Shape.SIGN && !token.isSign(',') && !token.isSign('&') && !token.isDash()) {
				return null;
			}
		}
		return null;
	}

	private String words(int first, int last) {
		StringBuilder words = new StringBuilder(this.tokens.get(first).text());
		for (int i = first + 1; i <= last; i++) {
			if (this.tokens.get(i).start() > this.tokens.get(i - 1).end()) {
				words.append(' ');
			}
			words.append(this.tokens.get(i).text());
		}
		return words.toString();
	}

	private boolean isAcronymAt(int i) {
		return Acronyms.isShaped(this.tokens.get(i).text()) && !Acronyms.isThing(this.tokens.get(i).text());
	}

	private int unitEnd(int i) {
		return this.known.startsAt(i) ? this.known.last(i) : i;
	}

	private Span grow(int first, int lastWord, int last, int acronym) {
		int end = last;
		int word = lastWord;
		int bracket = acronym;
		boolean complement = hasConnector(first, word);
		while (end + 1 < this.tokens.size()) {
			int next = end + 1;
			Token token = this.tokens.get(next);
			int to = -1;
			if (token.isSign('(')) {
				if (bracket >= 0 || next + 2 >= this.tokens.size()
						|| !(isAcronymAt(next + 1) || this.known.isBodyAt(next + 1))
						|| !this.tokens.get(next + 2).isSign(')')) {
					break;
				}
				bracket = next + 1;
				end = next + 2;
				continue;
			}
			if (token.shape() == Token.Shape.POSSESSIVE) {
				to = (GENITIVES.contains(this.tokens.get(end).lower()) && capital(next + 1)) ? unitEnd(next + 1) : -1;
			}
			else if (isPluralPossessive(end, next)) {
				to = unitEnd(next + 1);
			}
			else if (capital(next) && !token.is(WordClass.FUNCTION)) {
				to = breaksBefore(first, end, next, bracket) ? -1 : unitEnd(next);
			}
			else if (token.shape() == Token.Shape.NUMBER && token.text().length() <= 2 && capital(next + 1)) {
				to = -1;
			}
			else if (bracket >= 0 && end == bracket + 1 && OF.contains(token.lower())) {
				to = -1;
			}
			else if (token.is(WordClass.CONNECTOR) && token.shape() == Token.Shape.LOWER) {
				to = overConnector(first, end, next);
				complement |= to > 0;
			}
			else if (token.shape() == Token.Shape.LOWER && this.tokens.get(end).isCapital()
					&& LATIN_HEADS.contains(this.tokens.get(end).lower()) && isLatinAdjective(token)) {
				to = next;
			}
			else if (token.is(WordClass.DETERMINER) && token.shape() == Token.Shape.LOWER && capital(next + 1)
					&& this.tokens.get(first).is(WordClass.FUNCTION) && !this.known.startsAt(next + 1)) {
				to = next + 1;
			}
			else if (token.isSign('&') && capital(next + 1)) {
				to = isBodyWord(next + 1) && isBodyEnd(first, end) ? -1 : unitEnd(next + 1);
			}
			else if (token.isSign(',') || token.is(WordClass.AND)) {
				to = overAnd(first, end, next, complement);
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

	/** "Dockers' Relief Association". */
	private boolean isPluralPossessive(int end, int next) {
		Token sign = this.tokens.get(next);
		return (sign.isSign('\'') || sign.isSign('\u2019')) && sign.start() == this.tokens.get(end).end()
				&& this.tokens.get(end).text().endsWith("s") && capital(next + 1)
				&& this.tokens.get(next + 1).start() == sign.end() + 1;
	}

	private static boolean isLatinAdjective(Token token) {
		String word = token.lower();
		return token.classes() == 0 && word.length() >= 5
				&& (LATIN_ENDINGS.contains(word.substring(word.length() - 3))
						|| LATIN_ENDINGS.contains(word.substring(word.length() - 4))
						|| LATIN_ENDINGS.contains(word.substring(word.length() - 2)))
				|| word.equals("g\u00e9n\u00e9rale") || word.equals("nationale");
	}

	private boolean hasConnector(int first, int last) {
		for (int i = first + 1; i < last; i++) {
			if (this.tokens.get(i).is(WordClass.CONNECTOR)) {
				return true;
			}
		}
		return false;
	}

	private boolean breaksBefore(int first, int end, int next, int bracket) {
		Token token = this.tokens.get(next);
		if (this.tokens.get(next).start() > this.tokens.get(end).end() + 2) {
			return true;
		}
		if (isLostPossessive(end) || boundSpan(next) != null) {
			return true;
		}
		boolean head = hasHead(first, end);
		boolean headNext = token.is(WordClass.ORGANIZATION) || token.is(WordClass.UNIT) || token.is(WordClass.ACTIVITY);
		if (!headNext && token.is(WordClass.ROLE) | token.is(WordClass.ROLE_MODIFIER)
				&& this.roles.endOfRole(next) >= 0) {
			return true;
		}
		boolean verb = token.is(WordClass.RUNS) || token.is(WordClass.GIVES) || token.is(WordClass.RECEIVES);
		if (verb && !headNext && !token.is(WordClass.NOT_PERSON) && !token.is(WordClass.FUNDING)
				&& this.known.startsAt(first) && this.known.isBodyAt(first)) {
			return true;
		}
		if (!headNext && end > first && this.known.isBodyAt(first) && endsInPlace(first, end) && token.classes() == 0) {
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

	/** "IOMs", where the page lost its apostrophes. */
	private boolean isLostPossessive(int i) {
		String text = this.tokens.get(i).text();
		return text.length() > 3 && text.endsWith("s")
				&& this.pageNames.longForm(text.substring(0, text.length() - 1)).isPresent();
	}

	private boolean hasHead(int first, int last) {
		for (int i = first; i <= last; i++) {
			if (isHead(i) || this.known.isBodyAt(i)) {
				return true;
			}
		}
		return false;
	}

	private boolean isHead(int i) {
		Token token = this.tokens.get(i);
		return token.isCapital() && (token.is(WordClass.ORGANIZATION) || token.is(WordClass.UNIT)
				|| token.is(WordClass.ACTIVITY) || token.is(WordClass.PRODUCT));
	}

	private boolean isBodyWord(int i) {
		Token token = this.tokens.get(i);
		return this.known.isBodyAt(i)
				|| token.isCapital() && (token.is(WordClass.ORGANIZATION) || token.is(WordClass.UNIT));
	}

	private boolean isBodyEnd(int first, int end) {
		return this.known.startsAt(first) && this.known.last(first) == end && this.known.isBodyAt(first);
	}

	private int overConnector(int first, int end, int connector) {
		int next = connector + 1;
		while (next < this.tokens.size() && next - connector < 3 && this.tokens.get(next).shape() == Token.Shape.LOWER
				&& (this.tokens.get(next).is(WordClass.CONNECTOR) || this.tokens.get(next).is(WordClass.DETERMINER))) {
			next++;
		}
		if (!capital(next)
				|| this.tokens.get(next).is(WordClass.FUNCTION) && !this.known.startsAt(next)
						&& !OF.contains(this.tokens.get(connector).lower())
				|| this.tokens.get(next).is(WordClass.MONTH) && !this.known.startsAt(next)) {
			return -1;
		}
		boolean head = hasHead(first, end);
		boolean knownBody = isBodyEnd(first, end);
		Token word = this.tokens.get(connector);
		boolean bodyNext = this.known.isBodyAt(next)
				|| Acronyms.isShaped(this.tokens.get(next).text()) && !this.known.isPlaceAt(next);
		if (OF.contains(word.lower())) {
			if (bodyNext && (end > first || knownBody)) {
				return -1;
			}
			if (bodyNext) {
				return head ? unitEnd(next) : -1;
			}
			if (this.known.isPlaceAt(next)) {
				return (head || AUTHORITIES.contains(this.tokens.get(end).lower())) ? unitEnd(next) : -1;
			}
			boolean acronymAlone = end == first && this.tokens.get(first).shape() == Token.Shape.UPPER;
			return acronymAlone || isHead(next) && isBodyHead(next) && head && end > first ? -1 : unitEnd(next);
		}
		if (word.is("in") || word.is("en")) {
			boolean unit = this.tokens.get(end).is(WordClass.UNIT) && this.tokens.get(end).isCapital()
					|| hasUnit(first, end) && this.known.startsAt(next)
							&& this.known.name(next).kind() == NameKind.CITY;
			return (unit && this.known.isPlaceAt(next)) ? unitEnd(next) : -1;
		}
		if (word.is("to") || word.is("aupr\u00e8s")) {
			return TO_HEADS.contains(this.tokens.get(end).lower()) || TO_HEADS.contains(this.tokens.get(first).lower())
					? unitEnd(next) : -1;
		}
		boolean bindsField = word.is("for") || word.is("on") || word.is("against") || word.is("para")
				|| word.is("pour");
		if (bindsField) {
			return (head && !knownBody && !bodyNext && !(this.known.isPlaceAt(next) && isPlaceOf(next))) ? unitEnd(next)
					: (dialogueFor(first, end, next) ? unitEnd(next) : -1);
		}
		return (word.is("and") || word.is("the") || bodyNext) ? -1 : foreignParticle(word, next);
	}

	private boolean hasUnit(int first, int last) {
		for (int i = first; i <= last; i++) {
			if (this.tokens.get(i).isCapital() && this.tokens.get(i).is(WordClass.UNIT)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Migration Dialogue for Southern Africa": an acronym is bound to a name that begins
	 * so.
	 */
	private boolean dialogueFor(int first, int end, int next) {
		return end > first && this.known.startsAt(next) && this.known.name(next).kind() == NameKind.REGION
				&& !this.known.isBodyAt(first);
	}

	private boolean isPlaceOf(int next) {
		NameKind kind = this.known.name(next).kind();
		return kind == NameKind.COUNTRY || kind == NameKind.CITY;
	}

	private boolean isBodyHead(int next) {
		return this.tokens.get(next).is(WordClass.ORGANIZATION) && !this.tokens.get(next).is(WordClass.ACTIVITY);
	}

	private int foreignParticle(Token word, int next) {
		return switch (word.lower()) {
			case "la", "le", "les", "los", "las", "el", "des", "l'", "l\u2019" -> unitEnd(next);
			default -> -1;
		};
	}

	private int overAnd(int first, int end, int and, boolean complement) {
		int next = and + 1;
		boolean comma = this.tokens.get(and).isSign(',');
		if (comma && next < this.tokens.size() && this.tokens.get(next).is(WordClass.AND)) {
			next++;
			comma = false;
		}
		if (!capital(next) || this.tokens.get(next).is(WordClass.FUNCTION) || this.known.isBodyAt(next)
				|| this.known.isPlaceAt(next) || this.known.startsAt(end) || endsInPlace(first, end)
				|| Acronyms.isShaped(this.tokens.get(next).text()) || Acronyms.isShaped(this.tokens.get(end).text())) {
			return -1;
		}
		if (!(complement && hasHead(first, end))) {
			return joinsAdjectives(first, end, next) && !comma ? next : -1;
		}
		if (this.roles.endOfRole(next) >= 0 || personFollows(next)) {
			return -1;
		}
		int last = next;
		while (capital(last + 1) && !this.known.startsAt(last + 1)) {
			if (isHead(last) && isBodyWord(last)) {
				return -1;
			}
			last++;
		}
		if (isBodyWord(last)) {
			return -1;
		}
		return (!comma || listEndsInAnd(last)) ? last : -1;
	}

	/** Two or more words without any class look like a person after "and". */
	private boolean personFollows(int next) {
		return this.tokens.get(next).classes() == 0 && capital(next + 1) && this.tokens.get(next + 1).classes() == 0
				&& !capital(next + 2);
	}

	private boolean endsInPlace(int first, int end) {
		for (int i = first; i <= end; i++) {
			if (this.known.isPlaceAt(i) && this.known.last(i) == end) {
				return true;
			}
		}
		return false;
	}

	/** "Economic and Social Affairs Department", "Justice and Peace Commission". */
	private boolean joinsAdjectives(int first, int end, int next) {
		if (end > first || !this.tokens.get(first).is(WordClass.NOT_PERSON) || isHead(first)
				|| this.known.startsAt(first)) {
			return false;
		}
		int last = next;
		while (capital(last + 1) && last - next < 4) {
			last++;
			if (isHead(last)) {
				return true;
			}
		}
		return false;
	}

	private boolean listEndsInAnd(int from) {
		for (int i = from + 1; i < Math.min(this.tokens.size(), from + 8); i++) {
			Token token = this.tokens.get(i);
			if (token.is(WordClass.AND) || token.isSign('&')) {
				return capital(i + 1) && !this.known.startsAt(i + 1) && !isBodyWord(i + 1)
						&& !Acronyms.isShaped(this.tokens.get(i + 1).text());
			}
			if (!(token.isCapital() && !this.known.startsAt(i) || token.isSign(','))) {
				return false;
			}
		}
		return false;
	}

}
