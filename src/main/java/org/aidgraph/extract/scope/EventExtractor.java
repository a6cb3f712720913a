package org.aidgraph.extract.scope;

import java.util.Optional;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "X ended in September 2020"; writes start or end.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "starts-and-ends", reads = "X ended in September 2020", writes = { Predicate.START, Predicate.END },
		right = 0.92)
public final class EventExtractor implements FactExtractor {

	private static final Set<String> STARTED = Set.of("started", "starts", "began", "begins", "d\u00e9but\u00e9",
			"d\u00e9bute", "commenc\u00e9", "d\u00e9marr\u00e9", "comenz\u00f3", "inici\u00f3", "comienza",
			"\u043d\u0430\u0447\u0430\u043b\u0441\u044f");

	private static final Set<String> ENDED = Set.of("ended", "ends", "concluded", "closes", "closed", "end", "finished",
			"termine", "termin\u00e9", "ach\u00e8ve", "termin\u00f3", "finaliz\u00f3", "finaliza", "concluy\u00f3");

	private static final Set<String> DATE_LINKS = Set.of("in", "on", "en", "le", "el", "at", "the", "of", "au", "early",
			"late", "\u0432");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWithMoneyOr(WordClass.BUDGET, WordClass.ACTIVITY, WordClass.RUNS,
				WordClass.FUNDED)) {
			for (int i = 1; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, STARTED) || phrases.isOneOf(i, ENDED)) {
					event(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "X ended in September 2020", "il a d\u00e9but\u00e9 en janvier 2020". */
	private static void event(Reading reading, Findings findings, Phrases phrases, int verb) {
		int next = verb + 1;
		while (phrases.isOneOf(next, DATE_LINKS)) {
			next++;
		}
		if (next == verb + 1 || next >= phrases.size() || phrases.sentence().text().contains("phase")) {
			return;
		}
		int from = phrases.start(next) - phrases.sentence().start();
		Optional<Period> date = reading.dates()
			.period(phrases.sentence().text(), from)
			.filter((found) -> found.start() <= from + 1 && found.to().isEmpty());
		Optional<Mention> thing = Activities.of(reading).before(phrases, verb, false);
		if (date.isPresent() && thing.isPresent()) {
			findings.add(thing.get(), phrases.isOneOf(verb, STARTED) ? Predicate.START : Predicate.END,
					Mention.value(date.get().from().toString()), phrases.sentence().start(),
					phrases.sentence().start() + date.get().end());
		}
	}

}
