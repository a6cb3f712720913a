package org.aidgraph.extract.work;

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
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A's X Programme", "A does it through its X Project"; writes who runs what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "owned-programme", reads = "A's X Programme (XP)", writes = Predicate.IMPLEMENTS, right = 0.49)
public final class OwnedExtractor implements FactExtractor {

	private static final int MAX_CLAUSE = 10;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Sentence sentence : reading.sentences()) {
			boolean telling = sentence.has(WordClass.RUN) || sentence.has(WordClass.RUNS)
					|| sentence.has(WordClass.ACTIVITY);
			if (telling || mayOwn(sentence.text())) {
				Phrases phrases = reading.phrases(sentence);
				for (int i = 0; i < phrases.size(); i++) {
					if (phrases.isBody(i)) {
						possessive(reading, findings, phrases, i);
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
		if (activity || knownActivity) {
			findings.add(reading.mentions().of(phrases.name(owner)), Predicate.IMPLEMENTS,
					reading.mentions().activity(name.text(), name.others()), phrases.start(owner), phrases.end(thing));
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
