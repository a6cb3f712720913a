package org.aidgraph.extract.frame;

import java.util.HashMap;
import java.util.Map;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads the frames of {@code frames.txt}, in which French, Spanish, Portuguese, Russian
 * and Arabic say who funds and runs an undertaking, with whom, where, when and at what
 * cost.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "frames", reads = "Проект X финансируется A и реализуется B; مشروع X بتمويل من A",
		writes = { Predicate.FUNDS, Predicate.IMPLEMENTS, Predicate.PARTNERS_WITH, Predicate.BENEFITS, Predicate.BUDGET,
				Predicate.START, Predicate.END, Predicate.OPERATES_IN, Predicate.MEMBER_OF, Predicate.PART_OF },
		right = 0.95)
public final class FrameExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.FRAME)) {
			if (asks(phrases.sentence().text())) {
				continue;
			}
			Surroundings around = new Surroundings(reading, phrases);
			boolean denies = phrases.sentence().has(WordClass.DENIES);
			Told told = new Told();
			Map<String, Integer> read = new HashMap<>();
			for (FrameMatch match : FrameMatch.in(phrases, around.parties())) {
				String relation = match.frame().relation();
				if (match.first() > read.getOrDefault(relation, -1) && !Undertakings.isDenied(phrases, match.first())
						&& !(denies && around.isDenied(match.last()))
						&& new Clause(reading, findings, phrases, match, around, told).write()) {
					read.put(relation, match.last());
				}
			}
		}
	}

	private static boolean asks(String sentence) {
		return sentence.indexOf('?') >= 0 || sentence.indexOf('\u061f') >= 0;
	}

}
