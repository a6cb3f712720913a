package org.aidgraph.extract.work;

import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Equation;
import org.aidgraph.naming.Phrases;

/**
 * Finds the undertaking of which a sentence names partners or runners.
 */
final class Owners {

	private static final int MAX_BEFORE = 6;

	private Owners() {
	}

	/** The undertaking: the one that the sentence names, "its", or the page's own. */
	static Optional<Mention> of(Reading reading, Phrases phrases, int noun, Equation equation) {
		Activities activities = Activities.of(reading);
		Optional<Mention> named = (equation.owner() >= 0) ? activities.after(phrases, equation.owner(), 4)
				: Optional.empty();
		if (named.isPresent() || equation.owner() >= 0 && hasName(phrases, equation.owner())) {
			return named;
		}
		int position = phrases.start(noun);
		if (equation.possessive()) {
			return activities.pronoun(position);
		}
		for (int i = noun - 1; i >= Math.max(0, noun - MAX_BEFORE); i--) {
			if (activities.at(phrases, i).isPresent()) {
				return activities.at(phrases, i);
			}
			if (activities.isPageWord(phrases, i)) {
				return Optional.of(activities.genericThing(phrases, i));
			}
		}
		return activities.hasPageProject() ? Optional.of(activities.page(position, "")) : Optional.empty();
	}

	/** "partners of the Ministry": something else is named as the owner. */
	private static boolean hasName(Phrases phrases, int from) {
		for (int i = from; i < Math.min(phrases.size(), from + 2); i++) {
			if (phrases.isName(i)) {
				return true;
			}
		}
		return false;
	}

}
