package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads which countries an undertaking is for, and where a body works; writes both.
 */
final class ReachExtractor implements FactExtractor {

	private static final Set<String> REACHES = Set.of("covering", "covers", "cover", "covered", "benefiting",
			"benefits", "benefit", "benefited", "benefitting", "targeting", "targets", "target", "couvre", "couvrant",
			"cubre", "abarca", "beneficia", "b\u00e9n\u00e9ficie", "b\u00e9n\u00e9ficient");

	private static final Set<String> IMPLEMENT = Set.of("implemented", "implement", "implements", "implementing");

	private static final Set<String> PRESENCE = Set.of("presence", "present", "office", "offices", "active",
			"operational", "operating", "working", "works", "operates", "operated", "worked", "presencia",
			"pr\u00e9sence", "bureau", "mission", "missions");

	@Override
	public String name() {
		return "reach";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.REACHES, WordClass.PRESENCE)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, REACHES)) {
					reach(reading, findings, phrases, i);
				}
				if (phrases.isOneOf(i, IMPLEMENT) && phrases.is(i + 1, "in")) {
					reach(reading, findings, phrases, i + 1);
				}
				if (phrases.isOneOf(i, PRESENCE) && phrases.is(i + 1, "in")) {
					presence(reading, findings, phrases, i);
				}
			}
		}
	}

	private void reach(Reading reading, Findings findings, Phrases phrases, int verb) {
		List<Name> places = places(phrases, verb + 1);
		if (places.isEmpty() && (phrases.is(verb, "benefit") || phrases.is(verb, "benefited"))) {
			benefitIn(reading, findings, phrases, verb);
			return;
		}
		if (places.isEmpty() || reading.activities()
			.onlySheet()
			.filter((s) -> s.has(org.aidgraph.field.FieldKind.BENEFITS))
			.isPresent()) {
			return;
		}
		boolean and = phrases.is(verb - 1, WordClass.AND)
				|| phrases.is(verb - 1, "will") && phrases.is(verb - 2, WordClass.AND);
		boolean second = and && reading.activities().subject(phrases).isPresent();
		Optional<Mention> thing = second ? reading.activities().subject(phrases)
				: reading.activities().before(phrases, verb, false);
		boolean aside = phrases.isSign(verb - 1, ',') && phrases.isName(0) && phrases.isSign(1, ',');
		if (aside) {
			thing = Optional.of(reading.mentions().activity(phrases.name(0).text(), phrases.name(0).others()));
		}
		if (thing.isEmpty() || !second && !aside && hasBodyBetween(phrases, verb)) {
			return;
		}
		for (Name place : places) {
			findings.add(this, thing.get(), Predicate.BENEFITS, reading.mentions().of(place),
					phrases.sentence().start(), place.end(), 0.85);
		}
	}

	/** "Members in X and Y benefit": the project of the page reaches X and Y. */
	private void benefitIn(Reading reading, Findings findings, Phrases phrases, int verb) {
		int in = verb - 1;
		while (in > 0 && (phrases.isName(in) || phrases.is(in, WordClass.AND) || phrases.isSign(in, ','))) {
			in--;
		}
		if (!phrases.is(in, "in") || in > 5 || !reading.activities().hasPageProject()) {
			return;
		}
		for (Name place : places(phrases, in + 1)) {
			findings.add(this, reading.activities().page(phrases.start(verb), ""), Predicate.BENEFITS,
					reading.mentions().of(place), phrases.sentence().start(), phrases.end(verb), 0.82);
		}
	}

	private static boolean hasBodyBetween(Phrases phrases, int verb) {
		for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
			boolean agent = phrases.is(i - 1, WordClass.BY)
					|| phrases.is(i - 1, WordClass.DETERMINER) && phrases.is(i - 2, WordClass.BY);
			if (phrases.isBody(i) && !agent) {
				return true;
			}
			if (ActivityFinder.isGeneric(phrases, i)) {
				return false;
			}
		}
		return false;
	}

	private static List<Name> places(Phrases phrases, int from) {
		List<Name> places = new ArrayList<>();
		for (int i = from; i < phrases.size(); i++) {
			boolean place = phrases.isName(i)
					&& (phrases.name(i).kind() == NameKind.COUNTRY || phrases.name(i).kind() == NameKind.REGION);
			if (place) {
				places.add(phrases.name(i));
			}
			else if (!(phrases.isToken(i) && (phrases.is(i, WordClass.AND) || phrases.isSign(i, ',')
					|| phrases.is(i, WordClass.DETERMINER) || phrases.is(i, "au") || phrases.is(i, "aux")
					|| phrases.is(i, "\u00e0") || places.isEmpty() && i - from < 4
							&& !phrases.is(i, WordClass.CONNECTOR) | phrases.is(i, "in") && !phrases.isSign(i, '.')))) {
				break;
			}
		}
		boolean countries = places.stream().anyMatch((name) -> name.kind() == NameKind.COUNTRY);
		return places.stream().filter((name) -> !countries || name.kind() == NameKind.COUNTRY).toList();
	}

	/** "IOM has had a presence in South Africa since 1995". */
	private void presence(Reading reading, Findings findings, Phrases phrases, int noun) {
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
		for (Name place : places(phrases, noun + 2)) {
			findings.add(this, reading.mentions().of(phrases.name(subject)), Predicate.OPERATES_IN,
					reading.mentions().of(place), phrases.start(subject), place.end(), 0.9);
		}
	}

}
