package org.aidgraph.extract.addition;

import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A flies the flag of B"; writes where A works. Stands for an extractor that
 * somebody adds.
 */
@Extracts(name = "flags", reads = "A flies the flag of B", writes = Predicate.OPERATES_IN, right = 0.5)
public final class FlagExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Sentence sentence : reading.sentences()) {
			if (sentence.text().contains(" flies the flag of ")) {
				read(reading, findings, reading.phrases(sentence));
			}
		}
	}

	private static void read(Reading reading, Findings findings, Phrases phrases) {
		for (int i = 1; i + 4 < phrases.size(); i++) {
			boolean flag = phrases.is(i, "flies") && phrases.is(i + 2, "flag") && phrases.isBody(i - 1)
					&& phrases.isName(i + 4) && phrases.name(i + 4).kind() == NameKind.COUNTRY;
			if (flag) {
				findings.add(reading.mentions().of(phrases.name(i - 1)), Predicate.OPERATES_IN,
						reading.mentions().of(phrases.name(i + 4)), phrases.start(i - 1), phrases.end(i + 4));
			}
		}
	}

}
