package org.aidgraph.extract.work;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.extract.body.Bodies;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.doubt.NoUndertaking;
import org.aidgraph.naming.doubt.Unframed;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A's X Programme", "A does it through its X Project"; writes who runs what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "owned-programme", reads = "A's X Programme (XP)", writes = Predicate.IMPLEMENTS, right = 0.74)
public final class OwnedExtractor implements FactExtractor {

	private static final int MAX_CLAUSE = 10;

	private static final int MAX_ADJECTIVES = 5;

	/** What bodies have besides undertakings. */
	private static final Set<String> WEAK = Words.of("mechanism", "response", "plan", "fund", "operation", "operations",
			"actions", "activities", "efforts", "system", "agenda", "team", "unit", "board", "committee", "network",
			"group");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Sentence sentence : reading.sentences()) {
			boolean telling = sentence.has(WordClass.RUN) || sentence.has(WordClass.RUNS)
					|| sentence.has(WordClass.ACTIVITY);
			if ((telling || mayOwn(sentence.text())) && !Unframed.is(sentence.text())) {
				Phrases phrases = reading.phrases(sentence);
				for (int i = 0; i < phrases.size(); i++) {
					if (phrases.isBody(i)) {
						possessive(reading, findings, phrases, i);
					}
					if (telling && Undertakings.isGeneric(phrases, i) && phrases.is(i + 1, "of")) {
						undertakingOf(reading, findings, phrases, i);
						ofItsOwn(reading, findings, phrases, i);
					}
					if (telling && phrases.is(i, "its")) {
						through(reading, findings, phrases, i);
					}
				}
			}
		}
	}

	/**
	 * Owned undertakings with an acronym stand in sentences without other triggers too.
	 */
	private static boolean mayOwn(String text) {
		return text.indexOf('(') >= 0 && text.contains("s ");
	}

	/** "IOM's Displacement Tracking Matrix (DTM)". */
	private static void possessive(Reading reading, Findings findings, Phrases phrases, int owner) {
		boolean mark = owner + 1 < phrases.size() && phrases.token(owner + 1).shape() == Token.Shape.POSSESSIVE;
		boolean lost = phrases.isBody(owner) && phrases.name(owner).end() < phrases.end(owner);
		int thing = mark ? owner + 2 : owner + 1;
		if (!(mark || lost) || !phrases.isName(thing)) {
			return;
		}
		Name name = phrases.name(thing);
		boolean activity = name.kind() == NameKind.ACTIVITY && name.text().indexOf(' ') > 0
				|| name.kind() == NameKind.OTHER && !name.others().isEmpty() && name.text().indexOf(' ') > 0;
		String lastWord = name.text().substring(name.text().lastIndexOf(' ') + 1);
		boolean knownActivity = name.kind() == NameKind.ORGANIZATION
				&& (Lexicon.classesOf(lastWord, 0, lastWord.length()) & WordClass.ACTIVITY.bit()) != 0;
		boolean undertaking = isUndertaking(name) && !NoUndertaking.is(name.text())
				|| !name.others().isEmpty() && !NoUndertaking.is(name.text()) && !NoUndertaking.endsInField(name.text())
						&& !WEAK.contains(lastWord.toLowerCase(Locale.ROOT));
		if ((activity || knownActivity) && undertaking) {
			findings.add(reading.mentions().of(phrases.name(owner)), Predicate.IMPLEMENTS,
					reading.mentions().activity(name.text(), name.others()), phrases.start(owner), phrases.end(thing));
		}
	}

	/** Whether the name says that it is one of a project, a programme or the like. */
	private static boolean isUndertaking(Name name) {
		for (String word : name.text().split("[ -]")) {
			if (Undertakings.isStrong(word)) {
				return true;
			}
		}
		return false;
	}

	/** "X is a regional programme of A", "X, a project of A and B": theirs to run. */
	private static void undertakingOf(Reading reading, Findings findings, Phrases phrases, int noun) {
		int article = noun - 1;
		while (article > 0 && noun - article < MAX_ADJECTIVES && !phrases.is(article, WordClass.DETERMINER)) {
			article--;
		}
		int tie = article - 1;
		boolean tied = phrases.is(article, WordClass.DETERMINER)
				&& (phrases.isSign(tie, ',') || phrases.is(tie, "is") || phrases.is(tie, "was"));
		if (!tied || !phrases.isName(tie - 1)) {
			return;
		}
		Name name = phrases.name(tie - 1);
		boolean title = name.kind() == NameKind.OTHER && name.text().indexOf(' ') > 0;
		Optional<Mention> thing = title ? Optional.of(reading.mentions().activity(name.text(), name.others()))
				: Activities.of(reading).at(phrases, tie - 1);
		for (Name body : Bodies.from(phrases, noun + 2, false).names()) {
			if (body.kind() != NameKind.GOVERNMENT) {
				thing.ifPresent((activity) -> findings.add(reading.mentions().of(body), Predicate.IMPLEMENTS, activity,
						name.start(), body.end()));
			}
		}
	}

	/** "A runs a project of its own called X": the nearest body before it runs it. */
	private static void ofItsOwn(Reading reading, Findings findings, Phrases phrases, int noun) {
		boolean own = (phrases.is(noun + 2, "its") || phrases.is(noun + 2, "their")) && phrases.is(noun + 3, "own");
		if (!own) {
			return;
		}
		Optional<Mention> thing = Activities.of(reading).after(phrases, noun + 4, 4);
		for (int i = noun - 1; i >= 0 && thing.isPresent(); i--) {
			if (phrases.isBody(i)) {
				findings.add(reading.mentions().of(phrases.name(i)), Predicate.IMPLEMENTS, thing.get(),
						phrases.start(i), phrases.end(Math.min(noun + 6, phrases.size() - 1)));
				return;
			}
		}
	}

	/** The body that acts in the clause where no other could own what follows. */
	private static int onlyBodyBefore(Phrases phrases, int its) {
		int subject = Subjects.subjectBefore(phrases, its, MAX_CLAUSE);
		for (int i = its - 1; i > subject && subject >= 0; i--) {
			if (phrases.isName(i) || phrases.isSign(i, ',')) {
				return -1;
			}
		}
		return subject;
	}

	/** "A supports data collection through its X Project", "A expands its X Project". */
	private static void through(Reading reading, Findings findings, Phrases phrases, int its) {
		if (its + 1 >= phrases.size() || !phrases.isName(its + 1)
				|| Activities.of(reading).at(phrases, its + 1).isEmpty()) {
			return;
		}
		int subject = phrases.is(its - 1, "through") ? Subjects.subjectBefore(phrases, its, 20)
				: onlyBodyBefore(phrases, its);
		if (subject >= 0) {
			findings.add(reading.mentions().of(phrases.name(subject)), Predicate.IMPLEMENTS,
					Activities.of(reading).at(phrases, its + 1).orElseThrow(), phrases.start(subject),
					phrases.end(its + 1));
		}
	}

}
