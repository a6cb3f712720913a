package org.aidgraph.extract.work;

import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Equation;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "its implementing partner is A", "A and B are implementing agencies of X"; writes
 * who runs what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "implementing-partner", reads = "its implementing partner is A", writes = Predicate.IMPLEMENTS,
		right = 0.66)
public final class RunnersExtractor implements FactExtractor {

	private static final Set<String> RUNNERS = Words.of("partner", "partners", "agency", "agencies", "organization",
			"organisation", "body");

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

	private static void runnersAre(Reading reading, Findings findings, Phrases phrases, int word) {
		boolean sole = phrases.isBody(word - 3) || phrases.isBody(word - 4);
		int copula = phrases.isBody(word - 3) ? word - 2 : word - 3;
		if (sole && (phrases.is(copula, "was") || phrases.is(copula, "is")
				|| phrases.is(copula + 1, WordClass.DETERMINER))
				&& (word + 2 >= phrases.size() || phrases.isSign(word + 2, '.') || phrases.isSign(word + 2, ','))) {
			Name body = phrases.name(copula - 1);
			Activities.of(reading)
				.pronoun(phrases.start(word))
				.ifPresent((thing) -> findings.add(reading.mentions().of(body), Predicate.IMPLEMENTS, thing,
						body.start(), phrases.end(word + 1)));
			return;
		}
		Equation.of(phrases, word + 1)
			.ifPresent((equation) -> Owners.of(reading, phrases, word, equation).ifPresent((thing) -> {
				for (Name runner : equation.names()) {
					Name body = (runner.kind() == NameKind.OTHER) ? runner.withKind(NameKind.ORGANIZATION) : runner;
					findings.add(reading.mentions().of(body), Predicate.IMPLEMENTS, thing, phrases.sentence().start(),
							Math.max(runner.end(), phrases.end(word)));
				}
			}));
	}

}
