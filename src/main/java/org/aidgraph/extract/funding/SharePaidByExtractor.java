package org.aidgraph.extract.funding;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "EUR 400,000 was provided by A", "the balance is met by B"; writes who funds
 * what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "share-paid-by", reads = "EUR 400,000 was provided by A, the balance was met by B",
		writes = Predicate.FUNDS, right = 0.84)
public final class SharePaidByExtractor implements FactExtractor {

	private static final Set<String> PAID = Words.of("provided", "given", "contributed", "met", "covered", "borne",
			"paid", "granted", "financed", "funded", "shouldered", "fournis", "fourni", "vers\u00e9s", "pris",
			"apport\u00e9s", "aportados", "cubierto", "aportado");

	private static final Set<String> SHARES = Words.of("balance", "rest", "remainder", "half", "costs", "cost", "money",
			"funds", "third", "quarter", "share", "difference", "contribution", "grant", "reste", "solde", "resto",
			"saldo");

	private static final Set<String> SHARED = Words.of("shares", "share", "shared");

	private static final int MAX_BACK = 8;

	private static final int MAX_GAP = 10;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWithMoneyOr(WordClass.BUDGET, WordClass.FUNDING, WordClass.FUNDED,
				WordClass.GIVES)) {
			for (int i = 1; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, PAID) && Undertakings.isBe(phrases, i - 1) && isShare(phrases, i)) {
					passive(reading, findings, phrases, i);
				}
				if (phrases.isOneOf(i, SHARED)) {
					shared(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "A shares the costs with B": both pay. */
	private static void shared(Reading reading, Findings findings, Phrases phrases, int verb) {
		int cost = phrases.is(verb + 1, WordClass.DETERMINER) ? verb + 2 : verb + 1;
		if (!(phrases.is(cost, "cost") || phrases.is(cost, "costs")) || !phrases.is(cost + 1, "with")
				|| Undertakings.isDenied(phrases, verb)) {
			return;
		}
		Bodies.Listed others = Bodies.from(phrases, cost + 2, true);
		List<Name> names = new ArrayList<>(
				Givers.among(phrases, Bodies.until(phrases, verb - 1).names(), true, verb - 1));
		names.addAll(Givers.among(phrases, others.names(), true, cost + 2));
		Gifts.write(reading, findings, phrases, names, Activities.of(reading).pronoun(phrases.start(verb)), verb,
				others.last());
	}

	private static void passive(Reading reading, Findings findings, Phrases phrases, int verb) {
		int by = FundedByExtractor.agent(phrases, verb);
		if (by < 0 || Undertakings.isDenied(phrases, verb)) {
			return;
		}
		Bodies.Listed donors = Bodies.from(phrases, by + 1, true);
		List<Name> names = Givers.among(phrases, donors.names(), true, by + 1);
		if (!names.isEmpty()) {
			Optional<Mention> thing = Purposes.of(reading, phrases, verb, donors.last());
			Gifts.write(reading, findings, phrases, names, thing, verb, donors.last());
			for (int other : FurtherGivers.afterBy(phrases, donors.last())) {
				Gifts.write(reading, findings, phrases, List.of(phrases.name(other)), thing, other - 1, other);
			}
		}
	}

	/** Whether the subject is money or a share of it. */
	private static boolean isShare(Phrases phrases, int verb) {
		int be = phrases.start(verb - 1) - phrases.sentence().start();
		boolean money = phrases.sentence()
			.money()
			.stream()
			.anyMatch((span) -> span.end() <= be && be - span.end() <= MAX_GAP
					&& phrases.sentence().text().indexOf(',', span.end()) != span.end());
		for (int i = verb - 2; !money && i >= Math.max(0, verb - MAX_BACK); i--) {
			if (phrases.isOneOf(i, SHARES)) {
				return true;
			}
			if (phrases.isSign(i, ';') || phrases.isSign(i, ',') || phrases.isName(i)) {
				return false;
			}
		}
		return money;
	}

}
