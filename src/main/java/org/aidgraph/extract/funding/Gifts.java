package org.aidgraph.extract.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Token;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Writes who gives to what, with the amount and the year where the sentence states them.
 */
final class Gifts {

	private static final int MAX_GAP = 25;

	private Gifts() {
	}

	/**
	 * Notes a gift of each giver.
	 * @param thing what it is for; without it nothing is noted
	 * @param trigger the item that speaks of giving
	 * @param last the last item that belongs to it
	 */
	static void write(Reading reading, Findings findings, Phrases phrases, List<Name> donors, Optional<Mention> thing,
			int trigger, int last) {
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
			findings.add(reading.mentions().of(giver), Predicate.FUNDS, thing.get(), qualifiers,
					Math.min(from, donor.start()), Math.max(to, donor.end()));
		}
	}

	/** The amount right behind the trigger, or right before it. */
	private static Optional<String> amount(Phrases phrases, int donors, int trigger) {
		int at = phrases.start(trigger) - phrases.sentence().start();
		int end = phrases.end(trigger) - phrases.sentence().start();
		Optional<String> before = Optional.empty();
		for (MoneySpan money : phrases.sentence().money()) {
			if (money.start() >= end && money.start() - end <= MAX_GAP && donors == 1) {
				return Optional.of(money.money().toString());
			}
			if (money.end() <= at && at - money.end() <= 15 && donors == 1) {
				before = Optional.of(money.money().toString());
			}
		}
		return before;
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
