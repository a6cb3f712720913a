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
import org.aidgraph.grammar.MoneyReader;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A has contributed EUR 2 million to X", "A finances X"; writes who funds what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "gives", reads = "A has contributed EUR 2 million to X, A finances X", writes = Predicate.FUNDS,
		right = 0.95)
public final class GivesExtractor implements FactExtractor {

	private static final Set<String> PURE = Words.of("funds", "fund", "funding", "finances", "financed", "financing",
			"co-finances", "co-funds", "co-fund", "co-finance", "sponsors", "sponsored", "finance", "financent",
			"financ\u00e9", "financia", "financi\u00f3", "funded", "co-funded", "co-financed", "bankrolls");

	/** Words that are verbs and nouns alike. */
	private static final Set<String> NOUNLIKE = Words.of("funds", "fund", "funding", "finances", "financing", "finance",
			"financed", "funded", "sponsored");

	private static final Set<String> NOUNS = Words.of("funds", "fund", "funding");

	private static final Set<String> MANY = Words.of("countries", "states", "organizations", "organisations", "ngos",
			"households", "families", "communities", "governments", "companies", "members", "researchers");

	/** Who provides may hand out to people what others pay. */
	private static final Set<String> OFFERS = Words.of("provide", "puts", "put");

	private static final Set<String> HANDS = Words.of("provide", "provides", "provided", "gives", "gave", "put",
			"puts");

	private static final Set<String> AUXILIARIES = Words.of("has", "have", "had", "is", "are", "was", "also", "will",
			"recently", "generously", "a", "ont", "ha", "han", "been", "today", "already", "jointly", ",", "which", "y",
			"en", "aussi", "\u00e9galement", "tambi\u00e9n", "ya", "who", "currently");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.GIVES, WordClass.FUNDED)) {
			for (int i = 0; i < phrases.size(); i++) {
				boolean passive = phrases.is(i, WordClass.FUNDED) && FundedByExtractor.agent(phrases, i) > 0;
				if (!passive && (phrases.is(i, WordClass.GIVES) || phrases.is(i, WordClass.FUNDED))) {
					active(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "D has contributed EUR 2 million to X", "D finances X". */
	private static void active(Reading reading, Findings findings, Phrases phrases, int verb) {
		int subject = verb - 1;
		while (subject >= 0 && verb - subject < 6 && phrases.isToken(subject)
				&& phrases.isOneOf(subject, AUXILIARIES)) {
			subject--;
		}
		if (subject > 2 && phrases.isSign(subject, ')')) {
			int open = subject - 1;
			while (open > 0 && subject - open < 5 && !phrases.isSign(open, '(')) {
				open--;
			}
			subject = phrases.isSign(open, '(') ? open - 1 : subject;
		}
		boolean passive = Undertakings.isBe(phrases, verb - 1) && !phrases.token(verb).lower().endsWith("ing");
		boolean seated = phrases.is(subject - 1, "in") && phrases.isBody(subject - 2) && !phrases.isBody(subject);
		subject = seated ? subject - 2 : subject;
		boolean giver = !passive && phrases.isBody(subject)
				|| !passive && phrases.isName(subject) && phrases.name(subject).kind() == NameKind.COUNTRY;
		boolean paysFor = (phrases.is(verb, "pays") || phrases.is(verb, "paid")) && phrases.is(verb + 1, "for");
		boolean pure = (paysFor || PURE.contains(phrases.token(verb).lower())) && !(phrases.is(verb + 1, WordClass.BY));
		if (!giver || !(pure || hasMoneyAfter(phrases, verb))
				|| pure && phrases.is(verb, WordClass.FUNDED) && phrases.is(verb + 1, WordClass.BY)) {
			return;
		}
		boolean noun = phrases.isOneOf(verb, NOUNS) && phrases.isToken(verb + 1)
				&& (phrases.is(verb + 1, WordClass.CONNECTOR) || phrases.is(verb + 1, "do")
						|| phrases.is(verb + 1, "are"));
		boolean adjective = phrases.is(verb, "funded") && Undertakings.isGeneric(phrases, verb + 1)
				&& !Undertakings.isDefinite(phrases, verb);
		if (adjective || noun && (phrases.is(verb + 1, "do") || phrases.is(verb + 1, "are")
				|| openingOfClause(phrases, subject) < 0)) {
			return;
		}
		if (phrases.isOneOf(verb, NOUNLIKE) && !hasObject(phrases, verb) && !hasMoneyAfter(phrases, verb)
				&& openingOfClause(phrases, subject) < 0) {
			return;
		}
		Bodies.Listed donors = Bodies.until(phrases, subject);
		List<Name> names = Givers.among(phrases, donors.names(), false, subject);
		if (names.isEmpty() || phrases.token(verb).shape() != Token.Shape.LOWER) {
			return;
		}
		int opening = openingOfClause(phrases, subject);
		if (phrases.is(opening, "that") && phrases.is(opening - 1, "wrote")) {
			return;
		}
		boolean forWhich = phrases.is(opening, "which") && phrases.is(opening - 1, "for");
		if (forWhich || opening > 0 && phrases.isOneOf(verb, NOUNLIKE) && !hasObject(phrases, verb)) {
			Gifts.write(reading, findings, phrases, names, Activities.of(reading).before(phrases, opening, false), verb,
					verb);
			return;
		}
		Optional<Mention> thing = phrases.is(verb + 1, "it") || paysFor && phrases.is(verb + 2, "it")
				|| phrases.is(verb - 1, "y") ? Activities.of(reading).pronoun(phrases.start(verb))
						: Activities.of(reading).after(phrases, verb + 1, 25);
		if (pure && isReceiver(phrases, verb + 1)) {
			thing = Optional.of(reading.mentions().of(phrases.name(verb + 1)));
		}
		boolean owned = phrases.is(verb, "funded") && subject > 0 && phrases.isToken(subject - 1)
				&& phrases.token(subject - 1).shape() == Token.Shape.POSSESSIVE;
		if (owned) {
			thing = thing.filter((one) -> phrases.sentence().text().contains(one.name()));
			if (thing.isEmpty()) {
				return;
			}
		}
		int to = receiverAfter(phrases, verb);
		if (thing.isEmpty() && to >= 0) {
			thing = Optional.of(reading.mentions().of(phrases.name(to)));
		}
		boolean several = false;
		for (int i = verb + 1; i < verb + 4; i++) {
			several |= Undertakings.isPlural(phrases, i);
		}
		boolean aThing = pure && several || pure && (phrases.is(verb + 1, "a") || phrases.is(verb + 1, "an"));
		if (thing.isEmpty() && (aThing || isForMany(phrases, verb))) {
			return;
		}
		if (thing.isEmpty() && Activities.of(reading).hasPageProject() && hasMoneyAfter(phrases, verb)) {
			thing = Optional.of(Activities.of(reading).page(phrases.start(verb), ""));
		}
		thing = thing.isPresent() ? thing : Activities.of(reading).before(phrases, verb, false);
		Gifts.write(reading, findings, phrases, names, thing, verb,
				Math.min(phrases.size() - 1, Math.max(verb + 8, to)));
		if (!pure) {
			for (int other : FurtherGivers.after(phrases, verb)) {
				Gifts.write(reading, findings, phrases, List.of(phrases.name(other)), thing, other, other + 1);
			}
		}
	}

	/** "X, which A and B fund": the "which" before the givers, or -1. */
	private static int openingOfClause(Phrases phrases, int subject) {
		int first = subject;
		while (first > 0 && !phrases.is(first, "that")
				&& (phrases.isBody(first) || phrases.isName(first) || phrases.is(first, WordClass.DETERMINER)
						|| phrases.is(first, WordClass.AND) || phrases.isSign(first, ','))) {
			first--;
		}
		return phrases.is(first, "which") || phrases.is(first, "that") ? first : -1;
	}

	private static boolean hasObject(Phrases phrases, int verb) {
		int next = verb + 1;
		boolean object = phrases.is(next, WordClass.DETERMINER) || phrases.isName(next) || phrases.is(next, "it")
				|| next < phrases.size() && phrases.isToken(next) && phrases.token(next).isQuote();
		boolean progressive = !phrases.token(verb).lower().endsWith("ing") || phrases.is(verb - 1, "is")
				|| phrases.is(verb - 1, "are") || phrases.is(verb - 1, "been");
		return object && progressive;
	}

	/**
	 * "is funding A EUR 2 million", "has funded A since": the body that gets the money.
	 */
	private static boolean isReceiver(Phrases phrases, int body) {
		int next = body + 1;
		boolean ends = next >= phrases.size() || phrases.isToken(next) && (phrases.is(next, WordClass.FUNCTION)
				|| phrases.is(next, WordClass.CONNECTOR) || phrases.is(next, WordClass.MONEY)
				|| phrases.token(next).shape() == Token.Shape.NUMBER || phrases.isSign(next, '.'));
		return phrases.isBody(body) && ends && !phrases.is(next, WordClass.AND);
	}

	/** "provides funding to poor countries": whoever gets it. */
	private static boolean isForMany(Phrases phrases, int verb) {
		for (int i = verb + 1; i < Math.min(phrases.size(), verb + 8); i++) {
			for (int j = i + 1; (phrases.is(i, "to") || phrases.is(i, "for")) && j < i + 6; j++) {
				if (phrases.isOneOf(j, MANY)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean hasMoneyAfter(Phrases phrases, int verb) {
		boolean offers = phrases.isOneOf(verb, OFFERS);
		for (int i = verb + 1; i < Math.min(phrases.size(), verb + (offers ? 4 : 9)); i++) {
			if (phrases.is(i, WordClass.FUNDING) || phrases.is(i, "money") && phrases.isOneOf(verb, HANDS)) {
				return true;
			}
		}
		String text = phrases.sentence().text();
		int from = phrases.end(verb) - phrases.sentence().start();
		String after = text.substring(from, Math.min(text.length(), from + 60));
		List<MoneySpan> amounts = MoneyReader.read(after);
		return offers ? !amounts.isEmpty() && amounts.get(0).start() < 2 && !after.contains("cash")
				&& !after.contains(" per ") : !amounts.isEmpty();
	}

	private static int receiverAfter(Phrases phrases, int verb) {
		for (int i = verb + 1; i < phrases.size(); i++) {
			boolean to = phrases.is(i, "to") || phrases.is(i, "for") || phrases.is(i, "towards");
			int next = phrases.is(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
			if (to && phrases.isBody(next)) {
				return next;
			}
		}
		return -1;
	}

}
