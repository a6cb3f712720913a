package org.aidgraph.extract.funding;

import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;

/**
 * Finds what the money of a sentence is for.
 */
final class Purposes {

	private static final Set<String> FRONTS = Words.of("with", "thanks", "through", "avec", "gr\u00e2ce", "con",
			"gracias", "under", "received", "receives", "receiving", "receive", "secured", "mediante", "from", "and",
			"a");

	private Purposes() {
	}

	/**
	 * What the sentence's money is for: an activity that it names, its subject, or the
	 * page's project.
	 */
	static Optional<Mention> of(Reading reading, Phrases phrases, int noun, int last) {
		Activities activities = Activities.of(reading);
		Optional<Name> spoken = phrases.is(0, "it") && phrases.is(noun - 1, WordClass.BY) | noun < 4
				? Subjects.ofSentenceBefore(reading, phrases) : Optional.empty();
		if (spoken.isPresent()) {
			return spoken.map(reading.mentions()::of);
		}
		Optional<Mention> right = activities.after(phrases, last + 1, 14);
		Optional<Mention> left = activities.before(phrases, noun, false);
		if (left.isPresent()) {
			return left;
		}
		if (right.isPresent()) {
			return right;
		}
		if (activities.onlySheet().isPresent()) {
			return Optional.of(activities.page(phrases.start(noun), ""));
		}
		if (activities.opening(phrases).isPresent()) {
			return activities.opening(phrases);
		}
		int subject = Subjects.subjectBefore(phrases, noun, phrases.size());
		if (subject < 0) {
			subject = firstBodyAfter(phrases, last + 1);
		}
		if (subject >= 0) {
			return Optional.of(reading.mentions().of(phrases.name(subject)));
		}
		boolean pure = phrases.is(noun, WordClass.FUNDING) || !phrases.is(noun, WordClass.SUPPORT);
		if (pure && activities.hasPageProject()) {
			return Optional.of(activities.page(phrases.start(noun), ""));
		}
		return (pure && noun <= 1 || FurtherGivers.speaksOfShare(phrases)) ? activities.justNamed(phrases.start(noun))
				: Optional.empty();
	}

	private static int firstBodyAfter(Phrases phrases, int from) {
		for (int i = from; i < Math.min(phrases.size(), from + 4); i++) {
			if (phrases.isBody(i) && i == from) {
				return -1;
			}
			if (phrases.isBody(i)) {
				return i;
			}
		}
		return -1;
	}

	/** "with", "thanks to", "received" stand before the word for money. */
	static boolean isReceived(Phrases phrases, int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
			if (phrases.isOneOf(i, FRONTS)) {
				return true;
			}
			if (!phrases.isToken(i)) {
				return false;
			}
		}
		return false;
	}

}
