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
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.extract.body.Attributes;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "X is implemented by A, B and C"; writes who runs what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "implemented-by", reads = "X is implemented, since 2014, by A, B and C", writes = Predicate.IMPLEMENTS,
		right = 0.83)
public final class ImplementedByExtractor implements FactExtractor {

	/** What bodies do and single people hardly ever. */
	private static final Set<String> DONE = Words.of("implemented", "executed", "carried", "delivered", "administered",
			"implementado", "implementada", "ejecutado", "ejecutada", "mis", "mise", "men\u00e9", "men\u00e9e",
			"ex\u00e9cut\u00e9", "ex\u00e9cut\u00e9e", "gestionado", "gestionada");

	private static final Set<String> ASIDES = Words.of("under", "behalf", "within", "au", "dans", "bajo", "in",
			"across");

	private static final Set<String> VERBS = Words.of("is", "was", "are", "were", "has", "which", "that", "who",
			"while");

	private static final int MAX_ASIDE = 14;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.RUN)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.is(i, WordClass.RUN)) {
					passive(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "X is implemented (jointly, since 2014) by A, B and C". */
	private static void passive(Reading reading, Findings findings, Phrases phrases, int verb) {
		int by = agent(phrases, verb);
		if (by < 0 || Undertakings.isDenied(phrases, verb) || Undertakings.tellsOfThing(phrases, verb)
				|| by > verb + 1 && phrases.is(by - 1, WordClass.FUNDED)) {
			return;
		}
		Bodies.Listed runners = Bodies.agents(phrases, by + 1, phrases.isOneOf(verb, DONE),
				Undertakings.isBe(phrases, verb - 1));
		List<Name> named = Attributes.left(phrases, runners);
		boolean others = phrases.is(by + 1, "partners") && phrases.isSign(by + 2, ',')
				|| phrases.is(by + 2, "partners") && phrases.isSign(by + 3, ',');
		boolean adverb = phrases.is(verb, "jointly") && phrases.isToken(verb - 1)
				&& phrases.token(verb - 1).lower().endsWith("ed") && !phrases.is(verb - 1, WordClass.RUN)
				&& !phrases.is(verb - 1, WordClass.FUNDED);
		if (others || adverb) {
			return;
		}
		boolean founded = phrases.is(0, "it") && phrases.is(verb, "established");
		if (named.isEmpty() || founded || phrases.isBody(verb - 1)) {
			return;
		}
		int front = endOfFront(phrases, runners.last());
		boolean fronted = verb < 12 && (phrases.is(0, WordClass.FUNDED) || phrases.is(0, WordClass.RUN))
				&& phrases.isSign(front, ',');
		Optional<Mention> thing = fronted ? Activities.of(reading).after(phrases, front, 6)
				: Activities.of(reading).before(phrases, verb, false);
		boolean reduced = thing.isEmpty() && phrases.isOneOf(verb, DONE)
				&& (phrases.isSign(verb - 1, ',') || verb == 0 || phrases.is(verb - 1, WordClass.AND));
		thing = reduced ? Activities.of(reading).card(phrases.sentence().start()) : thing;
		List<Name> all = new ArrayList<>(named);
		all.addAll(together(phrases, runners.last()));
		thing.ifPresent((activity) -> {
			for (Name runner : all) {
				Name body = (runner.kind() == NameKind.OTHER) ? runner.withKind(NameKind.ORGANIZATION) : runner;
				findings.add(reading.mentions().of(body), Predicate.IMPLEMENTS, activity, phrases.sentence().start(),
						Math.max(runner.end(), phrases.end(verb)));
			}
		});
	}

	/** "run by A jointly with B": those who run it too. */
	private static List<Name> together(Phrases phrases, int last) {
		boolean with = phrases.is(last + 1, "jointly") && phrases.is(last + 2, "with");
		return with ? Bodies.from(phrases, last + 3, false).names() : List.of();
	}

	/** "Led by A and supported by B, the X campaign": the item behind both. */
	private static int endOfFront(Phrases phrases, int last) {
		boolean second = phrases.is(last + 1, WordClass.AND) && phrases.is(last + 2, WordClass.FUNDED)
				&& phrases.is(last + 3, WordClass.BY);
		int end = second ? Bodies.from(phrases, last + 4, true).last() + 1 : last + 1;
		if (phrases.isSign(end, ',') && (phrases.is(end + 1, "which") || phrases.is(end + 1, "who"))) {
			end++;
			while (end < phrases.size() && end - last < MAX_ASIDE && !phrases.isSign(end, ',')) {
				end++;
			}
		}
		if (phrases.is(end, "with") || phrases.is(end, "in") || phrases.is(end, "together")
				|| phrases.is(end, "jointly")) {
			while (end < phrases.size() && end - last < MAX_ASIDE && !phrases.isSign(end, ',')) {
				end++;
			}
		}
		return end;
	}

	/** "implemented in camps assessed by A": A did something else. */
	private static boolean isOfThing(Phrases phrases, int verb, int index) {
		boolean participle = phrases.isToken(index) && phrases.token(index).lower().length() > 4
				&& phrases.token(index).lower().endsWith("ed")
				&& (phrases.is(index + 1, WordClass.BY) || phrases.is(index + 1, WordClass.AND));
		return participle && index > verb + 1 && phrases.isToken(index - 1) && !phrases.is(index - 1, WordClass.AND)
				&& !phrases.isSign(index - 1, ',') && !phrases.is(index - 1, WordClass.FUNCTION);
	}

	/**
	 * The "by" of a passive, behind an aside such as "under X" or ", on behalf of Y,"; or
	 * -1.
	 */
	private static int agent(Phrases phrases, int verb) {
		boolean aside = false;
		for (int i = verb + 1; i < Math.min(phrases.size(), verb + MAX_ASIDE); i++) {
			if (phrases.is(i, WordClass.BY)) {
				return i;
			}
			boolean inAside = aside && phrases.is(i + 1, WordClass.BY) && phrases.isToken(i)
					&& phrases.token(i).lower().endsWith("ed");
			if (inAside || isOfThing(phrases, verb, i)) {
				return -1;
			}
			aside |= phrases.isOneOf(i, ASIDES);
			boolean goesOn = aside ? !phrases.isSign(i, ';') && !phrases.is(i, WordClass.RUN)
					&& !phrases.is(i, WordClass.FUNDED) && !phrases.isOneOf(i, VERBS)
					: phrases.isToken(i) && i - verb <= 5;
			if (!goesOn) {
				return -1;
			}
		}
		return -1;
	}

}
