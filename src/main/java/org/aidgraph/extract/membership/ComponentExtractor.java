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
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "Under its first component, X, A trains nurses", "it comprises three projects: X,
 * Y and Z", "the second, Y, is"; writes the programme that the parts belong to.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "components", reads = "its first component, X, …; it has three components. The first, Y, is run by A",
		writes = Predicate.PART_OF, right = 0.77)
public final class ComponentExtractor implements FactExtractor {

	private static final Set<String> COMPONENTS = Words.of("component", "pillar", "sub-project", "subproject", "volet",
			"componente");

	private static final Set<String> SEVERAL = Words.of("components", "pillars", "sub-projects", "subprojects",
			"volets", "componentes");

	private static final Set<String> HOLDS = Words.of("comprises", "comprise", "comprised", "includes", "has", "have",
			"unites", "consists", "groups", "comprend", "compte", "comprende", "incluye", "regroupe");

	private static final Set<String> ORDINALS = Words.of("first", "second", "third", "fourth", "fifth", "last", "other",
			"another", "latter", "former", "premier", "deuxi\u00e8me", "troisi\u00e8me", "primero", "primera",
			"segundo", "segunda", "tercero", "tercera");

	private static final long TELLING = WordClass.bits(WordClass.BELONGS, WordClass.RUN, WordClass.RUNS,
			WordClass.ACTIVITY, WordClass.FUNDED, WordClass.UNDERTAKINGS);

	@Override
	public void extract(Reading reading, Findings findings) {
		for (TextBlock block : reading.page().blocks()) {
			if (block.type() == TextBlock.Type.PARAGRAPH || block.type() == TextBlock.Type.LIST_ITEM) {
				read(reading, findings, block);
			}
		}
	}

	private static void read(Reading reading, Findings findings, TextBlock block) {
		Optional<Mention> programme = Optional.empty();
		boolean several = false;
		for (Sentence sentence : reading.sentencesIn(block.start(), block.end())) {
			if (!several && !sentence.hasOneOf(TELLING)) {
				continue;
			}
			Phrases phrases = reading.phrases(sentence);
			int plural = plural(phrases);
			if (plural >= 0 && !several) {
				several = true;
				programme = programme(reading, phrases, plural);
			}
			for (int i = 0; i < phrases.size(); i++) {
				boolean single = phrases.isOneOf(i, COMPONENTS);
				if (single && programme.isEmpty()) {
					programme = Activities.of(reading).whole(sentence.start());
				}
				Optional<Mention> part = single ? part(reading, phrases, i)
						: several ? oneOf(reading, phrases, i, plural) : Optional.empty();
				int at = i;
				Optional<Mention> whole = programme;
				part.ifPresent((one) -> write(findings, phrases, at, one, whole));
			}
		}
	}

	/** "has three components", "comprises four projects": the noun, or -1. */
	private static int plural(Phrases phrases) {
		for (int i = 0; i < phrases.size(); i++) {
			if (phrases.isOneOf(i, SEVERAL)) {
				return i;
			}
			if (Undertakings.isPlural(phrases, i)) {
				for (int k = Math.max(0, i - 4); k < i; k++) {
					if (phrases.isOneOf(k, HOLDS) && !phrases.is(k, "has") && !phrases.is(k, "have")) {
						return i;
					}
				}
			}
		}
		return -1;
	}

	private static Optional<Mention> programme(Reading reading, Phrases phrases, int plural) {
		Activities activities = Activities.of(reading);
		Optional<Mention> subject = phrases.isName(0) && plural < 6 ? activities.at(phrases, 0) : Optional.empty();
		return subject.or(() -> activities.justNamed(phrases.sentence().start()))
			.or(() -> activities.whole(phrases.sentence().start()));
	}

	/** The name behind the noun, between commas or in quotation marks. */
	private static Optional<Mention> part(Reading reading, Phrases phrases, int noun) {
		return Activities.of(reading)
			.behindNoun(phrases, noun)
			.or(() -> Activities.of(reading).quotedAt(phrases, noun + 1))
			.or(() -> phrases.isSign(noun + 1, ',') ? Activities.of(reading).quotedAt(phrases, noun + 2)
					: Optional.empty());
	}

	/** One of several that were announced: "The first, X,", "X, the last,", ": X, Y". */
	private static Optional<Mention> oneOf(Reading reading, Phrases phrases, int index, int plural) {
		Activities activities = Activities.of(reading);
		if (phrases.isOneOf(index, ORDINALS)) {
			int name = phrases.isSign(index + 1, ',') ? index + 2
					: phrases.is(index + 1, "is") && phrases.is(index + 2, "called") ? index + 3 : -1;
			return (name < 0) ? Optional.empty()
					: activities.at(phrases, name).or(() -> activities.quotedAt(phrases, name));
		}
		boolean last = phrases.isName(index) && phrases.isSign(index + 1, ',')
				&& phrases.is(index + 2, WordClass.DETERMINER) && phrases.isOneOf(index + 3, ORDINALS)
				&& phrases.isSign(index + 4, ',');
		boolean one = phrases.isName(index) && phrases.isSign(index + 1, ',') && phrases.is(index + 2, "one")
				&& phrases.is(index + 3, "of") && plural > index && plural - index < 10;
		boolean listed = plural >= 0 && index > plural + 1 && phrases.isSign(plural + 1, ':') && phrases.isName(index);
		return (last || one || listed) ? activities.at(phrases, index) : Optional.empty();
	}

	private static void write(Findings findings, Phrases phrases, int noun, Mention part, Optional<Mention> whole) {
		whole.filter((programme) -> !programme.name().equals(part.name()))
			.ifPresent((programme) -> findings.add(part, Predicate.PART_OF, programme, phrases.sentence().start(),
					phrases.end(Math.min(phrases.size() - 1, noun + 3))));
	}

}
