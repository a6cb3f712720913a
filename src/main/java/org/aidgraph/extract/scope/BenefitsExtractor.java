package org.aidgraph.extract.scope;

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
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.field.FieldKind;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "X covers A, B and C", "X, implemented in A"; writes which countries benefit.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "benefits", reads = "X covers A, B and C", writes = Predicate.BENEFITS, right = 0.97)
public final class BenefitsExtractor implements FactExtractor {

	private static final Set<String> REACHES = Words.of("covering", "covers", "cover", "covered", "benefiting",
			"benefits", "benefit", "benefited", "benefitting", "targeting", "targets", "target", "couvre", "couvrant",
			"cubre", "abarca", "beneficia", "beneficiar\u00e1", "beneficiar\u00e1n", "b\u00e9n\u00e9ficiera",
			"b\u00e9n\u00e9ficieront", "b\u00e9n\u00e9ficie", "b\u00e9n\u00e9ficient", "serves");

	/** Verbs whose object is people somewhere. */
	private static final Set<String> HELPS = Words.of("reaches", "reached", "reach", "helps", "helped", "serves",
			"served", "supports", "supported", "assists", "assisted", "benefits", "benefited", "benefitted", "aide",
			"aident", "ayuda", "apoya", "alcanza", "llega");

	/** Verbs that say where an undertaking goes on. */
	private static final Set<String> WORKS = Words.of("works", "operates", "active", "runs", "ran", "operated",
			"operating", "working", "running", "worked");

	private static final Set<String> IN = Words.of("in", "en", "au", "aux", "dans", "across", "throughout");

	private static final Set<String> BESIDES = Words.of("besides");

	private static final int MAX_OBJECT = 8;

	private static final Set<String> IMPLEMENT = Words.of("implemented", "implement", "implements", "implementing");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.REACHES, WordClass.PRESENCE)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, REACHES)) {
					reach(reading, findings, phrases, i);
				}
				else if (phrases.isOneOf(i, HELPS) && !peopleIn(phrases, i).isEmpty()) {
					reach(reading, findings, phrases, i);
				}
				boolean runIn = phrases.isOneOf(i, IMPLEMENT) && phrases.is(i + 1, "it") && phrases.isOneOf(i + 2, IN);
				if (runIn) {
					runIn(reading, findings, phrases, i);
				}
				boolean where = phrases.isOneOf(i, IMPLEMENT)
						|| phrases.isOneOf(i, WORKS) && !phrases.is(i - 1, WordClass.ORGANIZATION);
				if (where && phrases.isOneOf(i + 1, IN)) {
					reach(reading, findings, phrases, i + 1);
				}
			}
		}
	}

	private static void reach(Reading reading, Findings findings, Phrases phrases, int verb) {
		List<Name> places = PlaceLists.from(phrases, verb + 1);
		if (places.isEmpty() && phrases.isOneOf(verb, HELPS)) {
			places = peopleIn(phrases, verb);
		}
		if (places.isEmpty() && (phrases.is(verb, "benefit") || phrases.is(verb, "benefited"))) {
			benefitIn(reading, findings, phrases, verb);
			return;
		}
		if (places.isEmpty() || isElsewhere(phrases, verb, places)
				|| Activities.of(reading).onlySheet().filter((s) -> s.has(FieldKind.BENEFITS)).isPresent()) {
			return;
		}
		boolean and = phrases.is(verb - 1, WordClass.AND)
				|| phrases.is(verb - 1, "will") && phrases.is(verb - 2, WordClass.AND);
		boolean second = and && Activities.of(reading).subject(phrases).isPresent();
		Optional<Mention> thing = second ? Activities.of(reading).subject(phrases)
				: Activities.of(reading).before(phrases, verb, false);
		if (thing.isEmpty() && verb == 1 && isTitle(phrases, 0)) {
			thing = Optional.of(reading.mentions().activity(phrases.name(0).text(), phrases.name(0).others()));
		}
		boolean aside = phrases.isSign(verb - 1, ',') && isTitle(phrases, 0) && phrases.isSign(1, ',');
		if (aside) {
			thing = Optional.of(reading.mentions().activity(phrases.name(0).text(), phrases.name(0).others()));
		}
		if (thing.isEmpty() || !second && !aside && hasBodyBetween(phrases, verb)) {
			return;
		}
		for (Name place : places) {
			findings.add(thing.get(), Predicate.BENEFITS, reading.mentions().of(place), phrases.sentence().start(),
					place.end());
		}
		for (Name place : phrases.isOneOf(0, BESIDES) ? PlaceLists.from(phrases, 1) : List.<Name>of()) {
			findings.add(thing.get(), Predicate.BENEFITS, reading.mentions().of(place), place.start(),
					phrases.end(verb));
		}
	}

	/**
	 * "targets returnees from A", "not covered by A", "covers A's share": where people
	 * come from, or who gives.
	 */
	private static boolean isElsewhere(Phrases phrases, int verb, List<Name> places) {
		if (Undertakings.isDenied(phrases, verb)) {
			return true;
		}
		int first = phrases.firstFrom(places.get(0).start());
		for (int i = verb + 1; i < first; i++) {
			if (phrases.is(i, "from") || phrases.is(i, WordClass.BY) || phrases.is(i, "outside")) {
				return true;
			}
		}
		return first + 1 < phrases.size() && phrases.isToken(first + 1)
				&& phrases.token(first + 1).shape() == Token.Shape.POSSESSIVE;
	}

	/** "A implements it in B and C". */
	private static void runIn(Reading reading, Findings findings, Phrases phrases, int verb) {
		Activities.of(reading)
			.pronoun(phrases.start(verb))
			.ifPresent((thing) -> PlaceLists.from(phrases, verb + 3)
				.forEach((place) -> findings.add(thing, Predicate.BENEFITS, reading.mentions().of(place),
						phrases.start(verb), place.end())));
	}

	/**
	 * Whether words of no known sort, and no person, may be the name of an undertaking.
	 */
	private static boolean isTitle(Phrases phrases, int index) {
		if (!phrases.isName(index)) {
			return false;
		}
		NameKind kind = phrases.name(index).kind();
		return kind == NameKind.ACTIVITY || kind == NameKind.OTHER && phrases.name(index).text().indexOf(' ') > 0;
	}

	/**
	 * "reaches families in X and Y": the places of the people that a verb has for object.
	 */
	private static List<Name> peopleIn(Phrases phrases, int verb) {
		for (int i = verb + 1; i < Math.min(phrases.size(), verb + MAX_OBJECT); i++) {
			if (i > verb + 1 && phrases.isOneOf(i, IN)) {
				return PlaceLists.from(phrases, i + 1);
			}
			if (!phrases.isToken(i) || phrases.isSign(i, ',') || phrases.is(i, "from")) {
				return List.of();
			}
		}
		return List.of();
	}

	/** "Members in X and Y benefit": the project of the page reaches X and Y. */
	private static void benefitIn(Reading reading, Findings findings, Phrases phrases, int verb) {
		int in = verb - 1;
		while (in > 0 && (phrases.isName(in) || phrases.is(in, WordClass.AND) || phrases.isSign(in, ','))) {
			in--;
		}
		if (!phrases.is(in, "in") || in > 5 || !Activities.of(reading).hasPageProject()) {
			return;
		}
		for (Name place : PlaceLists.from(phrases, in + 1)) {
			findings.add(Activities.of(reading).page(phrases.start(verb), ""), Predicate.BENEFITS,
					reading.mentions().of(place), phrases.sentence().start(), phrases.end(verb));
		}
	}

	private static boolean hasBodyBetween(Phrases phrases, int verb) {
		for (int i = verb - 1; i >= Math.max(0, verb - (phrases.isOneOf(verb - 1, WORKS) ? 6 : 4)); i--) {
			boolean agent = phrases.is(i - 1, WordClass.BY)
					|| phrases.is(i - 1, WordClass.DETERMINER) && phrases.is(i - 2, WordClass.BY);
			if (phrases.isBody(i) && !agent) {
				return true;
			}
			if (Undertakings.isGeneric(phrases, i)) {
				return false;
			}
		}
		return false;
	}

}
