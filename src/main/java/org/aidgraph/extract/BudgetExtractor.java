package org.aidgraph.extract;

import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what an undertaking costs and how long it runs in sentences; writes budget, start
 * and end. Leaves donations and shares alone.
 */
final class BudgetExtractor implements FactExtractor {

	private static final Set<String> COSTS = Set.of("budget", "cost", "costs", "worth", "budgeted", "valued", "costing",
			"presupuesto", "co\u00fbt", "montant", "costo", "dot\u00e9", "dotado", "budg\u00e9tis\u00e9");

	private static final Set<String> TOTALS = Set.of("budget", "presupuesto", "montant", "co\u00fbt", "cost", "costo");

	private static final Set<String> POSSESSIVES = Set.of("its", "son", "su");

	private static final Set<String> RUNS = Set.of("ran", "run", "runs", "running", "will");

	private static final Set<String> STARTED = Set.of("started", "starts", "began", "begins", "d\u00e9but\u00e9",
			"d\u00e9bute", "commenc\u00e9", "d\u00e9marr\u00e9", "comenz\u00f3", "inici\u00f3", "comienza",
			"\u043d\u0430\u0447\u0430\u043b\u0441\u044f");

	private static final Set<String> ENDED = Set.of("ended", "ends", "concluded", "closes", "closed", "end", "finished",
			"termine", "termin\u00e9", "ach\u00e8ve", "termin\u00f3", "finaliz\u00f3", "finaliza", "concluy\u00f3");

	private static final Set<String> DATE_LINKS = Set.of("in", "on", "en", "le", "el", "at", "the", "of", "au", "early",
			"late", "\u0432");

	@Override
	public String name() {
		return "budgets";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWithMoneyOr(WordClass.BUDGET, WordClass.ACTIVITY, WordClass.RUNS,
				WordClass.FUNDED)) {
			for (MoneySpan money : phrases.sentence().money()) {
				budget(reading, findings, phrases, money);
			}
			period(reading, findings, phrases);
			for (int i = 1; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, STARTED) || phrases.isOneOf(i, ENDED)) {
					event(reading, findings, phrases, i);
				}
			}
		}
	}

	private void budget(Reading reading, Findings findings, Phrases phrases, MoneySpan money) {
		int start = phrases.sentence().start() + money.start();
		int end = phrases.sentence().start() + money.end();
		int before = phrases.lastBefore(start);
		int after = phrases.firstFrom(end);
		Optional<Mention> thing = activityRightAfter(reading, phrases, after);
		if (thing.isEmpty() && isCost(phrases, before)) {
			thing = costOwner(reading, phrases, before);
		}
		if (thing.isEmpty() && phrases.is(before, "on") && runsBefore(phrases, before)) {
			thing = Optional.of(reading.activities().page(start, ""));
		}
		thing.ifPresent((activity) -> findings.add(this, activity, Predicate.BUDGET,
				Mention.value(money.money().toString()), Math.min(start, phrases.start(Math.max(0, before))),
				Math.max(end, phrases.end(Math.min(after, phrases.size() - 1))), 0.88));
	}

	/** "the EUR 4 million project". */
	private static Optional<Mention> activityRightAfter(Reading reading, Phrases phrases, int after) {
		int i = after;
		while (i < phrases.size() && i - after < 3 && (phrases.isToken(i) && !phrases.is(i, WordClass.CONNECTOR)
				&& !phrases.is(i, WordClass.AND) && !phrases.isSign(i, ',') && !phrases.isSign(i, '.'))) {
			if (reading.activities().isPageWord(phrases, i)) {
				return Optional.of(reading.activities().genericThing(phrases, i));
			}
			i++;
		}
		return (i < phrases.size() && i - after < 3) ? reading.activities().at(phrases, i) : Optional.empty();
	}

	private static boolean isCost(Phrases phrases, int before) {
		for (int i = before; i >= Math.max(0, before - 4); i--) {
			if (phrases.isOneOf(i, COSTS)) {
				return true;
			}
			if (!phrases.isToken(i)) {
				return false;
			}
		}
		return false;
	}

	private static Optional<Mention> costOwner(Reading reading, Phrases phrases, int before) {
		Optional<Mention> left = reading.activities().before(phrases, before + 1, false);
		if (left.isPresent()) {
			return left;
		}
		for (int i = before; i >= Math.max(0, before - 4); i--) {
			if (!phrases.isOneOf(i, TOTALS)) {
				continue;
			}
			if (phrases.is(i + 1, "of") || phrases.is(i + 1, "de") || phrases.is(i + 1, "du")
					|| phrases.is(i + 1, "del")) {
				return reading.activities().after(phrases, i + 2, 3);
			}
			boolean own = phrases.isOneOf(i - 1, POSSESSIVES) || phrases.isOneOf(i - 2, POSSESSIVES);
			boolean budget = phrases.is(i, "budget") || phrases.is(i, "presupuesto");
			return own ? reading.activities().pronoun(phrases.start(before))
					: budget && reading.activities().hasPageProject()
							? Optional.of(reading.activities().page(phrases.start(before), "")) : Optional.empty();
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

	/** "X ended in September 2020", "il a d\u00e9but\u00e9 en janvier 2020". */
	private void event(Reading reading, Findings findings, Phrases phrases, int verb) {
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
		Optional<Mention> thing = reading.activities().before(phrases, verb, false);
		if (date.isPresent() && thing.isPresent()) {
			findings.add(this, thing.get(), phrases.isOneOf(verb, STARTED) ? Predicate.START : Predicate.END,
					Mention.value(date.get().from().toString()), phrases.sentence().start(),
					phrases.sentence().start() + date.get().end(), 0.85);
		}
	}

	/** "The project ran from March 2011 to May 2012". */
	private void period(Reading reading, Findings findings, Phrases phrases) {
		for (int i = 0; i + 1 < phrases.size(); i++) {
			if (!(phrases.is(i, "from") || phrases.is(i, "between") || phrases.isSign(i, '('))) {
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
				findings.add(this, thing.get(), Predicate.START, Mention.value(period.get().from().toString()), start,
						end, 0.85);
				findings.add(this, thing.get(), Predicate.END,
						Mention.value(period.get().to().orElseThrow().toString()), start, end, 0.85);
				return;
			}
		}
	}

	private static Optional<Mention> runner(Reading reading, Phrases phrases, int index) {
		if (phrases.isSign(index, '(')) {
			return (index > 0 && (ActivityFinder.isGeneric(phrases, index - 1)
					|| reading.activities().at(phrases, index - 1).isPresent()))
							? reading.activities().before(phrases, index, false) : Optional.empty();
		}
		boolean runs = false;
		for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
			runs |= phrases.isOneOf(i, RUNS) || phrases.is(i, "implemented");
		}
		if (!runs) {
			return Optional.empty();
		}
		Optional<Mention> thing = reading.activities().before(phrases, index, false);
		boolean verb = phrases.is(index - 1, "ran") || phrases.is(index - 1, "runs");
		return thing.isPresent() || !verb || !reading.activities().hasPageProject() ? thing
				: Optional.of(reading.activities().page(phrases.start(index), ""));
	}

}
