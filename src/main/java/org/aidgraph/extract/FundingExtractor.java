package org.aidgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.MoneyReader;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads sentences about money given: passive, active, fronted, hyphenated and by nouns;
 * writes who funds what, with the amount where it stands.
 */
final class FundingExtractor implements FactExtractor {

	private static final Set<String> FROM = Set.of("from", "of", "by", "de", "du", "des", "del", "d'", "d\u2019",
			"through");

	private static final Set<String> PURE = Set.of("funds", "fund", "funding", "finances", "financed", "financing",
			"co-finances", "co-funds", "co-fund", "co-finance", "sponsors", "sponsored", "finance", "financent",
			"financ\u00e9", "financia", "financi\u00f3", "funded", "co-funded", "co-financed", "bankrolls");

	private static final Set<String> WEAK = Set.of("supported", "backed", "appuy\u00e9", "soutenu", "soutenue",
			"apoyado", "apoyada", "paid");

	private static final Set<String> FRONTS = Set.of("with", "thanks", "through", "avec", "gr\u00e2ce", "con",
			"gracias", "under", "received", "receives", "receiving", "receive", "secured", "mediante", "from", "and",
			"a");

	/** Support that is not money. */
	private static final Set<String> IN_KIND = Set.of("technical", "logistical", "logistic", "moral", "political",
			"expert", "t\u00e9cnico", "technique", "logistique");

	/** Money that is not there yet. */
	private static final Set<String> WISHED = Set.of("seeking", "seek", "seeks", "requests", "requested", "needs",
			"lacks", "without", "no", "for", "additional");

	private static final Set<String> HANDED = Set.of("provided", "given", "granted", "offered", "available", "received",
			"extended", "made", "donated", "funded", "awarded");

	/** Words that are verbs and nouns alike. */
	private static final Set<String> NOUNLIKE = Set.of("funds", "fund", "funding", "finances", "financing", "finance",
			"financed", "funded", "sponsored");

	private static final Set<String> DONORS = Set.of("donor", "donors", "funder", "funders", "sponsor", "sponsors",
			"financier", "financiers", "bailleur", "bailleurs", "donante", "donantes");

	private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "est", "sont", "es", "son");

	private static final int MAX_GAP = 25;

	@Override
	public String name() {
		return "funding";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWithMoneyOr(WordClass.FUNDED, WordClass.FUNDING, WordClass.GIVES,
				WordClass.SUPPORT, WordClass.BUDGET)) {
			Map<Integer, Boolean> done = new HashMap<>();
			for (int i = 0; i < phrases.size(); i++) {
				if (!phrases.isToken(i)) {
					continue;
				}
				if (phrases.is(i, WordClass.FUNDED) && passive(reading, findings, phrases, i)
						|| hyphenated(reading, findings, phrases, i)) {
					done.put(i, true);
				}
				else if (phrases.isOneOf(i, DONORS) && donorsAre(reading, findings, phrases, i)) {
					done.put(i, true);
				}
				else if (!done.containsKey(i)
						&& (phrases.is(i, WordClass.FUNDING) || phrases.is(i, WordClass.SUPPORT) || comes(phrases, i))
						&& noun(reading, findings, phrases, i)) {
					done.put(i, true);
				}
				else if (phrases.is(i, WordClass.GIVES) || phrases.is(i, WordClass.FUNDED)) {
					active(reading, findings, phrases, i);
				}
			}
			moneyFrom(reading, findings, phrases);
		}
	}

	/** "X, funded by D". */
	private boolean passive(Reading reading, Findings findings, Phrases phrases, int verb) {
		if (ActivityFinder.isDenied(phrases, verb)) {
			return true;
		}
		int by = verb + 1;
		while (by < phrases.size() && by - verb <= 5 && !phrases.is(by, WordClass.BY)) {
			boolean filler = phrases.isToken(by) && (phrases.token(by).shape() == Token.Shape.LOWER
					|| phrases.isSign(by, ',') || phrases.token(by).shape() == Token.Shape.NUMBER
					|| phrases.token(by).shape() == Token.Shape.SIGN);
			if (!filler || phrases.is(by, "with") || phrases.is(by, WordClass.SUPPORT)) {
				return false;
			}
			by++;
		}
		if (by - verb > 5 || !phrases.is(by, WordClass.BY)) {
			return false;
		}
		boolean weak = WEAK.contains(phrases.token(verb).lower());
		Bodies.Listed donors = Bodies.from(phrases, by + 1, true);
		List<Name> names = usable(reading, phrases, donors.names(), weak, by + 1);
		if (names.isEmpty()) {
			return false;
		}
		boolean fronted = verb <= 1 && (phrases.isSign(donors.last() + 1, ',')
				|| phrases.is(donors.last() + 1, WordClass.AND) && phrases.is(donors.last() + 2, WordClass.RUN));
		Optional<Mention> thing = fronted ? reading.activities().after(phrases, donors.last() + 1, 12)
				: Optional.empty();
		thing = thing.isPresent() ? thing : reading.activities().before(phrases, verb, true);
		if (thing.isEmpty()) {
			int body = receiver(phrases, verb);
			thing = (body >= 0) ? Optional.of(reading.mentions().of(phrases.name(body)))
					: verb > 1 || !reading.activities().hasPageProject() ? Optional.empty()
							: Optional.of(reading.activities().page(phrases.start(verb), ""));
		}
		write(reading, findings, phrases, names, thing, 0, verb, donors.last(), weak ? 0.8 : 0.93);
		return true;
	}

	/** "Its donors are A and B", "The main donor of the project is A". */
	private boolean donorsAre(Reading reading, Findings findings, Phrases phrases, int noun) {
		if (isDonorOf(phrases, noun)) {
			return donorOf(reading, findings, phrases, noun);
		}
		int copula = noun + 1;
		while (copula < phrases.size() && copula - noun < 10 && !phrases.isOneOf(copula, COPULAS)
				&& !phrases.isSign(copula, ';') && !phrases.isSign(copula, ',')) {
			copula++;
		}
		if (!phrases.isOneOf(copula, COPULAS)) {
			return false;
		}
		Bodies.Listed donors = Bodies.from(phrases, copula + 1, true);
		List<Name> names = usable(reading, phrases, donors.names(), false, copula + 1);
		boolean owned = phrases.is(noun - 1, WordClass.DETERMINER) || phrases.is(noun - 2, WordClass.DETERMINER);
		boolean ours = phrases.is(noun - 1, "our") || phrases.is(noun - 1, "their") || phrases.is(noun - 2, "our");
		if (names.isEmpty() || !owned || ours || noun > 4) {
			return false;
		}
		Optional<Mention> thing = reading.activities()
			.after(phrases, noun + 1, copula - noun - 1)
			.or(() -> reading.activities().pronoun(phrases.start(noun)));
		write(reading, findings, phrases, names, thing, noun, noun, donors.last(), 0.9);
		return true;
	}

	private static boolean isDonorOf(Phrases phrases, int noun) {
		boolean of = phrases.is(noun + 1, "of") || phrases.is(noun + 1, "to") || phrases.is(noun + 1, "behind")
				|| phrases.is(noun + 1, "de");
		return of && copulaBefore(phrases, noun) > 0;
	}

	private static int copulaBefore(Phrases phrases, int noun) {
		for (int i = noun - 1; i > 0 && noun - i < 6 && phrases.isToken(i); i--) {
			if (phrases.isOneOf(i, COPULAS)) {
				return i;
			}
		}
		return -1;
	}

	/** "A and B are the main donors of X". */
	private boolean donorOf(Reading reading, Findings findings, Phrases phrases, int noun) {
		int copula = copulaBefore(phrases, noun);
		Bodies.Listed donors = Bodies.until(phrases, copula - 1);
		List<Name> names = usable(reading, phrases, donors.names(), true, copula - 1);
		Optional<Mention> thing = reading.activities().after(phrases, noun + 2, 4);
		if (!names.isEmpty() && thing.isPresent()) {
			write(reading, findings, phrases, names, thing, noun, noun, Math.min(noun + 5, phrases.size() - 1), 0.9);
		}
		return true;
	}

	/** The body right before the participle: "UNHCR, funded by". */
	private static int receiver(Phrases phrases, int verb) {
		int i = verb - 1;
		while (i >= 0 && verb - i < 6 && phrases.isToken(i)) {
			i--;
		}
		return phrases.isBody(i) ? i : -1;
	}

	/** "the EU-funded project". */
	private boolean hyphenated(Reading reading, Findings findings, Phrases phrases, int index) {
		boolean dash = phrases.token(index).isDash() && index > 0 && index + 1 < phrases.size()
				&& phrases.is(index + 1, WordClass.FUNDED) && phrases.end(index - 1) == phrases.start(index);
		if (!dash || !phrases.isName(index - 1)) {
			return false;
		}
		List<Name> names = usable(reading, phrases, List.of(phrases.name(index - 1)), false, index - 1);
		Optional<Mention> thing = reading.activities().after(phrases, index + 2, 8);
		if (thing.isEmpty() && reading.activities().onlySheet().isPresent()) {
			thing = Optional.of(reading.activities().page(phrases.start(index), ""));
		}
		write(reading, findings, phrases, names, thing, index - 1, index + 1, Math.min(index + 3, phrases.size() - 1),
				0.92);
		return true;
	}

	/** "with funding from D", "thanks to a grant from D", "with the support of D". */
	private boolean noun(Reading reading, Findings findings, Phrases phrases, int noun) {
		int of = noun + 1;
		while (of < phrases.size() && of - noun <= 6 && !(phrases.isOneOf(of, FROM) && !isOfMoney(phrases, of))) {
			boolean filler = phrases.isToken(of) && !phrases.isSign(of, ',') && !phrases.isSign(of, ';')
					&& !phrases.is(of, "to") && !phrases.is(of, "for");
			if (!filler) {
				return false;
			}
			of++;
		}
		boolean pure = phrases.is(noun, WordClass.FUNDING) || comes(phrases, noun);
		boolean unsure = phrases.isOneOf(noun - 1, WISHED) || phrases.isOneOf(noun - 2, WISHED)
				|| phrases.is(of, "by") && !phrases.isOneOf(of - 1, HANDED);
		if (unsure || !pure && phrases.isOneOf(noun - 1, IN_KIND)) {
			return false;
		}
		if (of - noun > 6 || of >= phrases.size() || !(pure || isSupportWith(phrases, noun))) {
			return false;
		}
		if ((phrases.is(of, "of") || phrases.is(of, "through")) && pure && !isSupportWith(phrases, noun)) {
			return false;
		}
		Bodies.Listed donors = Bodies.from(phrases, of + 1, true);
		List<Name> names = usable(reading, phrases, donors.names(), !pure, of + 1);
		if (names.isEmpty()) {
			return false;
		}
		Optional<Mention> thing = receivedThing(reading, phrases, noun, donors.last());
		write(reading, findings, phrases, names, thing, Math.max(0, noun - 1), noun, donors.last(), pure ? 0.9 : 0.8);
		return true;
	}

	/** "money came from". */
	private static boolean comes(Phrases phrases, int noun) {
		return phrases.is(noun, "money") && (phrases.is(noun + 1, "came") || phrases.is(noun + 1, "comes"));
	}

	private static boolean isOfMoney(Phrases phrases, int of) {
		return of + 1 < phrases.size() && (phrases.token(of + 1).shape() == Token.Shape.NUMBER
				|| phrases.token(of + 1).isSign('$') || phrases.token(of + 1).isSign('\u20ac')
				|| phrases.is(of + 1, WordClass.MONEY) || phrases.token(of + 1).shape() == Token.Shape.UPPER
						&& of + 2 < phrases.size() && phrases.token(of + 2).shape() == Token.Shape.NUMBER);
	}

	private static boolean isSupportWith(Phrases phrases, int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
			if (phrases.isOneOf(i, FRONTS)) {
				return true;
			}
			if (!phrases.isToken(i)) {
				return false;
			}
		}
		return false;
	}

	/**
	 * What the sentence's money is for: an activity that it names, its subject, or the
	 * page's project.
	 */
	private Optional<Mention> receivedThing(Reading reading, Phrases phrases, int noun, int last) {
		ActivityFinder activities = reading.activities();
		Optional<Mention> right = activities.after(phrases, last + 1, 14);
		Optional<Mention> left = activities.before(phrases, noun, false);
		if (left.isPresent()) {
			return left;
		}
		if (right.isPresent()) {
			return right;
		}
		if (activities.onlySheet().isPresent()) {
			return Optional.of(activities.page(phrases.start(noun), ""));
		}
		if (activities.opening(phrases).isPresent()) {
			return activities.opening(phrases);
		}
		int subject = Bodies.subjectBefore(phrases, noun, phrases.size());
		if (subject < 0) {
			subject = firstBodyAfter(phrases, last + 1);
		}
		if (subject >= 0) {
			return Optional.of(reading.mentions().of(phrases.name(subject)));
		}
		boolean pure = phrases.is(noun, WordClass.FUNDING) || !phrases.is(noun, WordClass.SUPPORT);
		return (pure && activities.hasPageProject()) ? Optional.of(activities.page(phrases.start(noun), ""))
				: Optional.empty();
	}

	private static int firstBodyAfter(Phrases phrases, int from) {
		for (int i = from; i < Math.min(phrases.size(), from + 4); i++) {
			if (phrases.isBody(i)) {
				return i;
			}
		}
		return -1;
	}

	/** "D has contributed EUR 2 million to X", "D finances X". */
	private void active(Reading reading, Findings findings, Phrases phrases, int verb) {
		int subject = verb - 1;
		while (subject >= 0 && verb - subject < 6 && phrases.isToken(subject) && isAuxiliary(phrases, subject)) {
			subject--;
		}
		if (subject > 2 && phrases.isSign(subject, ')')) {
			int open = subject - 1;
			while (open > 0 && subject - open < 5 && !phrases.isSign(open, '(')) {
				open--;
			}
			subject = phrases.isSign(open, '(') ? open - 1 : subject;
		}
		boolean giver = phrases.isBody(subject)
				|| phrases.isName(subject) && phrases.name(subject).kind() == NameKind.COUNTRY;
		boolean pure = PURE.contains(phrases.token(verb).lower()) && !(phrases.is(verb + 1, WordClass.BY));
		if (!giver || !(pure || hasMoneyAfter(phrases, verb))
				|| pure && phrases.is(verb, WordClass.FUNDED) && phrases.is(verb + 1, WordClass.BY)) {
			return;
		}
		if (phrases.isOneOf(verb, NOUNLIKE) && !hasObject(phrases, verb) && !hasMoneyAfter(phrases, verb)) {
			return;
		}
		Bodies.Listed donors = Bodies.until(phrases, subject);
		List<Name> names = usable(reading, phrases, donors.names(), false, subject);
		if (names.isEmpty() || phrases.token(verb).shape() != Token.Shape.LOWER) {
			return;
		}
		Optional<Mention> thing = phrases.is(verb + 1, "it") ? reading.activities().pronoun(phrases.start(verb))
				: reading.activities().after(phrases, verb + 1, 25);
		int to = receiverAfter(phrases, verb);
		if (thing.isEmpty() && to >= 0) {
			thing = Optional.of(reading.mentions().of(phrases.name(to)));
		}
		if (thing.isEmpty() && reading.activities().hasPageProject() && hasMoneyAfter(phrases, verb)) {
			thing = Optional.of(reading.activities().page(phrases.start(verb), ""));
		}
		thing = thing.isPresent() ? thing : reading.activities().before(phrases, verb, false);
		write(reading, findings, phrases, names, thing, verb, verb,
				Math.min(phrases.size() - 1, Math.max(verb + 8, to)), 0.88);
	}

	private static boolean hasObject(Phrases phrases, int verb) {
		int next = verb + 1;
		boolean object = phrases.is(next, WordClass.DETERMINER) || phrases.isName(next) || phrases.is(next, "it")
				|| next < phrases.size() && phrases.isToken(next) && phrases.token(next).isQuote();
		boolean progressive = !phrases.token(verb).lower().endsWith("ing") || phrases.is(verb - 1, "is")
				|| phrases.is(verb - 1, "are") || phrases.is(verb - 1, "been");
		return object && progressive;
	}

	private static boolean isAuxiliary(Phrases phrases, int index) {
		Token token = phrases.token(index);
		return Set
			.of("has", "have", "had", "is", "are", "was", "also", "will", "recently", "generously", "a", "ont", "ha",
					"han", "been", "today", "already", "jointly", ",", "which", "who", "currently")
			.contains(token.lower());
	}

	private static boolean hasMoneyAfter(Phrases phrases, int verb) {
		for (int i = verb + 1; i < Math.min(phrases.size(), verb + 9); i++) {
			if (phrases.is(i, WordClass.FUNDING)) {
				return true;
			}
		}
		String text = phrases.sentence().text();
		int from = phrases.end(verb) - phrases.sentence().start();
		String after = text.substring(from, Math.min(text.length(), from + 60));
		return !MoneyReader.read(after).isEmpty();
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

	/** "EUR 2 million from D": money, then who it comes from. */
	private void moneyFrom(Reading reading, Findings findings, Phrases phrases) {
		for (MoneySpan money : phrases.sentence().money()) {
			int end = phrases.sentence().start() + money.end();
			for (int i = phrases.firstFrom(end); i + 1 < phrases.size() && phrases.start(i) <= end + 30; i++) {
				if (!phrases.is(i, "from")) {
					continue;
				}
				Bodies.Listed donors = Bodies.from(phrases, i + 1, true);
				List<Name> names = usable(reading, phrases, donors.names(), false, i + 1);
				boolean ownFund = phrases.is(i + 1, "its") || phrases.is(i + 1, "their");
				if (!names.isEmpty() && !ownFund) {
					Optional<Mention> thing = receivedThing(reading, phrases, i, donors.last());
					write(reading, findings, phrases, names, thing, i, i, donors.last(), 0.85);
				}
				break;
			}
		}
	}

	/** Names that can give money here. */
	private static List<Name> usable(Reading reading, Phrases phrases, List<Name> names, boolean strict, int at) {
		return names.stream().filter((name) -> !BodyValues.isCurrency(name)).filter((name) -> {
			if (name.kind() == NameKind.OTHER) {
				return !strict && !namesActivity(phrases, name) && name.text().length() > 2
						&& reading.people().of(phrases, Math.min(at, phrases.size() - 1)).isEmpty();
			}
			return name.kind() != NameKind.REGION && name.kind() != NameKind.CITY && name.kind() != NameKind.ACTIVITY;
		}).toList();
	}

	/** "the Southern Example (SEMM) project": the project's name, not a giver. */
	private static boolean namesActivity(Phrases phrases, Name name) {
		for (int i = 0; i + 1 < phrases.size(); i++) {
			if (phrases.isName(i) && phrases.name(i).start() == name.start()) {
				return ActivityFinder.isGeneric(phrases, i + 1);
			}
		}
		return false;
	}

	private void write(Reading reading, Findings findings, Phrases phrases, List<Name> donors, Optional<Mention> thing,
			int first, int trigger, int last, double confidence) {
		if (thing.isEmpty()) {
			return;
		}
		int from = phrases.sentence().start();
		int to = Math.max(phrases.end(Math.min(phrases.size() - 1, Math.max(last, trigger))), phrases.end(trigger));
		for (Name donor : donors) {
			Map<String, String> qualifiers = new HashMap<>();
			amount(phrases, donors.size(), trigger).ifPresent((amount) -> qualifiers.put("amount", amount));
			since(phrases).ifPresent((year) -> qualifiers.put("since", year));
			Name giver = (donor.kind() == NameKind.OTHER) ? donor.withKind(NameKind.ORGANIZATION) : donor;
			findings.add(this, reading.mentions().of(giver), Predicate.FUNDS, thing.get(), qualifiers,
					Math.min(from, donor.start()), Math.max(to, donor.end()), confidence);
		}
	}

	/** The amount right behind the trigger, or right before it. */
	private static Optional<String> amount(Phrases phrases, int donors, int trigger) {
		int at = phrases.start(trigger) - phrases.sentence().start();
		int end = phrases.end(trigger) - phrases.sentence().start();
		for (MoneySpan money : phrases.sentence().money()) {
			boolean near = money.start() >= end && money.start() - end <= MAX_GAP
					|| money.end() <= at && at - money.end() <= 15;
			if (donors == 1 && near) {
				return Optional.of(money.money().toString());
			}
		}
		return Optional.empty();
	}

	private static Optional<String> since(Phrases phrases) {
		for (int i = 0; i + 1 < phrases.size(); i++) {
			if (phrases.is(i, "since") && phrases.token(i + 1).shape() == Token.Shape.NUMBER
					&& phrases.token(i + 1).text().length() == 4) {
				return Optional.of(phrases.token(i + 1).text());
			}
		}
		return Optional.empty();
	}

}
