package org.aidgraph.extract.funding;

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
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "X, funded by A and B", "funded by A, X"; writes who funds what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "funded-by", reads = "X, funded by A and B", writes = Predicate.FUNDS, right = 0.93)
public final class FundedByExtractor implements FactExtractor {

	/** How sure it is that support was money. */
	private static final double WEAK_SHARE = 0.85;

	private static final int MAX_ASIDE = 5;

	private static final Set<String> LINKS = Words.of(",", "which", "that", "has", "have", "been", "also", "itself",
			"(", ")", "qui", "que", "est", "es", "a", "\u00e9t\u00e9", "ha", "sido", "en", "partie", "now");

	private static final int MAX_CLAUSE = 12;

	/** What a body does in all. */
	private static final Set<String> WORK = Words.of("work", "activities", "operations", "programmes", "programs",
			"projects", "efforts", "interventions", "response", "services");

	private static final Set<String> WEAK = Words.of("supported", "backed", "appuy\u00e9", "soutenu", "soutenue",
			"apoyado", "apoyada", "paid");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.FUNDED)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.is(i, WordClass.FUNDED)) {
					passive(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "X, funded by D". */
	private static void passive(Reading reading, Findings findings, Phrases phrases, int verb) {
		int owner = ownerOfWork(phrases, verb);
		boolean several = Undertakings.isPlural(phrases, verb - 1) || Undertakings.isPlural(phrases, verb - 2);
		if (several && owner < 0 || Undertakings.isDenied(phrases, verb) || isOfAnother(phrases, verb)
				|| owner < 0 && Undertakings.tellsOfThing(phrases, verb)) {
			return;
		}
		int by = agent(phrases, verb);
		if (by < 0 || isAside(reading, phrases, verb)) {
			return;
		}
		boolean weak = WEAK.contains(phrases.token(verb).lower()) && !phrases.is(verb + 1, "for");
		Bodies.Listed donors = Bodies.agents(phrases, by + 1, true, Undertakings.isBe(phrases, verb - 1));
		List<Name> names = Givers.among(phrases, Attributes.left(phrases, donors), weak, by + 1);
		if (names.isEmpty()) {
			return;
		}
		boolean second = verb > 1 && phrases.is(verb - 1, WordClass.AND)
				&& (phrases.is(0, WordClass.FUNDED) || phrases.is(0, WordClass.RUN))
				&& phrases.isSign(donors.last() + 1, ',');
		boolean fronted = second || verb <= 1 && (phrases.isSign(donors.last() + 1, ',')
				|| phrases.is(donors.last() + 1, WordClass.AND) && phrases.is(donors.last() + 2, WordClass.RUN));
		Optional<Mention> thing = fronted ? Activities.of(reading).after(phrases, donors.last() + 1, 12)
				: Optional.empty();
		int subject = (owner >= 0) ? owner : bodyAsSubject(phrases, verb);
		int left = phrases.is(verb - 2, WordClass.DETERMINER) ? verb - 3 : verb - 2;
		boolean owned = !phrases.is(left, "with");
		if (subject < 0 && phrases.isBody(verb - 1) && (phrases.is(left, "in") || phrases.is(left, "at"))) {
			return;
		}
		subject = (subject < 0 && verb > 1 && phrases.isBody(verb - 1) && !owned) ? verb - 1 : subject;
		thing = (subject >= 0) ? Optional.of(reading.mentions().of(phrases.name(subject)))
				: thing.isPresent() ? thing : Activities.of(reading).before(phrases, verb, true);
		Optional<Name> spoken = subject < 0 && phrases.is(0, "it") && verb < MAX_ASIDE
				? Subjects.ofSentenceBefore(reading, phrases) : Optional.empty();
		thing = spoken.isPresent() ? spoken.map(reading.mentions()::of) : thing;
		if (thing.isEmpty()) {
			int body = receiver(phrases, verb);
			thing = (body >= 0) ? Optional.of(reading.mentions().of(phrases.name(body)))
					: verb > 1 || !ends(phrases, donors.last() + 1) || !Activities.of(reading).hasPageProject()
							? Optional.empty() : Optional.of(Activities.of(reading).page(phrases.start(verb), ""));
		}
		Gifts.write(reading, weak ? findings.doubted(WEAK_SHARE) : findings, phrases, names, thing, verb,
				donors.last());
	}

	/** "rapid teams (funded by A)": of what stands before the bracket, whatever it is. */
	private static boolean isAside(Reading reading, Phrases phrases, int verb) {
		int thing = verb - 2;
		if (verb < 3 || !phrases.isSign(verb - 1, '(') || !phrases.isToken(thing)) {
			return false;
		}
		return phrases.token(thing).shape() == Token.Shape.LOWER && !Activities.of(reading).isPageWord(phrases, thing);
	}

	/** Whether the words about givers end here. */
	private static boolean ends(Phrases phrases, int index) {
		return index >= phrases.size()
				|| phrases.isToken(index) && !phrases.isSign(index, ':')
						&& phrases.token(index).shape() != Token.Shape.LOWER
				|| phrases.is(index, WordClass.FUNCTION) || phrases.is(index, WordClass.CONNECTOR)
				|| phrases.is(index, WordClass.AND);
	}

	/** "A's activities are funded by B", "The work of A is": whose work it is, or -1. */
	private static int ownerOfWork(Phrases phrases, int verb) {
		int noun = verb - 1;
		while (noun > 0 && Undertakings.isBe(phrases, noun) || phrases.is(noun, "have") || phrases.is(noun, "has")
				|| isAdverb(phrases, noun)) {
			noun--;
		}
		if (noun == verb - 1) {
			return -1;
		}
		int of = noun - 1;
		if (phrases.isBody(noun) && (phrases.is(of, "of") || phrases.is(of - 1, "of"))) {
			int work = phrases.is(of, "of") ? of - 1 : of - 2;
			return phrases.isOneOf(work, WORK) && work < 3 ? noun : -1;
		}
		int first = noun;
		while (first > 0 && noun - first < 3 && phrases.isToken(first)
				&& phrases.token(first).shape() == Token.Shape.LOWER) {
			first--;
		}
		boolean mark = first > 0 && phrases.isToken(first) && phrases.token(first).shape() == Token.Shape.POSSESSIVE;
		return (phrases.isOneOf(noun, WORK) && mark && phrases.isBody(first - 1)) ? first - 1 : -1;
	}

	/**
	 * "…, A is funded by B", "A, made up of C and D, is funded by B": the body that opens
	 * the clause, or -1.
	 */
	private static int bodyAsSubject(Phrases phrases, int verb) {
		int before = verb - 1;
		while (before > 0 && Undertakings.isBe(phrases, before) || phrases.is(before, "has")
				|| isAdverb(phrases, before)) {
			before--;
		}
		if (before == verb - 1) {
			return -1;
		}
		int opening = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		if (phrases.isSign(before, ',') && phrases.isBody(opening)) {
			int end = phrases.is(opening + 1, WordClass.ORGANIZATION) ? opening + 2 : opening + 1;
			return phrases.isSign(end, ',') && end < before ? opening : -1;
		}
		int left = phrases.is(before - 1, WordClass.DETERMINER) ? before - 2 : before - 1;
		return phrases.isBody(before) && left > 0 && phrases.isSign(left, ',') ? before : -1;
	}

	private static boolean isAdverb(Phrases phrases, int index) {
		return index > 0 && phrases.isToken(index) && phrases.token(index).lower().endsWith("ly");
	}

	/**
	 * "A, whose own centre was paid for by B": what A has is not what the page tells of.
	 */
	private static boolean isOfAnother(Phrases phrases, int verb) {
		for (int i = verb - 1; i >= Math.max(0, verb - MAX_CLAUSE); i--) {
			if (phrases.is(i, "whose") || phrases.is(i, "dont") || phrases.is(i, "cuyo") || phrases.is(i, "cuya")) {
				return true;
			}
			if (phrases.isSign(i, ',') || phrases.isSign(i, ';')) {
				return false;
			}
		}
		return false;
	}

	/** The "by" of the passive, or -1. */
	static int agent(Phrases phrases, int verb) {
		int by = verb + 1;
		while (by < phrases.size() && by - verb <= MAX_ASIDE && !phrases.is(by, WordClass.BY)) {
			boolean filler = phrases.isToken(by) && (phrases.token(by).shape() == Token.Shape.LOWER
					|| phrases.isSign(by, ',') || phrases.token(by).shape() == Token.Shape.NUMBER
					|| phrases.token(by).shape() == Token.Shape.SIGN);
			boolean thing = by == verb + 1 && isNoun(phrases, by) || Undertakings.isPlural(phrases, by)
					|| Undertakings.isGeneric(phrases, by)
					|| phrases.is(by, WordClass.RUN) && !phrases.is(by, "jointly");
			if (!filler || thing || phrases.is(by, "with") || phrases.is(by, WordClass.SUPPORT)) {
				return -1;
			}
			by++;
		}
		return (by - verb <= MAX_ASIDE && phrases.is(by, WordClass.BY)) ? by : -1;
	}

	/** "supported health facilities by": what stands right behind is a thing. */
	private static boolean isNoun(Phrases phrases, int index) {
		String word = phrases.token(index).lower();
		return phrases.token(index).shape() == Token.Shape.LOWER && word.length() > 4 && !word.endsWith("ly")
				&& !word.endsWith("ment") && !word.endsWith("mente") && !phrases.is(index, WordClass.FUNCTION)
				&& !phrases.is(index, WordClass.CONNECTOR) && !phrases.is(index, WordClass.AND)
				&& !phrases.is(index, WordClass.DETERMINER) && !phrases.is(index, WordClass.TOGETHER);
	}

	/**
	 * "UNHCR, which is mainly funded by": what may stand between a body and the
	 * participle.
	 */
	private static boolean isLink(Phrases phrases, int index) {
		return Undertakings.isBe(phrases, index) || phrases.isOneOf(index, LINKS)
				|| phrases.token(index).lower().endsWith("ly");
	}

	/** The body right before the participle: "UNHCR, funded by". */
	private static int receiver(Phrases phrases, int verb) {
		int i = verb - 1;
		while (i >= 0 && verb - i < 6 && phrases.isToken(i) && isLink(phrases, i)) {
			i--;
		}
		return phrases.isBody(i) ? i : -1;
	}

}
