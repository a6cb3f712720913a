package org.aidgraph.extract.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A and B launched the X Programme"; writes who runs what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "implements", reads = "A and B launched the X Programme", writes = Predicate.IMPLEMENTS, right = 0.80)
public final class ImplementsExtractor implements FactExtractor {

	private static final Set<String> STARTS = Words.of("implements", "implement", "implementing", "implemented",
			"launched", "launches", "launching", "developed", "develops", "runs", "running", "run", "manages",
			"managing", "executes", "leads", "leading", "operates", "initiated", "started", "delivers", "coordinates",
			"administers", "undertakes", "oversees", "lance", "lanc\u00e9", "ex\u00e9cute", "g\u00e8re", "implementa",
			"ejecuta", "lanz\u00f3", "carries", "executing", "coordinated", "ran", "puso", "puesto", "met", "realiza",
			"lleva", "launch", "conduct", "conducts", "carry", "lead", "manage", "began", "begins");

	private static final Set<String> DOES = Words.of("implements", "implement", "implementing", "implemented",
			"executes", "launched", "runs");

	private static final Set<String> FILLERS = Words.of("has", "have", "had", "is", "are", "also", "will", "been", "be",
			"the", "a", "an", "its", "their", "currently", "recently", "jointly", "today", "yesterday", "out",
			"successfully", "to", "new", "joint", "now", "which", "that", "en", "marcha", "\u0153uvre", "oeuvre",
			"place", "global", "major", "first", "large", "pilot", ",", "le", "la", "un", "une", "el", "una", "aussi",
			"\u00e9galement", "tambi\u00e9n", "ya", "adem\u00e1s");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.RUN, WordClass.RUNS, WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, STARTS) && !RunnersExtractor.isRunners(phrases, i)) {
					active(reading, findings, phrases, i);
				}
			}
		}
	}

	/** Words between the subject, the verb and its object. */
	static boolean isFiller(Phrases phrases, int index) {
		return phrases.isOneOf(index, FILLERS);
	}

	/**
	 * "which A carries out jointly with B": those who run it too, right behind the verb.
	 */
	private static List<Name> jointly(Phrases phrases, int verb) {
		int with = phrases.is(verb + 1, "out") || phrases.is(verb + 1, "it") ? verb + 2 : verb + 1;
		boolean joint = (phrases.is(with, "jointly") || phrases.is(with, "together")) && phrases.is(with + 1, "with");
		return joint ? Bodies.from(phrases, with + 2, false).names() : List.of();
	}

	/** "A and B launched the X Programme". */
	private static void active(Reading reading, Findings findings, Phrases phrases, int verb) {
		Optional<Mention> thing = VerbObjects.of(reading, phrases, verb)
			.or(() -> VerbObjects.relative(reading, phrases, verb));
		if (thing.isEmpty() || phrases.is(verb + 1, WordClass.BY)) {
			return;
		}
		int subject = verb - 1;
		while (subject >= 0 && verb - subject < 6 && phrases.isToken(subject) && isFiller(phrases, subject)) {
			subject--;
		}
		List<Name> names = Subjects.before(phrases, subject);
		if (names.isEmpty()
				&& (phrases.is(subject, "who") || phrases.is(subject, "qui") || phrases.is(subject, "quienes"))) {
			names = Subjects.before(phrases, subject - 1);
		}
		if (names.isEmpty() && phrases.is(subject, "we")) {
			names = PageOwner.publisher(reading).map(List::of).orElse(names);
		}
		boolean relative = names.isEmpty() && phrases.isBody(subject) && phrases.isSign(subject + 1, ',')
				&& phrases.is(subject + 2, "which") && phrases.name(subject).kind() != NameKind.GOVERNMENT;
		if (relative) {
			names = List.of(phrases.name(subject));
		}
		int opening = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		boolean again = names.isEmpty() && phrases.is(subject, WordClass.AND) && phrases.isBody(opening)
				&& phrases.name(opening).kind() != NameKind.GOVERNMENT && phrases.isToken(opening + 1)
				&& phrases.token(opening + 1).shape() == Token.Shape.LOWER && !phrases.is(opening + 1, WordClass.AND)
				&& !phrases.is(opening + 1, WordClass.CONNECTOR);
		if (again) {
			names = List.of(phrases.name(opening));
		}
		boolean unknown = names.isEmpty() && phrases.isOneOf(verb, DOES) && phrases.isName(subject)
				&& phrases.name(subject).kind() == NameKind.OTHER && phrases.name(subject).text().indexOf(' ') > 0;
		if (unknown) {
			names = List.of(phrases.name(subject).withKind(NameKind.ORGANIZATION));
		}
		if (!names.isEmpty()) {
			names = new ArrayList<>(names);
			names.addAll(jointly(phrases, verb));
		}
		for (Name name : names) {
			boolean here = name.start() >= phrases.sentence().start() && name.end() <= phrases.sentence().end();
			findings.add(reading.mentions().of(name), Predicate.IMPLEMENTS, thing.get(), phrases.sentence().start(),
					!here ? phrases.end(verb) : Math.max(name.end(),
							Math.min(phrases.sentence().end(), phrases.end(Math.min(phrases.size() - 1, verb + 8)))));
		}
	}

}
