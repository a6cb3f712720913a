package org.aidgraph.extract.scope;

import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A has had an office in B since 1995"; writes where a body works.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "presence", reads = "A has had an office in B since 1995", writes = Predicate.OPERATES_IN,
		right = 0.92)
public final class PresenceExtractor implements FactExtractor {

	private static final Set<String> PRESENCE = Words.of("presence", "present", "office", "offices", "active",
			"operational", "operating", "working", "works", "operates", "operated", "worked", "presencia",
			"pr\u00e9sence", "bureau", "mission", "missions");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.REACHES, WordClass.PRESENCE)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, PRESENCE) && phrases.is(i + 1, "in")) {
					presence(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "IOM has had a presence in South Africa since 1995". */
	private static void presence(Reading reading, Findings findings, Phrases phrases, int noun) {
		int subject = -1;
		for (int i = noun - 1; i >= Math.max(0, noun - 8); i--) {
			if (phrases.isName(i) && Bodies.mayAct(phrases.name(i))) {
				boolean verb = phrases.is(i + 1, "has") || phrases.is(i + 1, "is") || phrases.is(i + 1, "opened")
						|| phrases.is(i + 1, "established") || phrases.is(i + 1, "works")
						|| phrases.is(i + 1, "operates") || i + 1 == noun
						|| phrases.isSign(i + 1, ',') && phrases.is(i + 2, "which");
				subject = verb ? i : -1;
				break;
			}
			if (!phrases.isToken(i) || phrases.isSign(i, ';')) {
				break;
			}
		}
		if (subject < 0) {
			return;
		}
		for (Name place : PlaceLists.from(phrases, noun + 2)) {
			findings.add(reading.mentions().of(phrases.name(subject)), Predicate.OPERATES_IN,
					reading.mentions().of(place), phrases.start(subject), place.end());
		}
	}

}
