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
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
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

	private static final int MAX_CLAUSE = 12;

	private static final Set<String> WEAK = Set.of("supported", "backed", "appuy\u00e9", "soutenu", "soutenue",
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
		if (Undertakings.isDenied(phrases, verb) || isOfAnother(phrases, verb)) {
			return;
		}
		int by = agent(phrases, verb);
		if (by < 0) {
			return;
		}
		boolean weak = WEAK.contains(phrases.token(verb).lower()) && !phrases.is(verb + 1, "for");
		Bodies.Listed donors = Bodies.from(phrases, by + 1, true);
		List<Name> names = Givers.among(phrases, donors.names(), weak, by + 1);
		if (names.isEmpty()) {
			return;
		}
		boolean second = verb > 1 && phrases.is(verb - 1, WordClass.AND) && phrases.is(0, WordClass.FUNDED)
				&& phrases.isSign(donors.last() + 1, ',');
		boolean fronted = second || verb <= 1 && (phrases.isSign(donors.last() + 1, ',')
				|| phrases.is(donors.last() + 1, WordClass.AND) && phrases.is(donors.last() + 2, WordClass.RUN));
		Optional<Mention> thing = fronted ? Activities.of(reading).after(phrases, donors.last() + 1, 12)
				: Optional.empty();
		thing = thing.isPresent() ? thing : Activities.of(reading).before(phrases, verb, true);
		if (thing.isEmpty()) {
			int body = receiver(phrases, verb);
			thing = (body >= 0) ? Optional.of(reading.mentions().of(phrases.name(body)))
					: verb > 1 || !Activities.of(reading).hasPageProject() ? Optional.empty()
							: Optional.of(Activities.of(reading).page(phrases.start(verb), ""));
		}
		Gifts.write(reading, weak ? findings.doubted(WEAK_SHARE) : findings, phrases, names, thing, verb,
				donors.last());
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
			if (!filler || phrases.is(by, "with") || phrases.is(by, WordClass.SUPPORT)) {
				return -1;
			}
			by++;
		}
		return (by - verb <= MAX_ASIDE && phrases.is(by, WordClass.BY)) ? by : -1;
	}

	/** The body right before the participle: "UNHCR, funded by". */
	private static int receiver(Phrases phrases, int verb) {
		int i = verb - 1;
		while (i >= 0 && verb - i < 6 && phrases.isToken(i)) {
			i--;
		}
		return phrases.isBody(i) ? i : -1;
	}

}
