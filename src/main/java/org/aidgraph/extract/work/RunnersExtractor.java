package org.aidgraph.extract.work;

import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "its implementing partner is A"; writes who runs what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "implementing-partner", reads = "its implementing partner is A", writes = Predicate.IMPLEMENTS,
		right = 0.66)
public final class RunnersExtractor implements FactExtractor {

	private static final Set<String> RUNNERS = Set.of("partner", "partners", "agency", "agencies", "organization",
			"organisation", "body");

	private static final Set<String> VERBS = Set.of("is", "was", "are", "were", "has", "which", "that", "who", "while");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.RUN, WordClass.RUNS, WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (isRunners(phrases, i)) {
					runnersAre(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "implementing partner", "implementing agency". */
	static boolean isRunners(Phrases phrases, int word) {
		return phrases.is(word, "implementing") && phrases.isOneOf(word + 1, RUNNERS);
	}

	/** "Its implementing partner is A". */
	private static void runnersAre(Reading reading, Findings findings, Phrases phrases, int word) {
		boolean owned = phrases.is(word - 1, "its") || phrases.is(word - 1, "the") && word == 1;
		if (!owned || word > 2 || !phrases.isOneOf(word + 2, VERBS)) {
			return;
		}
		Bodies.Listed runners = Bodies.from(phrases, word + 3, true);
		Activities.of(reading).pronoun(phrases.start(word)).ifPresent((thing) -> {
			for (Name runner : runners.names()) {
				Name body = (runner.kind() == NameKind.OTHER) ? runner.withKind(NameKind.ORGANIZATION) : runner;
				findings.add(reading.mentions().of(body), Predicate.IMPLEMENTS, thing, phrases.sentence().start(),
						runner.end());
			}
		});
	}

}
