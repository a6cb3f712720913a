package org.aidgraph.naming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Tells which capitalized words are the name of a person, leaves honorifics out and
 * completes surnames that come alone.
 */
public final class People {

	private static final Set<String> PARTICLES = Words.of("de", "la", "del", "da", "dos", "van", "von", "der", "den",
			"bin", "binti", "bint", "al", "el", "ould", "abu", "ben", "d'", "d\u2019", "y", "e", "di", "du", "le",
			"ibn", "ter");

	private static final int MAX_WORDS = 5;

	private People() {
	}

	/**
	 * A person where it is named.
	 *
	 * @param name the name without honorifics, the fullest that the page gave so far
	 * @param stated the words that stand here
	 * @param start offset of the name in the page's text, in UTF-16 units
	 * @param end offset after it
	 */
	public record Person(String name, String stated, int start, int end) {

		/** Whether more than a surname is known. */
		public boolean isFull() {
			return this.name.indexOf(' ') > 0;
		}

		/** What else the page calls the person. */
		public List<String> others() {
			return this.stated.equals(this.name) ? List.of() : List.of(this.stated);
		}

	}

	/** The person that this name item names in full or with an honorific. */
	public static Optional<Person> of(Phrases phrases, int index) {
		return of(phrases, index, Map.of());
	}

	/**
	 * The person that this name item names, a surname completed where it is known.
	 * @param bySurname full names by surname
	 */
	public static Optional<Person> of(Phrases phrases, int index, Map<String, String> bySurname) {
		if (!phrases.isName(index)) {
			return Optional.empty();
		}
		Item item = phrases.item(index);
		Name name = item.name().orElseThrow();
		boolean mayBe = name.kind() == NameKind.OTHER
				|| name.kind() == NameKind.CITY && item.last() == item.first() + 1;
		return mayBe ? of(phrases, item.first(), item.last(), bySurname) : Optional.empty();
	}

	/** The person that these tokens name. */
	public static Optional<Person> of(Phrases phrases, int firstToken, int lastToken, Map<String, String> bySurname) {
		List<Token> tokens = phrases.sentence().tokens();
		int first = firstToken;
		boolean honoured = false;
		for (int i = Math.min(first + 2, lastToken - 1); i > first; i--) {
			if (tokens.get(i).is(WordClass.HONORIFIC) && tokens.get(i).isCapital()
					&& (isExcellence(tokens.get(i)) || isExcellence(tokens.get(i - 1)))) {
				first = i;
				break;
			}
		}
		while (first <= lastToken && (tokens.get(first).is(WordClass.HONORIFIC) || tokens.get(first).isSign('.'))) {
			honoured = true;
			first++;
		}
		honoured |= first > 0 && tokens.get(first - 1).is(WordClass.HONORIFIC)
				|| first > 1 && tokens.get(first - 1).isSign('.') && tokens.get(first - 2).is(WordClass.HONORIFIC);
		int words = 0;
		for (int i = first; i <= lastToken; i++) {
			Token token = tokens.get(i);
			if (i == first && token.is(WordClass.CONNECTOR) && !PARTICLES.contains(token.lower())) {
				return Optional.empty();
			}
			if (token.isCapital() && isNameWord(token)) {
				words++;
			}
			else if (!PARTICLES.contains(token.lower())) {
				return Optional.empty();
			}
		}
		if (words == 0 || words > MAX_WORDS || first > lastToken) {
			return Optional.empty();
		}
		int start = tokens.get(first).start();
		int end = tokens.get(lastToken).end();
		String stated = phrases.sentence().slice(start, end);
		if (words == 1) {
			Optional<String> full = Optional.ofNullable(bySurname.get(stated));
			return (full.isPresent() || honoured && stated.length() > 2)
					? Optional.of(new Person(full.orElse(stated), stated, start, end)) : Optional.empty();
		}
		return Optional.of(new Person(stated, stated, start, end));
	}

	/** "Your Excellency Ms. X", "Son Excellence M. X". */
	private static boolean isExcellence(Token token) {
		return token.is("excellence") || token.is("excellency") || token.is("excelencia");
	}

	private static boolean isNameWord(Token token) {
		if (token.text().length() > 5 && (token.lower().endsWith("bank") || token.lower().endsWith("aid"))) {
			return false;
		}
		if (token.text().endsWith(".") && token.text().length() == 2) {
			return true;
		}
		long not = WordClass.NOT_PERSON.bit() | WordClass.FUNCTION.bit() | WordClass.ORGANIZATION.bit()
				| WordClass.UNIT.bit() | WordClass.PRODUCT.bit() | WordClass.ACTIVITY.bit();
		if ((token.classes() & not) != 0 || token.is(WordClass.ROLE) && !token.is("King") && !token.is("Prince")) {
			return false;
		}
		return token.shape() == Token.Shape.CAPITAL || token.text().length() >= 3 && !Acronyms.isThing(token.text());
	}

}
