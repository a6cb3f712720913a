package org.aidgraph.extract.scope;

import java.util.Optional;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
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

	private static final Set<String> COVERS = Words.of("covers", "serves", "covering", "serving", "cubre", "couvre");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.REACHES, WordClass.PRESENCE)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, PRESENCE) && phrases.is(i + 1, "in")) {
					presence(reading, findings, phrases, i);
				}
				if (phrases.isOneOf(i, COVERS)) {
					covers(reading, findings, phrases, i);
				}
			}
		}
	}

	/** ", a charity active in": what the body is, said behind its name. */
	private static boolean isKindOfBody(Phrases phrases, int article) {
		boolean kind = false;
		for (int i = article + 1; i < Math.min(phrases.size(), article + 5) && phrases.isToken(i); i++) {
			kind |= phrases.is(i, WordClass.ORGANIZATION);
		}
		return kind && phrases.is(article, WordClass.DETERMINER);
	}

	/**
	 * "It covers A and B" behind a sentence about an office, "The Office for X serves A
	 * and B".
	 */
	private static void covers(Reading reading, Findings findings, Phrases phrases, int verb) {
		Optional<Name> office = Optional.empty();
		int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		if (phrases.is(verb - 1, "it") && verb < 5) {
			office = Subjects.ofSentenceBefore(reading, phrases);
		}
		else if (phrases.isBody(first) && phrases.isToken(first + 1)) {
			boolean aside = !phrases.isSign(first + 1, ',') && verb - first <= 4;
			office = aside || verb == first + 1 ? Optional.of(phrases.name(first)) : office;
		}
		office.filter((name) -> name.kind() == NameKind.UNIT)
			.ifPresent((name) -> PlaceLists.from(phrases, verb + 1)
				.forEach((place) -> findings.add(reading.mentions().of(name), Predicate.OPERATES_IN,
						reading.mentions().of(place), Math.min(name.start(), place.start()), place.end())));
	}

	/** "IOM has had a presence in South Africa since 1995". */
	private static void presence(Reading reading, Findings findings, Phrases phrases, int noun) {
		int subject = -1;
		for (int i = noun - 1; i >= Math.max(0, noun - 8); i--) {
			if (phrases.isName(i) && Bodies.mayAct(phrases.name(i))) {
				boolean verb = phrases.is(i + 1, "has") || phrases.is(i + 1, "is") || phrases.is(i + 1, "opened")
						|| phrases.is(i + 1, "established") || phrases.is(i + 1, "works")
						|| phrases.is(i + 1, "operates") || i + 1 == noun
						|| phrases.isSign(i + 1, ',') && (phrases.is(i + 2, "which") || isKindOfBody(phrases, i + 2));
				subject = verb ? i : -1;
				break;
			}
			if (!phrases.isToken(i) || phrases.isSign(i, ';')) {
				break;
			}
		}
		Optional<Name> body = (subject >= 0) ? Optional.of(phrases.name(subject))
				: (phrases.is(0, "it") && noun <= 4) ? Subjects.ofSentenceBefore(reading, phrases) : Optional.empty();
		body.ifPresent((name) -> PlaceLists.from(phrases, noun + 2)
			.forEach((place) -> findings.add(reading.mentions().of(name), Predicate.OPERATES_IN,
					reading.mentions().of(place), Math.min(name.start(), place.start()), place.end())));
	}

}
