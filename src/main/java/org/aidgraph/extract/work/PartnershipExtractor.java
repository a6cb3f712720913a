package org.aidgraph.extract.work;

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
import org.aidgraph.extract.body.Attributes;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "in partnership with A", "together with A and B"; writes who works with whom, or
 * on what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "in-partnership", reads = "A works in partnership with B and C", writes = Predicate.PARTNERS_WITH,
		right = 0.89)
public final class PartnershipExtractor implements FactExtractor {

	private static final double ACTIVITY_SHARE = 0.9;

	private static final Set<String> WITH = Words.of("with", "avec", "con");

	private static final int MAX_BACK = 18;

	private static final int MAX_OBJECTS = 3;

	/** Farther before, another clause stands between. */
	private static final int MAX_AWAY = 160;

	private static final int MAX_WE = 8;

	private static final int MAX_DISTANCE = 300;

	private static final Set<String> PERSONS = Words.of("she", "he", "they", "we", "i", "who", "you");

	private static final Set<String> PRONOUNS = Words.of("them", "it", "this");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.TOGETHER, WordClass.RUN)) {
			for (int i = 0; i < phrases.size(); i++) {
				boolean hand = phrases.is(i, "hand") && phrases.is(i + 1, "in") && phrases.is(i + 2, "hand");
				boolean help = phrases.is(i, "help") && phrases.is(i - 1, "the") && phrases.is(i - 2, "with")
						&& phrases.is(i + 1, "of") && agentBefore(phrases, i) >= 0;
				if (help) {
					helpers(reading, findings, phrases, i);
				}
				if (phrases.is(i, WordClass.TOGETHER) && (hand || !phrases.is(i, "hand"))) {
					partners(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "run by A with the help of B". */
	private static void helpers(Reading reading, Findings findings, Phrases phrases, int noun) {
		Name own = phrases.name(agentBefore(phrases, noun));
		for (Name other : Bodies.from(phrases, noun + 2, false).names()) {
			findings.add(reading.mentions().of(own), Predicate.PARTNERS_WITH, reading.mentions().of(other), own.start(),
					other.end());
		}
	}

	private static void partners(Reading reading, Findings findings, Phrases phrases, int noun) {
		int with = noun + 1;
		while (with < phrases.size() && with - noun <= 4 && phrases.isToken(with) && !phrases.isOneOf(with, WITH)) {
			with++;
		}
		boolean seated = phrases.is(noun, "alongside") && Undertakings.isBe(phrases, noun - 1);
		if (seated || !phrases.isOneOf(with, WITH) && !phrases.is(noun, "alongside")) {
			return;
		}
		Bodies.Listed others = Bodies.from(phrases, phrases.is(noun, "alongside") ? noun + 1 : with + 1, false);
		List<Name> partners = Attributes.left(phrases, others);
		if (partners.isEmpty()) {
			return;
		}
		int subject = subject(phrases, noun, others.last());
		for (int i = 0; i < MAX_OBJECTS && subject >= 0 && isObject(phrases, subject); i++) {
			subject = Subjects.subjectBefore(phrases, subject, MAX_BACK);
			if (subject < 0) {
				return;
			}
		}
		if (subject >= 0 && phrases.start(noun) - phrases.end(subject) > MAX_AWAY) {
			return;
		}
		for (int i = subject + 1; subject >= 0 && i < noun; i++) {
			if (phrases.is(i, "we")) {
				return;
			}
		}
		List<Name> subjects = (subject >= 0) ? together(phrases, noun, subject) : speakers(reading, phrases, noun);
		int from = phrases.sentence().start();
		for (Name other : partners) {
			boolean state = other.kind() == NameKind.GOVERNMENT && other.text().indexOf(' ') < 0;
			if (state) {
				continue;
			}
			Mention partner = reading.mentions().of(other);
			int to = Math.max(other.end(), phrases.end(noun));
			for (Name own : subjects) {
				if (own.start() != other.start()) {
					int start = Math.min(from, own.start());
					findings.add(reading.mentions().of(own), Predicate.PARTNERS_WITH, partner,
							(from - own.start() > MAX_DISTANCE) ? from : start,
							Math.max(to, (own.start() >= from) ? own.end() : to));
				}
			}
			activity(reading, phrases, noun, subjects.isEmpty() ? -1 : 0).ifPresent(
					(thing) -> findings.doubted(ACTIVITY_SHARE).add(partner, Predicate.PARTNERS_WITH, thing, from, to));
		}
	}

	/**
	 * The body that works with the others: the subject before, or behind a fronted
	 * phrase.
	 */
	private static int subject(Phrases phrases, int noun, int last) {
		int which = phrases.is(noun - 1, "which") || phrases.is(noun - 1, "who") ? noun - 1 : noun - 2;
		boolean relative = (phrases.is(which, "which") || phrases.is(which, "who")) && phrases.isSign(which - 1, ',')
				&& phrases.isBody(which - 2);
		if (relative) {
			return which - 2;
		}
		int by = agentBefore(phrases, noun);
		int before = (by >= 0) ? by : Subjects.subjectBefore(phrases, noun, 40);
		if (before >= 0) {
			return before;
		}
		boolean fronted = noun <= 4 && !phrases.isOneOf(0, PERSONS);
		for (int i = last + 1; fronted && i < Math.min(phrases.size(), last + 5); i++) {
			if (phrases.isBody(i)) {
				return i;
			}
		}
		return -1;
	}

	/** "will co-finance A together with B", "supports the A": who is acted upon. */
	private static boolean isObject(Phrases phrases, int body) {
		int before = phrases.is(body - 1, WordClass.DETERMINER) ? body - 2 : body - 1;
		boolean acts = phrases.is(body + 2, "which") || phrases.is(body + 2, "who") || phrases.is(body + 1, "which")
				|| phrases.is(body + 1, WordClass.PRESENCE) || phrases.is(body + 1, WordClass.TOGETHER)
				|| phrases.is(body + 1, "has") || phrases.is(body + 1, "will");
		if (before > 0 && phrases.isToken(before) && phrases.token(before).shape() == Token.Shape.NUMBER) {
			return true;
		}
		if (phrases.is(before, "other")) {
			return true;
		}
		return before > 0 && !acts && phrases.isToken(before) && phrases.token(before).shape() == Token.Shape.LOWER
				&& phrases.token(before).lower().length() > 3 && !phrases.is(before, WordClass.FUNCTION)
				&& !phrases.is(before, WordClass.CONNECTOR) && !phrases.is(before, WordClass.AND)
				&& !phrases.is(before, WordClass.ORGANIZATION) && !phrases.is(before, WordClass.TOGETHER)
				&& !phrases.is(before, "through") && !phrases.token(before).lower().endsWith("ly");
	}

	/** "A, B and C, who work with": those who act together before the pronoun. */
	private static List<Name> together(Phrases phrases, int noun, int subject) {
		boolean who = phrases.is(subject + 2, "who") && subject + 2 >= noun - 2;
		List<Name> names = who ? Bodies.until(phrases, subject).names() : List.of();
		return names.isEmpty() ? List.of(phrases.name(subject)) : names;
	}

	/** "we work hand in hand with": the body that speaks on the page. */
	private static List<Name> speakers(Reading reading, Phrases phrases, int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - MAX_WE); i--) {
			if (phrases.is(i, "we") || phrases.is(i, "us") && phrases.is(i - 1, "for")) {
				return PageOwner.publisher(reading).map(List::of).orElse(List.of());
			}
			if (phrases.isName(i) || phrases.isSign(i, ';')) {
				return List.of();
			}
		}
		return List.of();
	}

	/** "implemented by IOM in partnership with". */
	private static int agentBefore(Phrases phrases, int noun) {
		for (int i = noun - 1; i > Math.max(0, noun - MAX_BACK); i--) {
			int by = phrases.is(i - 1, WordClass.DETERMINER) ? i - 2 : i - 1;
			if (phrases.isBody(i) && phrases.is(by, WordClass.BY) && !phrases.is(by - 1, WordClass.FUNDED)) {
				return i;
			}
		}
		return -1;
	}

	/** The undertaking that is run in partnership, where the clause speaks of one. */
	private static Optional<Mention> activity(Reading reading, Phrases phrases, int noun, int subject) {
		for (int i = noun - 1; i > 2 && noun - i < MAX_BACK; i--) {
			if (phrases.is(i, WordClass.BY) && phrases.isSign(i - 2, ',')) {
				return Optional.empty();
			}
		}
		for (int i = noun - 1; i > 0 && noun - i < 6; i--) {
			boolean pronoun = phrases.isOneOf(i, PRONOUNS)
					&& (phrases.is(i - 1, WordClass.RUN) || phrases.is(i - 1, WordClass.RUNS));
			if (pronoun) {
				return Optional.of(Activities.of(reading).page(phrases.start(i), ""));
			}
		}
		return (subject < 0) ? Activities.of(reading).before(phrases, noun, false) : Optional.empty();
	}

}
