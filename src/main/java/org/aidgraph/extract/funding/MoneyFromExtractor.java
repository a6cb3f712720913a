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
import org.aidgraph.extract.body.Attributes;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "EUR 2 million from A": money, then who it comes from; writes who funds what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "money-from", reads = "EUR 2 million from A", writes = Predicate.FUNDS, right = 0.74)
public final class MoneyFromExtractor implements FactExtractor {

	private static final Set<String> WISHED = Words.of("applied", "applying", "requested", "requests", "request",
			"asked", "seek", "seeks", "seeking", "needs", "needed", "proposed", "sollicit\u00e9", "solicitado",
			"solicita");

	private static final int MAX_BACK = 12;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWithMoneyOr()) {
			moneyFrom(reading, findings, phrases);
		}
	}

	/** "applied for EUR 2 million from D": money that is only asked for. */
	private static boolean isWished(Phrases phrases, int from) {
		for (int i = from - 1; i >= Math.max(0, from - MAX_BACK); i--) {
			if (phrases.isOneOf(i, WISHED)) {
				return true;
			}
		}
		return false;
	}

	/** "EUR 2 million from D": money, then who it comes from. */
	private static void moneyFrom(Reading reading, Findings findings, Phrases phrases) {
		for (MoneySpan money : phrases.sentence().money()) {
			int end = phrases.sentence().start() + money.end();
			for (int i = phrases.firstFrom(end); i + 1 < phrases.size() && phrases.start(i) <= end + 30; i++) {
				if (!phrases.is(i, "from")) {
					continue;
				}
				Bodies.Listed donors = Bodies.from(phrases, i + 1, true);
				List<Name> names = Givers.among(phrases, Attributes.left(phrases, donors), false, i + 1);
				boolean wished = isWished(phrases, i);
				boolean ownFund = phrases.is(i + 1, "its") || phrases.is(i + 1, "their");
				if (!names.isEmpty() && !ownFund && !wished) {
					Optional<Mention> thing = Purposes.of(reading, phrases, i, donors.last());
					Gifts.write(reading, findings, phrases, names, thing, i, donors.last());
				}
				break;
			}
		}
	}

}
