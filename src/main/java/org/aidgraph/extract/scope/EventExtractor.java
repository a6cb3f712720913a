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
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "X ended in September 2020"; writes start or end.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "starts-and-ends", reads = "X ended in September 2020", writes = { Predicate.START, Predicate.END },
		right = 0.84)
public final class EventExtractor implements FactExtractor {

	private static final Set<String> STARTED = Words.of("started", "starts", "began", "begins", "d\u00e9but\u00e9",
			"d\u00e9bute", "d\u00e9butera", "commencera", "comenzar\u00e1", "iniciar\u00e1", "commenc\u00e9",
			"d\u00e9marr\u00e9", "lanc\u00e9", "lanzado", "comenz\u00f3", "inici\u00f3", "comienza",
			"\u043d\u0430\u0447\u0430\u043b\u0441\u044f", "\u043d\u0430\u0447\u0430\u043b\u0430\u0441\u044c");

	private static final Set<String> ENDED = Words.of("ended", "ends", "concluded", "closes", "closed", "close", "end",
			"finished", "completed", "termine", "terminera", "ach\u00e8vera", "fin", "terminar\u00e1",
			"finalizar\u00e1", "concluir\u00e1", "termin\u00e9", "ach\u00e8ve", "termin\u00f3", "finaliz\u00f3",
			"finaliza", "concluy\u00f3", "\u0437\u0430\u0432\u0435\u0440\u0448\u0438\u043b\u0441\u044f",
			"\u0437\u0430\u0432\u0435\u0440\u0448\u0438\u043b\u0430\u0441\u044c");

	private static final Set<String> UNTIL = Words.of("until", "till", "hasta", "jusqu");

	private static final Set<String> LASTS = Words.of("run", "runs", "go", "goes", "on", "continue", "continues",
			"continued", "extended", "lasts", "last", "prolong\u00e9", "prolong\u00e9e", "durera", "dura",
			"durar\u00e1", "extendido");

	private static final Set<String> DATE_LINKS = Words.of("in", "on", "en", "le", "el", "at", "the", "of", "au",
			"early", "late", "\u0432");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWithMoneyOr(WordClass.BUDGET, WordClass.ACTIVITY, WordClass.RUNS,
				WordClass.FUNDED)) {
			if (phrases.is(0, "since")) {
				since(reading, findings, phrases);
			}
			for (int i = 0; i < phrases.size(); i++) {
				boolean launched = phrases.is(i, "launched") && (i == 0 || Undertakings.isBe(phrases, i - 1));
				if (launched || phrases.isOneOf(i, STARTED) || phrases.isOneOf(i, ENDED) || isLasting(phrases, i)) {
					event(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "will run until": how long it goes on. */
	private static boolean isLasting(Phrases phrases, int index) {
		if (!phrases.isOneOf(index, UNTIL)) {
			return false;
		}
		for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
			if (phrases.isOneOf(i, LASTS)) {
				return true;
			}
		}
		return false;
	}

	/** "Comenz\u00f3 en febrero, terminar\u00e1 en 2025": the subject is left out. */
	private static boolean isFirstVerb(Phrases phrases, int verb) {
		for (int i = 0; i < verb; i++) {
			boolean date = phrases.isOneOf(i, STARTED) || phrases.isOneOf(i, DATE_LINKS) || phrases.isSign(i, ',')
					|| phrases.is(i, WordClass.MONTH) || phrases.is(i, "de") || phrases.is(i, "y")
					|| phrases.isToken(i) && phrases.token(i).shape() == Token.Shape.NUMBER;
			if (!date) {
				return false;
			}
		}
		return phrases.isOneOf(0, STARTED) || phrases.isOneOf(0, ENDED);
	}

	/** "Launched in May 2020 with money of A, it": what follows the comma. */
	private static Optional<Mention> behindFront(Reading reading, Phrases phrases, int from) {
		for (int i = from; i + 2 < phrases.size(); i++) {
			if (!phrases.isSign(i, ',')) {
				continue;
			}
			if (phrases.is(i + 1, "it")) {
				return Activities.of(reading).pronoun(phrases.start(i));
			}
			Optional<Mention> thing = Activities.of(reading).after(phrases, i + 1, 3);
			if (thing.isPresent()) {
				return thing;
			}
		}
		return Optional.empty();
	}

	/** "Since January 2024, when it was launched,": what began then. */
	private static void since(Reading reading, Findings findings, Phrases phrases) {
		int when = 1;
		while (when < Math.min(phrases.size(), 6) && !phrases.is(when, "when")) {
			when++;
		}
		boolean began = false;
		for (int i = when + 1; i < Math.min(phrases.size(), when + 5); i++) {
			began |= phrases.is(i, "launched") || phrases.isOneOf(i, STARTED);
		}
		boolean it = phrases.is(when + 1, "it") || Undertakings.isGeneric(phrases, when + 2);
		int from = phrases.end(0) - phrases.sentence().start();
		Optional<Period> date = (began && it) ? reading.dates()
			.period(phrases.sentence().text(), from)
			.filter((found) -> found.start() <= from + 2 && found.to().isEmpty()) : Optional.empty();
		int end = phrases.end(Math.min(when + 1, phrases.size() - 1));
		date.ifPresent((found) -> Activities.of(reading)
			.pronoun(phrases.start(0))
			.ifPresent((thing) -> findings.add(thing, Predicate.START, Mention.value(found.from().toString()),
					phrases.sentence().start(), end)));
	}

	/** "X ended in September 2020", "il a d\u00e9but\u00e9 en janvier 2020". */
	private static void event(Reading reading, Findings findings, Phrases phrases, int verb) {
		int next = verb + 1;
		while (phrases.isOneOf(next, DATE_LINKS)) {
			next++;
		}
		boolean noun = phrases.is(verb, "end") && phrases.is(verb - 1, "the") && phrases.is(verb - 2, "at")
				&& phrases.is(verb - 3, "starting");
		if (noun) {
			return;
		}
		boolean until = phrases.isOneOf(verb, UNTIL);
		if (next == verb + 1 && !until || next >= phrases.size() || phrases.sentence().text().contains("phase")) {
			return;
		}
		int from = phrases.start(next) - phrases.sentence().start();
		Optional<Period> date = reading.dates()
			.period(phrases.sentence().text(), from)
			.filter((found) -> found.start() <= from + 1 && found.to().isEmpty());
		Optional<Mention> thing = Activities.of(reading).before(phrases, verb, false);
		boolean since = phrases.is(0, "since") && verb < 4;
		if (thing.isEmpty() && (verb == 0 || since)) {
			thing = behindFront(reading, phrases, next);
		}
		if (thing.isEmpty() && isFirstVerb(phrases, verb)) {
			thing = Activities.of(reading).pronoun(phrases.start(0));
		}
		if (date.isPresent() && thing.isPresent()) {
			findings.add(thing.get(),
					phrases.isOneOf(verb, STARTED) || phrases.is(verb, "launched") ? Predicate.START : Predicate.END,
					Mention.value(date.get().from().toString()), phrases.sentence().start(),
					phrases.sentence().start() + date.get().end());
		}
	}

}
