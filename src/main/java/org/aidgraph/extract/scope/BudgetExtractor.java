package org.aidgraph.extract.scope;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.doubt.Unframed;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what an undertaking costs; writes its budget. Leaves donations and shares alone.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "budgets", reads = "X, with a budget of EUR 2 million; the EUR 2 million project X",
		writes = Predicate.BUDGET, right = 0.88)
public final class BudgetExtractor implements FactExtractor {

	/** Less is the price of a thing. */
	private static final BigDecimal LEAST = new BigDecimal(1000);

	private static final int MAX_FRONT = 6;

	private static final int MAX_COST = 7;

	private static final int NEAR = 5;

	/** Words that tie an amount to a cost that stands farther before it. */
	private static final Set<String> AMOUNTS = Words.of("is", "was", "to", "at", "totals", "totalled", "of");

	private static final Set<String> COSTS = Words.of("budget", "cost", "costs", "worth", "budgeted", "valued",
			"costing", "presupuesto", "co\u00fbt", "montant", "costo", "dot\u00e9", "dotado", "budg\u00e9tis\u00e9");

	private static final Set<String> TOTALS = Words.of("budget", "presupuesto", "montant", "co\u00fbt", "cost",
			"costo");

	private static final Set<String> SHARES = Words.of("contribution", "contributions", "share", "allocation", "loan",
			"grant", "unspent", "tranche", "instalment", "assigned", "earmarked");

	private static final Set<String> POSSESSIVES = Words.of("its", "son", "su");

	private static final Set<String> RUNS = Words.of("ran", "run", "runs", "running", "will");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWithMoneyOr(WordClass.BUDGET)) {
			for (MoneySpan money : phrases.sentence().money()) {
				budget(reading, findings, phrases, money);
			}
		}
	}

	private static void budget(Reading reading, Findings findings, Phrases phrases, MoneySpan money) {
		int start = phrases.sentence().start() + money.start();
		int end = phrases.sentence().start() + money.end();
		int before = phrases.lastBefore(start);
		int after = phrases.firstFrom(end);
		boolean upTo = phrases.is(before, "to") && phrases.is(before - 1, "up");
		if (upTo || money.money().amount().compareTo(LEAST) < 0 || isPart(phrases, after)
				|| Unframed.is(phrases.sentence().text())) {
			return;
		}
		Optional<Mention> thing = activityRightAfter(reading, phrases, after);
		thing = thing.isPresent() ? thing : costing(reading, phrases, after);
		if (thing.isEmpty() && isCost(phrases, before) && !isWorthOfThings(reading, phrases, before)) {
			thing = costOwner(reading, phrases, before).or(() -> fronted(reading, phrases, before, after));
		}
		thing = thing.isPresent() ? thing : bracketed(reading, phrases, before, after)
			.or(() -> isWholeBudget(phrases, after) ? Activities.of(reading).pronoun(start) : Optional.empty());
		if (thing.isEmpty() && phrases.is(before, "on") && runsBefore(phrases, before)) {
			thing = Optional.of(Activities.of(reading).page(start, ""));
		}
		thing.ifPresent((activity) -> findings.add(activity, Predicate.BUDGET, Mention.value(money.money().toString()),
				Math.min(start, phrases.start(Math.max(0, cost(phrases, before)))),
				Math.max(end, phrases.end(Math.min(after, phrases.size() - 1)))));
	}

	/**
	 * "X (2018\u20132022, EUR 4 million)": nothing but a time and a sum behind a name.
	 */
	private static Optional<Mention> bracketed(Reading reading, Phrases phrases, int before, int after) {
		int open = before;
		while (open > 0 && !phrases.isSign(open, '(') && phrases.isToken(open)
				&& (phrases.token(open).shape() != Token.Shape.LOWER || phrases.is(open, WordClass.MONTH)
						|| phrases.is(open, "to"))) {
			open--;
		}
		boolean closed = phrases.isSign(after, ')') || phrases.isSign(after, ',') || phrases.isSign(after, ';');
		boolean named = open > 0 && phrases.isSign(open, '(') && closed
				&& Activities.of(reading).at(phrases, open - 1).isPresent();
		return named ? Activities.of(reading).at(phrases, open - 1) : Optional.empty();
	}

	/** "with EUR 640,000, which is its whole budget". */
	private static boolean isWholeBudget(Phrases phrases, int after) {
		int which = phrases.isSign(after, ',') ? after + 1 : after;
		return phrases.is(which, "which") && phrases.is(which + 1, "is") && phrases.isOneOf(which + 2, POSSESSIVES)
				&& (phrases.is(which + 3, "budget") || phrases.is(which + 4, "budget"));
	}

	/** "the EUR 4 million project". */
	private static Optional<Mention> activityRightAfter(Reading reading, Phrases phrases, int after) {
		int i = after;
		while (i < phrases.size() && i - after < 3
				&& (phrases.isToken(i) && !phrases.is(i, WordClass.CONNECTOR) && !phrases.is(i, WordClass.FUNCTION)
						&& !phrases.is(i, WordClass.AND) && phrases.token(i).shape() != Token.Shape.SIGN)) {
			if (!phrases.is(i, "plan") && Activities.of(reading).isPageWord(phrases, i)) {
				return Optional.of(Activities.of(reading).genericThing(phrases, i));
			}
			i++;
		}
		return (i < phrases.size() && i - after < 3 && phrases.isName(i)) ? Activities.of(reading).at(phrases, i)
				: Optional.empty();
	}

	/** "laptops worth": only what stands right before the word is worth so much. */
	private static boolean isWorthOfThings(Reading reading, Phrases phrases, int before) {
		boolean worth = phrases.is(before, "worth") || phrases.is(before, "valued") || phrases.is(before - 1, "valued");
		if (!worth) {
			return false;
		}
		int noun = phrases.is(before, "worth") || phrases.is(before, "valued") ? before - 1 : before - 2;
		noun = phrases.isSign(noun, ',') ? noun - 1 : noun;
		return !(Activities.of(reading).isPageWord(phrases, noun)
				|| Activities.of(reading).at(phrases, noun).isPresent());
	}

	/** "With a budget of EUR 2 million, the project …". */
	private static Optional<Mention> fronted(Reading reading, Phrases phrases, int before, int after) {
		boolean opens = before < MAX_FRONT && phrases.isSign(after, ',');
		if (opens && (phrases.is(after + 1, "il") || phrases.is(after + 1, "it"))) {
			return Activities.of(reading).pronoun(phrases.start(after + 1));
		}
		if (opens && Activities.of(reading).at(phrases, after + 1).isPresent()) {
			return Activities.of(reading).at(phrases, after + 1);
		}
		boolean front = opens && phrases.is(after + 1, WordClass.DETERMINER);
		return front ? Activities.of(reading).after(phrases, after + 2, 2) : Optional.empty();
	}

	/**
	 * "2 million contribution of A", "4 million for its first component": a share of what
	 * it costs.
	 */
	private static boolean isPart(Phrases phrases, int after) {
		if (phrases.isOneOf(after, SHARES)) {
			return true;
		}
		for (int i = after + 1; phrases.is(after, "for") && i < after + 6; i++) {
			if (phrases.is(i, "component") || phrases.is(i, "components")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The word that ties an amount to what it is the cost of, or what stands before it.
	 */
	private static int cost(Phrases phrases, int before) {
		for (int i = before; i >= Math.max(0, before - MAX_COST) && phrases.isToken(i); i--) {
			if (phrases.isOneOf(i, COSTS)) {
				return i;
			}
		}
		return before;
	}

	/**
	 * "A's budget", "(tentative budget: …)", "se montant \u00e0": of a body, of what
	 * stands before the bracket, of something else.
	 */
	private static boolean isOfOther(Phrases phrases, int cost) {
		if (phrases.is(cost - 1, "tentative") || phrases.is(cost - 1, "indicative")) {
			return true;
		}
		for (int i = cost - 1; i > 0 && cost - i < 4; i--) {
			boolean body = phrases.isToken(i) && phrases.token(i).shape() == Token.Shape.POSSESSIVE
					&& phrases.isBody(i - 1);
			if (body || phrases.isSign(i, '(') || phrases.isSign(i, ':') || phrases.is(i, "se")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isCost(Phrases phrases, int before) {
		for (int i = before; i >= Math.max(0, before - MAX_COST); i--) {
			if (phrases.isOneOf(i, COSTS)) {
				return !isOfOther(phrases, i) && before - i < NEAR
						|| !isOfOther(phrases, i) && phrases.isOneOf(before, AMOUNTS);
			}
			if (!phrases.isToken(i) || phrases.is(i, WordClass.AND) || phrases.isSign(i, ',')) {
				return false;
			}
		}
		return false;
	}

	/** "the EUR 2 million that the project cost". */
	private static Optional<Mention> costing(Reading reading, Phrases phrases, int after) {
		if (!phrases.is(after, "that") && !phrases.is(after, "which")) {
			return Optional.empty();
		}
		for (int i = after + 1; i < Math.min(phrases.size(), after + 5); i++) {
			if (phrases.is(i, "cost") || phrases.is(i, "costs")) {
				return Activities.of(reading).before(phrases, i, false);
			}
		}
		return Optional.empty();
	}

	private static Optional<Mention> costOwner(Reading reading, Phrases phrases, int before) {
		Optional<Mention> left = Activities.of(reading).before(phrases, before + 1, false);
		if (left.isPresent()) {
			return left;
		}
		for (int i = before; i >= Math.max(0, before - MAX_COST); i--) {
			if (!phrases.isOneOf(i, TOTALS)) {
				continue;
			}
			if (phrases.is(i + 1, "of") || phrases.is(i + 1, "de") || phrases.is(i + 1, "du")
					|| phrases.is(i + 1, "del")) {
				return Activities.of(reading).after(phrases, i + 2, 3);
			}
			boolean own = phrases.isOneOf(i - 1, POSSESSIVES) || phrases.isOneOf(i - 2, POSSESSIVES);
			boolean budget = phrases.is(i, "budget") || phrases.is(i, "presupuesto");
			return own ? Activities.of(reading).pronoun(phrases.start(before))
					: budget && Activities.of(reading).hasPageProject()
							? Optional.of(Activities.of(reading).page(phrases.start(before), "")) : Optional.empty();
		}
		return Optional.empty();
	}

	private static boolean runsBefore(Phrases phrases, int index) {
		for (int i = index - 1; i >= 0; i--) {
			if (phrases.isOneOf(i, RUNS) && !phrases.is(i, "will")) {
				return true;
			}
		}
		return false;
	}

}
