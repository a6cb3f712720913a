package org.aidgraph.extract.work;

import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People;
import org.aidgraph.naming.Phrases;

/**
 * Finds the undertaking that is the object of a verb such as "launched".
 */
final class VerbObjects {

	private VerbObjects() {
	}

	static Optional<Mention> of(Reading reading, Phrases phrases, int verb) {
		int next = verb + 1;
		while (next < phrases.size() && next - verb < 4 && ImplementsExtractor.isFiller(phrases, next)) {
			next++;
		}
		if (next >= phrases.size()) {
			return Optional.empty();
		}
		int i = next;
		Optional<Mention> quoted = Activities.of(reading).quotedAt(phrases, i);
		if (quoted.isPresent()) {
			return quoted;
		}
		if (phrases.is(verb + 1, "it") && !phrases.is(verb + 2, "to")) {
			return Activities.of(reading).pronoun(phrases.start(verb));
		}
		if (Undertakings.isGeneric(phrases, i) && i + 1 < phrases.size()) {
			Optional<Mention> behind = Activities.of(reading)
				.quotedAt(phrases, i + 1)
				.or(() -> Activities.of(reading).at(phrases, i + 1))
				.or(() -> Activities.of(reading).behindNoun(phrases, i));
			if (behind.isPresent()) {
				return behind;
			}
		}
		Optional<Mention> named = Activities.of(reading).at(phrases, i);
		boolean modifier = i + 1 < phrases.size() && phrases.isToken(i + 1)
				&& phrases.token(i + 1).shape() == Token.Shape.LOWER && phrases.token(i + 1).classes() == 0
				|| phrases.is(i + 1, WordClass.PRODUCT);
		if (modifier && phrases.isName(i)) {
			return Optional.empty();
		}
		if (named.isPresent()) {
			return named;
		}
		if (Undertakings.isGeneric(phrases, i) && phrases.is(i - 1, WordClass.DETERMINER)
				&& Activities.of(reading).hasPageProject() && (phrases.is(i - 1, "the") || phrases.is(i - 1, "this"))) {
			return Optional.of(Activities.of(reading).page(phrases.start(i), phrases.token(i).text()));
		}
		boolean news = Undertakings.isGeneric(phrases, i) && launches(phrases, verb)
				&& (phrases.is(i - 1, "a") || phrases.is(i - 1, "new")) && Activities.of(reading).isOfNews(phrases, i);
		if (news) {
			return Optional.of(Activities.of(reading).page(phrases.start(i), ""));
		}
		boolean title = phrases.isName(i) && phrases.name(i).kind() == NameKind.OTHER
				&& phrases.name(i).text().indexOf(' ') > 0 && !phrases.is(verb, WordClass.RUN) | launches(phrases, verb)
				&& People.of(phrases, i).isEmpty() | phrases.name(i).text().split(" ").length > 3;
		return title ? Optional.of(reading.mentions().activity(phrases.name(i).text(), phrases.name(i).others()))
				: Optional.empty();
	}

	/** "the X Project, which A runs". */
	static Optional<Mention> relative(Reading reading, Phrases phrases, int verb) {
		for (int i = verb - 1; i > 0 && verb - i < 6; i--) {
			if (phrases.is(i, "which") || phrases.is(i, "that") || phrases.is(i, "que")) {
				return Activities.of(reading).before(phrases, i, false);
			}
		}
		return Optional.empty();
	}

	private static boolean launches(Phrases phrases, int verb) {
		String word = phrases.token(verb).lower();
		return word.startsWith("launch") || word.startsWith("develop") || word.startsWith("initiat")
				|| word.startsWith("implement");
	}

}
