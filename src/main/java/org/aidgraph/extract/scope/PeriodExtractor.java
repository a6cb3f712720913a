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
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.doubt.Unframed;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "X ran from March 2011 to May 2012"; writes start and end.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "periods", reads = "X ran from March 2011 to May 2012", writes = { Predicate.START, Predicate.END },
		right = 0.79)
public final class PeriodExtractor implements FactExtractor {

	private static final Set<String> FROM = Words.of("from", "between", "de", "du", "entre", "desde", "del");

	/** What runs for a time and is no undertaking. */
	private static final Set<String> PAPERS = Words.of("agreement", "contract", "strategy", "framework", "accord",
			"convenio", "contrat");

	private static final int MAX_SUBJECT = 16;

	private static final Set<String> VAGUE = Words.of("plan", "response", "operation", "scheme", "action");

	private static final Set<String> RUNS = Words.of("ran", "run", "runs", "running", "will", "lasted", "lasts",
			"d\u00e9roulera", "d\u00e9roule", "durera", "dure", "\u00e9tend", "ejecutar\u00e1", "ejecuta",
			"durar\u00e1", "dura", "desarrolla", "desarrollar\u00e1", "extiende");

	private static final Set<String> RAN = Words.of("ran", "implemented", "managed", "led", "coordinated", "funded",
			"financed", "supported");

	private static final int MAX_FRONT = 18;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWithMoneyOr(WordClass.BUDGET, WordClass.ACTIVITY, WordClass.RUNS,
				WordClass.FUNDED, WordClass.MONTH)) {
			period(reading, findings, phrases);
		}
	}

	/** "The project ran from March 2011 to May 2012". */
	private static void period(Reading reading, Findings findings, Phrases phrases) {
		if (Unframed.is(phrases.sentence().text())) {
			return;
		}
		for (int i = 0; i + 1 < phrases.size(); i++) {
			if (!(phrases.isOneOf(i, FROM) || phrases.isSign(i, '('))) {
				continue;
			}
			int from = phrases.end(i) - phrases.sentence().start();
			Optional<Period> period = reading.dates()
				.period(phrases.sentence().text(), from)
				.filter((found) -> found.start() <= from + 2 && found.to().isPresent());
			if (period.isEmpty()) {
				continue;
			}
			Optional<Mention> thing = runner(reading, phrases, i);
			if (thing.isPresent()) {
				int start = phrases.sentence().start() + period.get().start();
				int end = phrases.sentence().start() + period.get().end();
				findings.add(thing.get(), Predicate.START, Mention.value(period.get().from().toString()), start, end);
				findings.add(thing.get(), Predicate.END, Mention.value(period.get().to().orElseThrow().toString()),
						start, end);
				return;
			}
		}
	}

	/** "From 2016 to 2019 A ran the X project": what is run. */
	private static Optional<Mention> fronted(Reading reading, Phrases phrases) {
		for (int i = 1; i < Math.min(phrases.size(), MAX_FRONT); i++) {
			if (phrases.isOneOf(i, RAN)) {
				return named(reading, phrases, i + 1);
			}
		}
		return Optional.empty();
	}

	/** An undertaking that is named, or spoken of as known. */
	private static Optional<Mention> named(Reading reading, Phrases phrases, int from) {
		for (int i = from; i < Math.min(phrases.size(), from + 6); i++) {
			Activities activities = Activities.of(reading);
			if (activities.at(phrases, i).isPresent()) {
				return activities.at(phrases, i);
			}
			if (Undertakings.isGeneric(phrases, i)) {
				int noun = i;
				return activities.behindNoun(phrases, noun)
					.or(() -> activities.quotedAt(phrases, noun + 1))
					.or(() -> phrases.is(from, "the") || phrases.is(from, "this") ? activities.after(phrases, from, 6)
							: Optional.empty());
			}
		}
		return Optional.empty();
	}

	private static Optional<Mention> runner(Reading reading, Phrases phrases, int index) {
		if (phrases.isSign(index, '(')) {
			boolean vague = phrases.isOneOf(index - 1, VAGUE) && !phrases.is(index - 2, WordClass.DETERMINER);
			return (index > 0 && !vague
					&& (Activities.of(reading).isPageWord(phrases, index - 1)
							|| phrases.isToken(index - 1) && phrases.token(index - 1).isQuote()
							|| Activities.of(reading).at(phrases, index - 1).isPresent()))
									? Activities.of(reading).before(phrases, index, false) : Optional.empty();
		}
		if (index == 0) {
			return fronted(reading, phrases);
		}
		boolean runs = false;
		for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
			runs |= phrases.isOneOf(i, RUNS) || phrases.is(i, "implemented");
		}
		for (int i = index - 1; i >= Math.max(0, index - MAX_SUBJECT); i--) {
			runs &= !phrases.isOneOf(i, PAPERS);
		}
		if (!runs) {
			return Optional.empty();
		}
		Optional<Mention> thing = Activities.of(reading)
			.before(phrases, index, false)
			.or(() -> Activities.of(reading).subject(phrases));
		boolean verb = phrases.is(index - 1, "ran") || phrases.is(index - 1, "runs");
		return thing.isPresent() || !verb || !Activities.of(reading).hasPageProject() ? thing
				: Optional.of(Activities.of(reading).page(phrases.start(index), ""));
	}

}
