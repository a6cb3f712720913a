package org.aidgraph.extract.funding;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.extract.body.HeadingBodies;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "the donors of X are A and B", "A is the main donor of X"; writes who funds what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "donors-are", reads = "the donors of X are A and B", writes = Predicate.FUNDS, right = 0.79)
public final class DonorsExtractor implements FactExtractor {

	private static final Set<String> DONORS = Words.of("donor", "donors", "funder", "funders", "sponsor", "sponsors",
			"financier", "financiers", "bailleur", "bailleurs", "donante", "donantes");

	private static final Set<String> COPULAS = Words.of("is", "are", "was", "were", "est", "sont", "es", "son",
			"include", "includes", "included", "incluyen", "comprennent");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.FUNDED, WordClass.FUNDING, WordClass.GIVES,
				WordClass.SUPPORT, WordClass.BUDGET)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, DONORS)) {
					donorsAre(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "Its donors are A and B", "The main donor of the project is A". */
	private static void donorsAre(Reading reading, Findings findings, Phrases phrases, int noun) {
		if (isDonorOf(phrases, noun)) {
			donorOf(reading, findings, phrases, noun);
			return;
		}
		int copula = noun + 1;
		while (copula < phrases.size() && copula - noun < 10 && !phrases.isOneOf(copula, COPULAS)
				&& !phrases.isSign(copula, ';') && !phrases.isSign(copula, ',')) {
			copula++;
		}
		if (!phrases.isOneOf(copula, COPULAS)) {
			return;
		}
		Bodies.Listed donors = Bodies.from(phrases, copula + 1, true);
		List<Name> names = Givers.among(phrases, donors.names(), false, copula + 1);
		boolean owned = phrases.is(noun - 1, WordClass.DETERMINER) || phrases.is(noun - 2, WordClass.DETERMINER);
		boolean ours = phrases.is(noun - 1, "our") || phrases.is(noun - 1, "their") || phrases.is(noun - 2, "our")
				|| phrases.is(noun - 1, "nos") || phrases.is(noun - 1, "nuestros");
		if (names.isEmpty() || !(owned || ours) || noun > 4) {
			return;
		}
		if (ours) {
			Optional<Mention> body = phrases.is(noun - 1, "their") ? Optional.empty()
					: HeadingBodies.around(reading, phrases.start(noun)).map(reading.mentions()::of);
			Gifts.write(reading, findings, phrases, names, body, noun, donors.last());
			return;
		}
		Optional<Mention> thing = Activities.of(reading)
			.after(phrases, noun + 1, copula - noun - 1)
			.or(() -> Activities.of(reading).pronoun(phrases.start(noun)));
		Gifts.write(reading, findings, phrases, names, thing, noun, donors.last());
	}

	private static boolean isDonorOf(Phrases phrases, int noun) {
		boolean of = phrases.is(noun + 1, "of") || phrases.is(noun + 1, "to") || phrases.is(noun + 1, "behind")
				|| phrases.is(noun + 1, "de");
		return of && copulaBefore(phrases, noun) > 0;
	}

	private static int copulaBefore(Phrases phrases, int noun) {
		for (int i = noun - 1; i > 0 && noun - i < 6 && phrases.isToken(i); i--) {
			if (phrases.isOneOf(i, COPULAS)) {
				return i;
			}
		}
		return -1;
	}

	/** "A and B are the main donors of X". */
	private static void donorOf(Reading reading, Findings findings, Phrases phrases, int noun) {
		int copula = copulaBefore(phrases, noun);
		Bodies.Listed donors = Bodies.until(phrases, copula - 1);
		List<Name> names = Givers.among(phrases, donors.names(), true, copula - 1);
		Optional<Mention> thing = Activities.of(reading).after(phrases, noun + 2, 4);
		if (!names.isEmpty() && thing.isPresent()) {
			Gifts.write(reading, findings, phrases, names, thing, noun, Math.min(noun + 5, phrases.size() - 1));
		}
	}

}
