package org.aidgraph.extract.membership;

import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Finds the words that call one thing a part of another: "part of X", "a member of X", "a
 * project of X".
 */
final class Wholes {

	private static final Set<String> PARTS = Words.of("part", "member", "component", "parte", "partie", "membre",
			"miembro", "subsidiary");

	private static final Set<String> NOT_OF = Words.of("of", "in", "for", "de", "to");

	private static final Set<String> OF = Words.of("of", "de", "du", "del", "des");

	private static final Set<String> KINDS = Words.of("state", "country", "organization", "organisation", "body");

	private Wholes() {
	}

	/** The item that names the whole of which the noun calls something a part, or -1. */
	static int of(Phrases phrases, int noun) {
		boolean part = phrases.isOneOf(noun, PARTS) || noun > 1
				&& (Undertakings.isGeneric(phrases, noun) || phrases.is(noun, "projects")) && isOneOfA(phrases, noun);
		int of = phrases.isOneOf(noun + 1, KINDS) ? noun + 2 : noun + 1;
		if (!part || !phrases.isOneOf(of, OF)) {
			return -1;
		}
		int whole = of + 1;
		while (whole < phrases.size() && whole - of <= 4 && phrases.isToken(whole)
				&& (phrases.is(whole, WordClass.DETERMINER) || phrases.token(whole).shape() == Token.Shape.LOWER)
				&& !phrases.isOneOf(whole, NOT_OF)) {
			whole++;
		}
		if (!phrases.isName(whole)) {
			return -1;
		}
		boolean owned = phrases.isName(whole + 2) && phrases.token(whole + 1).shape() == Token.Shape.POSSESSIVE;
		return owned ? whole + 2 : whole;
	}

	/** "X is a project of", "X is one of four projects of". */
	private static boolean isOneOfA(Phrases phrases, int noun) {
		for (int i = noun - 1; i > 0 && noun - i < 5; i--) {
			if (phrases.is(i, "is")) {
				return phrases.isName(i - 1) && (phrases.is(i + 1, "a") || phrases.is(i + 1, "one"));
			}
		}
		return false;
	}

	/** An undertaking as a whole: a programme by name or with an acronym. */
	static Optional<Mention> activity(Reading reading, Phrases phrases, int index) {
		Name name = phrases.name(index);
		boolean named = name.kind() == NameKind.ACTIVITY
				&& (name.text().indexOf(' ') > 0 || Activities.of(reading).at(phrases, index).isPresent())
				|| name.kind() == NameKind.OTHER && !name.others().isEmpty() && name.text().indexOf(' ') > 0
				|| name.kind() == NameKind.OTHER && Undertakings.isGeneric(phrases, index + 1);
		return named ? Optional.of(reading.mentions().activity(name.text(), name.others())) : Optional.empty();
	}

}
