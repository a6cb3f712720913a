package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Acronyms;
import org.aidgraph.naming.NameKind;

/**
 * Decides whether a name goes on over a small word, a comma or "and". Belongs to one
 * sentence.
 */
final class NameJoints {

	private static final Set<String> OF = Words.of("of", "de", "des", "du", "d'", "d\u2019", "del", "di", "do", "da");

	private static final Set<String> TO_HEADS = Words.of("delegation", "mission", "embassy", "representation",
			"consulate", "ambassade", "embajada", "d\u00e9l\u00e9gation");

	private static final Set<String> RELATIONS = Words.of("relations", "cooperation", "liaison", "partnership");

	private final List<Token> tokens;

	private final KnownSpans known;

	private final RoleReader roles;

	private final SpanWords words;

	NameJoints(List<Token> tokens, KnownSpans known, RoleReader roles, SpanWords words) {
		this.tokens = tokens;
		this.known = known;
		this.roles = roles;
		this.words = words;
	}

	/** The token to which a name goes on over a word such as "of", or -1. */
	int overConnector(int first, int end, int connector) {
		int next = connector + 1;
		while (next < this.tokens.size() && next - connector < 3 && this.tokens.get(next).shape() == Token.Shape.LOWER
				&& (this.tokens.get(next).is(WordClass.CONNECTOR) || this.tokens.get(next).is(WordClass.DETERMINER))) {
			next++;
		}
		if (!this.words.capital(next)
				|| this.tokens.get(next).is(WordClass.FUNCTION) && !this.known.startsAt(next)
						&& !OF.contains(this.tokens.get(connector).lower())
				|| this.tokens.get(next).is(WordClass.MONTH) && !this.known.startsAt(next)) {
			return -1;
		}
		boolean head = this.words.hasHead(first, end);
		boolean knownBody = this.words.isBodyEnd(first, end);
		Token word = this.tokens.get(connector);
		boolean bodyNext = this.known.isBodyAt(next)
				|| Acronyms.isShaped(this.tokens.get(next).text()) && !this.known.isPlaceAt(next);
		if (OF.contains(word.lower())) {
			if (bodyNext && (end > first || knownBody)) {
				return -1;
			}
			if (bodyNext) {
				return head ? this.words.unitEnd(next) : -1;
			}
			if (this.known.isPlaceAt(next)) {
				return (head || NameKinds.AUTHORITIES.contains(this.tokens.get(end).lower())) ? this.words.unitEnd(next)
						: -1;
			}
			boolean acronymAlone = end == first && this.tokens.get(first).shape() == Token.Shape.UPPER;
			return acronymAlone || this.words.isHead(next) && this.words.isBodyHead(next) && head && end > first ? -1
					: this.words.unitEnd(next);
		}
		if (word.is("in") || word.is("en")) {
			boolean unit = this.tokens.get(end).is(WordClass.UNIT) && this.tokens.get(end).isCapital()
					|| this.words.hasUnit(first, end) && this.known.startsAt(next)
							&& this.known.name(next).kind() == NameKind.CITY;
			boolean abroad = TO_HEADS.contains(this.tokens.get(first).lower()) && end > first;
			return ((unit || abroad) && this.known.isPlaceAt(next)) ? this.words.unitEnd(next) : -1;
		}
		if (word.is("with")) {
			return RELATIONS.contains(this.tokens.get(end).lower()) ? this.words.unitEnd(next) : -1;
		}
		if (word.is("to") || word.is("aupr\u00e8s")) {
			return TO_HEADS.contains(this.tokens.get(end).lower()) || TO_HEADS.contains(this.tokens.get(first).lower())
					? this.words.unitEnd(next) : -1;
		}
		boolean bindsField = word.is("for") || word.is("on") || word.is("against") || word.is("para")
				|| word.is("pour");
		if (bindsField) {
			return (head && !knownBody && !bodyNext && !(this.known.isPlaceAt(next) && this.words.isPlaceOf(next)))
					? this.words.unitEnd(next) : (dialogueFor(first, end, next) ? this.words.unitEnd(next) : -1);
		}
		return (word.is("and") || word.is("the") || bodyNext) ? -1 : foreignParticle(word, next);
	}

	/**
	 * "Migration Dialogue for Southern Africa": an acronym is bound to a name that begins
	 * so.
	 */
	private boolean dialogueFor(int first, int end, int next) {
		return end > first && this.known.startsAt(next) && this.known.name(next).kind() == NameKind.REGION
				&& !this.known.isBodyAt(first);
	}

	private int foreignParticle(Token word, int next) {
		return switch (word.lower()) {
			case "la", "le", "les", "los", "las", "el", "des", "l'", "l\u2019" -> this.words.unitEnd(next);
			default -> -1;
		};
	}

	/**
	 * The token to which a name goes on over a comma or "and", or -1.
	 * @param complement whether the name has a part behind "of" or the like
	 */
	int overAnd(int first, int end, int and, boolean complement) {
		int next = and + 1;
		boolean comma = this.tokens.get(and).isSign(',');
		if (comma && next < this.tokens.size() && this.tokens.get(next).is(WordClass.AND)) {
			next++;
			comma = false;
		}
		if (!this.words.capital(next) || this.tokens.get(next).is(WordClass.FUNCTION) || this.known.isBodyAt(next)
				|| this.known.isPlaceAt(next) || this.known.startsAt(end) || this.words.endsInPlace(first, end)
				|| this.tokens.get(next).is(WordClass.HONORIFIC) || Acronyms.isShaped(this.tokens.get(next).text())
				|| Acronyms.isShaped(this.tokens.get(end).text())) {
			return -1;
		}
		if (!(complement && this.words.hasHead(first, end))) {
			return joinsAdjectives(first, end, next) && !comma ? next : -1;
		}
		if (this.roles.endOfRole(next) >= 0 || personFollows(next)) {
			return -1;
		}
		int last = next;
		while (this.words.capital(last + 1) && !this.known.startsAt(last + 1)) {
			if (this.words.isHead(last) && this.words.isBodyWord(last)) {
				return -1;
			}
			last++;
		}
		if (this.words.isBodyWord(last)) {
			return -1;
		}
		return (!comma || listEndsInAnd(last)) ? last : -1;
	}

	/** Two or more words without any class look like a person after "and". */
	private boolean personFollows(int next) {
		boolean two = this.tokens.get(next).classes() == 0 && this.words.capital(next + 1)
				&& this.tokens.get(next + 1).classes() == 0 && !this.words.capital(next + 2);
		return two && !(this.tokens.get(next).text().endsWith("s") && this.tokens.get(next + 1).text().endsWith("s"));
	}

	/** "Economic and Social Affairs Department", "Justice and Peace Commission". */
	private boolean joinsAdjectives(int first, int end, int next) {
		if (end > first || !this.tokens.get(first).is(WordClass.NOT_PERSON) || this.words.isHead(first)
				|| this.known.startsAt(first)) {
			return false;
		}
		int last = next;
		while (this.words.capital(last + 1) && last - next < 4) {
			last++;
			if (this.words.isHead(last)) {
				return true;
			}
		}
		return false;
	}

	private boolean listEndsInAnd(int from) {
		for (int i = from + 1; i < Math.min(this.tokens.size(), from + 8); i++) {
			Token token = this.tokens.get(i);
			if (token.is(WordClass.AND) || token.isSign('&')) {
				return this.words.capital(i + 1) && !this.known.startsAt(i + 1) && !this.words.isBodyWord(i + 1)
						&& !Acronyms.isShaped(this.tokens.get(i + 1).text());
			}
			if (!(token.isCapital() && !this.known.startsAt(i) || token.isSign(','))) {
				return false;
			}
		}
		return false;
	}

}
