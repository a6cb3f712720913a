package org.aidgraph.extract.funding;

import java.util.List;
import java.util.Optional;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "the A-funded project X"; writes who funds what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "donor-funded", reads = "the A-funded project", writes = Predicate.FUNDS, right = 0.83)
public final class DonorFundedExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.FUNDED)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isToken(i)) {
					hyphenated(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "the EU-funded project". */
	private static void hyphenated(Reading reading, Findings findings, Phrases phrases, int index) {
		boolean dash = phrases.token(index).isDash() && index > 0 && index + 1 < phrases.size()
				&& phrases.is(index + 1, WordClass.FUNDED) && phrases.end(index - 1) == phrases.start(index);
		if (!dash || !phrases.isName(index - 1)) {
			return;
		}
		List<Name> names = Givers.among(phrases, List.of(phrases.name(index - 1)), false, index - 1);
		Optional<Mention> thing = Activities.of(reading).after(phrases, index + 2, 8);
		if (thing.isEmpty() && Activities.of(reading).onlySheet().isPresent()) {
			thing = Optional.of(Activities.of(reading).page(phrases.start(index), ""));
		}
		boolean known = Undertakings.isDefinite(phrases, index - 1) || phrases.isToken(0) && index < 4;
		thing = thing.filter((activity) -> known || phrases.sentence().text().contains(activity.name()));
		Gifts.write(reading, findings, phrases, names, thing, index + 1, Math.min(index + 3, phrases.size() - 1));
	}

}
