package org.aidgraph.extract.membership;

import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "X is a component of the Y Programme"; writes the programme that an undertaking
 * belongs to.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "activity-part", reads = "X is a component of the Y Programme", writes = Predicate.PART_OF,
		right = 0.83)
public final class ActivityPartExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.BELONGS, WordClass.RUNS, WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				int whole = Wholes.of(phrases, i);
				if (whole >= 0 && !phrases.isBody(whole) && isOfPage(phrases, i, whole)) {
					ofPage(reading, findings, phrases, i, whole);
				}
				else if (whole >= 0 && !phrases.isBody(whole)) {
					int noun = i;
					Wholes.activity(reading, phrases, whole)
						.ifPresent((activity) -> activityPart(reading, findings, phrases, noun, whole, activity));
				}
			}
		}
	}

	/** "It forms part of the X Y", "The project is part of". */
	private static boolean isOfPage(Phrases phrases, int noun, int whole) {
		boolean it = phrases.is(0, "it") || phrases.is(0, WordClass.DETERMINER) && Undertakings.isGeneric(phrases, 1);
		boolean verb = phrases.is(noun - 1, "forms") || phrases.is(noun - 1, "is") || phrases.is(noun - 2, "is");
		NameKind kind = phrases.name(whole).kind();
		boolean named = kind == NameKind.ACTIVITY || kind == NameKind.OTHER && phrases.is(whole - 1, "the")
				&& phrases.name(whole).text().indexOf(' ') > 0;
		return it && verb && noun < 5 && named;
	}

	private static void ofPage(Reading reading, Findings findings, Phrases phrases, int noun, int whole) {
		Name name = phrases.name(whole);
		Activities.of(reading)
			.pronoun(phrases.start(0))
			.ifPresent((part) -> findings.add(part, Predicate.PART_OF,
					reading.mentions().activity(name.text(), name.others()), phrases.start(0), name.end()));
	}

	/** "As part of the X Processes (XP), A's Dialogue Y": Y is a part of X. */
	private static void activityPart(Reading reading, Findings findings, Phrases phrases, int noun, int whole,
			Mention activity) {
		for (int i = whole + 1; i < Math.min(phrases.size(), whole + 7); i++) {
			boolean owned = phrases.isName(i) && phrases.token(i - 1).shape() == Token.Shape.POSSESSIVE;
			if (owned || phrases.isName(i) && Wholes.activity(reading, phrases, i).isPresent()) {
				Name part = phrases.name(i);
				findings.add(reading.mentions().activity(part.text(), part.others()), Predicate.PART_OF, activity,
						phrases.start(noun), phrases.end(i));
				return;
			}
		}
		if (phrases.is(noun - 1, "is") && phrases.is(noun - 2, WordClass.AND)) {
			int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
			if (phrases.isName(first) && Wholes.activity(reading, phrases, first).isPresent()) {
				findings.add(Wholes.activity(reading, phrases, first).get(), Predicate.PART_OF, activity,
						phrases.start(first), phrases.end(whole));
				return;
			}
		}
		for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
			boolean direct = phrases.is(i + 1, "is") || phrases.isSign(i + 1, ',') || phrases.is(i + 1, "was");
			boolean title = phrases.isName(i) && phrases.name(i).kind() == NameKind.OTHER && (i == 0 || i == 1)
					&& phrases.name(i).text().indexOf(' ') > 0
					&& (phrases.is(i + 1, "is") || phrases.isSign(i + 1, ',') && phrases.is(i + 2, "which"));
			if (title) {
				findings.add(reading.mentions().activity(phrases.name(i).text(), phrases.name(i).others()),
						Predicate.PART_OF, activity, phrases.start(i), phrases.end(whole));
				return;
			}
			if (phrases.isName(i) && direct && Wholes.activity(reading, phrases, i).isPresent()) {
				findings.add(Wholes.activity(reading, phrases, i).get(), Predicate.PART_OF, activity, phrases.start(i),
						phrases.end(whole));
				return;
			}
			if (Undertakings.isGeneric(phrases, i) && (phrases.is(i - 1, "the") || phrases.is(i - 1, "this"))) {
				findings.add(Activities.of(reading).page(phrases.start(i), phrases.token(i).text()), Predicate.PART_OF,
						activity, phrases.start(i), phrases.end(whole));
				return;
			}
		}
	}

}
