package org.aidgraph.extract.work;

import java.util.ArrayList;
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
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what bodies do under an undertaking: "Under the X project, A and B train nurses";
 * writes who runs what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "under", reads = "Under the X project, A and B train nurses", writes = Predicate.IMPLEMENTS,
		right = 0.70)
public final class UnderExtractor implements FactExtractor {

	private static final Set<String> UNDER = Words.of("under");

	private static final Set<String> AUXILIARIES = Words.of("has", "have", "had", "will", "also", "now", "jointly",
			"together", "is", "are");

	private static final int MAX_FRONT = 9;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.ACTIVITY)) {
			if (phrases.isOneOf(0, UNDER) && phrases.sentence().has(WordClass.WORKS)) {
				read(reading, findings, phrases);
			}
		}
	}

	private static void read(Reading reading, Findings findings, Phrases phrases) {
		int comma = comma(phrases);
		if (comma < 0) {
			return;
		}
		Bodies.Listed listed = Bodies.from(phrases, comma + 1, false);
		int verb = listed.last() + 1;
		boolean progressive = false;
		while (phrases.isOneOf(verb, AUXILIARIES)) {
			progressive |= phrases.is(verb, "is") || phrases.is(verb, "are");
			verb++;
		}
		boolean works = phrases.is(verb, WordClass.WORKS) && !progressive || progressive && verb < phrases.size()
				&& phrases.isToken(verb) && phrases.token(verb).lower().endsWith("ing")
				&& phrases.token(verb).shape() == Token.Shape.LOWER;
		Optional<Mention> thing = works ? Activities.of(reading).after(phrases, 1, comma - 1) : Optional.empty();
		List<Name> bodies = new ArrayList<>(listed.names());
		bodies.removeIf((name) -> name.kind() == NameKind.GOVERNMENT);
		thing.ifPresent((activity) -> {
			for (Name body : bodies) {
				findings.add(reading.mentions().of(body), Predicate.IMPLEMENTS, activity, phrases.sentence().start(),
						body.end());
			}
		});
	}

	/** The comma right before the bodies that act, or -1. */
	private static int comma(Phrases phrases) {
		for (int i = Math.min(phrases.size() - 2, MAX_FRONT); i > 1; i--) {
			int next = phrases.is(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
			if (phrases.isSign(i, ',') && phrases.isBody(next)) {
				boolean listed = phrases.isBody(i - 1);
				if (!listed) {
					return i;
				}
			}
		}
		return -1;
	}

}
