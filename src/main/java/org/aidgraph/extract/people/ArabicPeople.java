package org.aidgraph.extract.people;

import java.util.List;
import java.util.Optional;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;

/**
 * Finds people named in Arabic, where no capitals tell a name: the words between a colon
 * and the next sign.
 */
public final class ArabicPeople {

	private static final int MAX_WORDS = 4;

	private static final long NAMELESS = WordClass.bits(WordClass.ORGANIZATION, WordClass.UNIT, WordClass.ROLE,
			WordClass.CONTACT, WordClass.FUNCTION, WordClass.FRAME, WordClass.UNDERTAKING);

	private ArabicPeople() {
	}

	/** The person between the colon at an item and the comma behind the name. */
	public static Optional<Person> behind(Phrases phrases, int colon) {
		if (!phrases.isSign(colon, ':')) {
			return Optional.empty();
		}
		List<Token> tokens = phrases.sentence().tokens();
		int first = phrases.item(colon).first() + 1;
		int last = first - 1;
		while (last + 1 < tokens.size() && last - first < MAX_WORDS && isNameWord(tokens.get(last + 1))) {
			last++;
		}
		int words = last - first + 1;
		boolean closed = last + 1 < tokens.size()
				&& (tokens.get(last + 1).isSign(',') || tokens.get(last + 1).isDash());
		if (!closed || words < 2 || words > MAX_WORDS) {
			return Optional.empty();
		}
		int start = tokens.get(first).start();
		int end = tokens.get(last).end();
		String name = phrases.sentence().slice(start, end);
		return Optional.of(new Person(name, name, start, end));
	}

	private static boolean isNameWord(Token token) {
		return token.isWord() && (token.classes() & NAMELESS) == 0
				&& Character.UnicodeScript.of(token.text().charAt(0)) == Character.UnicodeScript.ARABIC;
	}

}
