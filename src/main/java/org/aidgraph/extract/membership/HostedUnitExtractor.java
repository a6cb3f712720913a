package org.aidgraph.extract.membership;

import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A is housing the B Unit"; writes the body that a unit belongs to.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "hosted-unit", reads = "A is housing the B Unit", writes = Predicate.PART_OF, right = 0.74)
public final class HostedUnitExtractor implements FactExtractor {

	private static final Set<String> HOUSES = Words.of("housing", "houses", "hosts", "hosting", "housed");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.BELONGS, WordClass.RUNS, WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, HOUSES)) {
					houses(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "IOM is housing the Fund Management Unit". */
	private static void houses(Reading reading, Findings findings, Phrases phrases, int verb) {
		int unit = phrases.is(verb + 1, WordClass.DETERMINER) ? verb + 2 : verb + 1;
		int body = verb - 1;
		while (body >= 0 && verb - body < 4 && (phrases.is(body, "is") || phrases.is(body, "also"))) {
			body--;
		}
		if (phrases.isName(unit) && phrases.name(unit).kind() == NameKind.UNIT
				&& phrases.name(unit).text().indexOf(' ') > 0 && phrases.isBody(body)) {
			findings.add(reading.mentions().of(phrases.name(unit)), Predicate.PART_OF,
					reading.mentions().of(phrases.name(body)), phrases.start(body), phrases.end(unit));
		}
	}

}
