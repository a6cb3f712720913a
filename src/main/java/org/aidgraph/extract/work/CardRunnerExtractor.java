package org.aidgraph.extract.work;

import java.util.HashSet;
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
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what bodies do in the text of a card, which is one of several and tells of one
 * project: "A and B train nurses"; writes who runs it.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "card-runner", reads = "A and B train nurses, in the text of a card", writes = Predicate.IMPLEMENTS,
		right = 0.79)
public final class CardRunnerExtractor implements FactExtractor {

	private static final int MAX_FRONT = 7;

	@Override
	public void extract(Reading reading, Findings findings) {
		Set<String> told = new HashSet<>();
		for (Phrases phrases : reading.phrasesWith(WordClass.WORKS)) {
			Optional<Mention> card = Activities.of(reading).card(phrases.sentence().start());
			if (card.isPresent() && !phrases.sentence().has(WordClass.FUNDED) && told.add(card.get().name())) {
				acting(phrases).stream()
					.filter((name) -> name.kind() != NameKind.GOVERNMENT)
					.forEach((name) -> findings.add(reading.mentions().of(name), Predicate.IMPLEMENTS, card.get(),
							phrases.sentence().start(), name.end()));
			}
		}
	}

	/** The bodies that open the sentence, behind a few words at most, and act. */
	private static List<Name> acting(Phrases phrases) {
		for (int i = 0; i < Math.min(phrases.size(), MAX_FRONT); i++) {
			if (phrases.isBody(i)) {
				Bodies.Listed listed = Bodies.from(phrases, i, false);
				boolean governed = phrases.is(i - 1, WordClass.CONNECTOR) || phrases.is(i - 1, WordClass.BY)
						|| phrases.is(i - 2, WordClass.CONNECTOR) && phrases.is(i - 1, WordClass.DETERMINER);
				return (!governed && phrases.is(listed.last() + 1, WordClass.WORKS)) ? listed.names() : List.of();
			}
			if (phrases.isSign(i, '.') || phrases.isSign(i, ':')) {
				return List.of();
			}
		}
		return List.of();
	}

}
