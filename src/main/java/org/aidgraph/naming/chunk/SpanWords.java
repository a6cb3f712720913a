package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;

/**
 * Tells what the tokens in and around a name are. Belongs to one sentence.
 */
final class SpanWords {

	/**
	 * Small words inside the names of people; those that part names elsewhere are left
	 * out.
	 */
	private static final Set<String> PARTICLES = Words.of("van", "von", "der", "den", "bin", "binti", "bint", "ibn",
			"ould", "ter", "ten", "dos", "das");

	private final List<Token> tokens;

	private final KnownSpans known;

	SpanWords(List<Token> tokens, KnownSpans known) {
		this.tokens = tokens;
		this.known = known;
	}

	boolean capital(int i) {
		return i < this.tokens.size() && (this.tokens.get(i).isCapital() || this.known.startsAt(i));
	}

	int unitEnd(int i) {
		return this.known.startsAt(i) ? this.known.last(i) : i;
	}

	boolean hasHead(int first, int last) {
		for (int i = first; i <= last; i++) {
			if (isHead(i) || this.known.isBodyAt(i)) {
				return true;
			}
		}
		return false;
	}

	boolean isHead(int i) {
		Token token = this.tokens.get(i);
		return token.isCapital() && (token.is(WordClass.ORGANIZATION) || token.is(WordClass.UNIT)
				|| token.is(WordClass.ACTIVITY) || token.is(WordClass.PRODUCT));
	}

	boolean isBodyWord(int i) {
		Token token = this.tokens.get(i);
		return this.known.isBodyAt(i)
				|| token.isCapital() && (token.is(WordClass.ORGANIZATION) || token.is(WordClass.UNIT));
	}

	boolean isBodyEnd(int first, int end) {
		return this.known.startsAt(first) && this.known.last(first) == end && this.known.isBodyAt(first);
	}

	boolean hasUnit(int first, int last) {
		for (int i = first; i <= last; i++) {
			if (this.tokens.get(i).isCapital() && this.tokens.get(i).is(WordClass.UNIT)) {
				return true;
			}
		}
		return false;
	}

	boolean endsInPlace(int first, int end) {
		for (int i = first; i <= end; i++) {
			if (this.known.isPlaceAt(i) && this.known.last(i) == end) {
				return true;
			}
		}
		return false;
	}

	boolean isPlaceOf(int next) {
		NameKind kind = this.known.name(next).kind();
		return kind == NameKind.COUNTRY || kind == NameKind.CITY;
	}

	boolean isBodyHead(int next) {
		return this.tokens.get(next).is(WordClass.ORGANIZATION) && !this.tokens.get(next).is(WordClass.ACTIVITY);
	}

	boolean hasConnector(int first, int last) {
		for (int i = first + 1; i < last; i++) {
			if (this.tokens.get(i).is(WordClass.CONNECTOR)) {
				return true;
			}
		}
		return false;
	}

	/** Whether all words are capitalized and of no class. */
	boolean isPersonal(int first, int last) {
		for (int i = first; i <= last; i++) {
			Token token = this.tokens.get(i);
			if (token.shape() != Token.Shape.CAPITAL && !isParticle(token)
					|| token.classes() != 0 && !token.is(WordClass.HONORIFIC) || this.known.startsAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** "van der Berg": the name behind the particles, or -1. */
	int behindParticles(int particle) {
		int next = particle + 1;
		while (next < this.tokens.size() && next - particle < 3 && isParticle(this.tokens.get(next))
				&& this.tokens.get(next).shape() == Token.Shape.LOWER) {
			next++;
		}
		return (capital(next) && this.tokens.get(next).classes() == 0) ? next : -1;
	}

	boolean isParticle(Token token) {
		return PARTICLES.contains(token.lower());
	}

}
