package org.aidgraph.extract.membership;

import java.util.Optional;
import java.util.Set;

import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "Under its first component, X, A trains nurses", "another component, Y, is";
 * writes the programme that the parts belong to.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "components", reads = "its first component, X, …; another component, Y, is run by A",
		writes = Predicate.PART_OF, right = 0.79)
public final class ComponentExtractor implements FactExtractor {

	private static final Set<String> COMPONENTS = Words.of("component", "pillar", "sub-project", "subproject", "volet",
			"componente");

	@Override
	public void extract(Reading reading, Findings findings) {
		Optional<Mention> programme = Optional.empty();
		for (Phrases phrases : reading.phrasesWith(WordClass.BELONGS, WordClass.RUN, WordClass.ACTIVITY)) {
			for (int i = 1; i < phrases.size(); i++) {
				Optional<Mention> part = phrases.isOneOf(i, COMPONENTS) ? part(reading, phrases, i) : Optional.empty();
				if (part.isPresent()) {
					programme = programme.or(() -> Activities.of(reading).whole(phrases.sentence().start()));
					write(findings, phrases, i, part.get(), programme);
				}
			}
		}
	}

	/** The name behind the noun, between commas or in quotation marks. */
	private static Optional<Mention> part(Reading reading, Phrases phrases, int noun) {
		return Activities.of(reading)
			.behindNoun(phrases, noun)
			.or(() -> Activities.of(reading).quotedAt(phrases, noun + 1))
			.or(() -> phrases.isSign(noun + 1, ',') ? Activities.of(reading).quotedAt(phrases, noun + 2)
					: Optional.empty());
	}

	private static void write(Findings findings, Phrases phrases, int noun, Mention part, Optional<Mention> whole) {
		whole.filter((programme) -> !programme.name().equals(part.name()))
			.ifPresent((programme) -> findings.add(part, Predicate.PART_OF, programme, phrases.sentence().start(),
					phrases.end(Math.min(phrases.size() - 1, noun + 2))));
	}

}
