package org.aidgraph.extract.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.inflection.RussianCases;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Tells what the words around the head of a title are.
 */
final class TitleWords {

	private static final Set<String> COPULAS = Words.of("is", "was", "as", "est", "es", "fue", "became", "currently");

	private static final Set<String> OPENERS = Words.of("our", "as", "the", "a", "an", "its", "new", "is", "was",
			"their");

	private TitleWords() {
	}

	static int firstTokenEnd(Phrases phrases, int item) {
		int first = phrases.item(item).first();
		int last = phrases.item(item).last();
		return (last - first >= 2) ? phrases.sentence().tokens().get(last - 2).end() : phrases.end(item);
	}

	static boolean isDiplomat(String head, String text) {
		return text.toLowerCase(Locale.ROOT)
			.matches(".*(ambassad|embajad|\u043f\u043e\u0441\u043e\u043b|\u043a\u043e\u043d\u0441\u0443\u043b).*")
				|| head.regionMatches(true, 0, "consul", 0, 6) && !head.regionMatches(true, 0, "consult", 0, 7);
	}

	/**
	 * Who employs, of a name before a title: the body itself, or that of "IOM Labour
	 * Migration".
	 */
	static Optional<Name> employer(Name name) {
		if (name.kind() == NameKind.ORGANIZATION && name.whole().isPresent()) {
			return name.whole();
		}
		boolean may = name.kind().isBody() || name.kind() == NameKind.NATIONALITY || name.kind() == NameKind.COUNTRY;
		return may ? Optional.of(name) : Optional.empty();
	}

	/** The field of work in "IOM Labour Migration Specialist". */
	static String fieldIn(Name name) {
		boolean field = name.kind() == NameKind.ORGANIZATION && name.whole().isPresent()
				&& name.text().startsWith(name.whole().get().text() + " ");
		return field ? name.text().substring(name.whole().get().text().length() + 1) : "";
	}

	static boolean isModifier(Phrases phrases, int index) {
		if (!phrases.isToken(index)) {
			return false;
		}
		Token token = phrases.token(index);
		if (RussianCases.isCyrillic(token.text()) && !RussianCases.isAdjective(token.lower())) {
			return false;
		}
		return token.shape() == Token.Shape.LOWER && !token.is(WordClass.DETERMINER) && !token.is(WordClass.FUNCTION)
				&& !token.is(WordClass.CONNECTOR) && !token.is(WordClass.AND) && !token.is(WordClass.SAYS)
				&& !token.is(WordClass.BY) && !COPULAS.contains(token.lower()) && !token.is("has") && !token.is("are")
				&& !token.text().endsWith("ed");
	}

	/** Capitalized words of common classes: "Labour Migration", "Public Health". */
	static boolean isFieldOfWork(Phrases phrases, int item) {
		List<Token> tokens = phrases.sentence().tokens();
		for (int i = phrases.item(item).first(); i <= phrases.item(item).last(); i++) {
			if (tokens.get(i).classes() == 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether capitalized words right before the head belong to it because nothing else
	 * can: ", Refugee Coordinator", "our Programme Support Officer".
	 */
	static boolean opensTitle(Phrases phrases, int item) {
		Name name = phrases.name(item);
		int words = phrases.item(item).last() - phrases.item(item).first() + 1;
		boolean plain = (name.kind() == NameKind.OTHER || name.kind() == NameKind.ACTIVITY) && name.id().isEmpty()
				&& words <= 3;
		return plain && (phrases.isSign(item - 1, ',') && phrases.isName(item - 2) || phrases.isSign(item - 1, '(')
				|| phrases.isSign(item - 1, ':') || phrases.isOneOf(item - 1, OPENERS)
				|| phrases.isSign(item - 1, '\u2013'));
	}

	/** "is", "was", "as": between a person and a title. */
	static boolean isCopula(Phrases phrases, int index) {
		return phrases.isOneOf(index, COPULAS);
	}

}
