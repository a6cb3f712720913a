package org.aidgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "in partnership with", "together with" and bodies that do one thing jointly;
 * writes who works with whom.
 */
final class PartnerExtractor implements FactExtractor {

	private static final Set<String> WITH = Set.of("with", "avec", "con");

	private static final Set<String> JOINT = Set.of("published", "launched", "supported", "organized", "organised",
			"hosted", "signed", "developed", "conducted", "opened", "inaugurated", "created", "established",
			"implemented", "held", "convened", "co-organized", "co-hosted", "partnered");

	private static final Set<String> PRONOUNS = Set.of("them", "it", "this");

	@Override
	public String name() {
		return "partners";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.TOGETHER, WordClass.RUNS)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.is(i, WordClass.TOGETHER)) {
					partners(reading, findings, phrases, i);
				}
				if (phrases.isOneOf(i, JOINT) && phrases.token(i).shape() == Token.Shape.LOWER) {
					joint(reading, findings, phrases, i);
				}
			}
		}
	}

	private void partners(Reading reading, Findings findings, Phrases phrases, int noun) {
		int with = noun + 1;
		while (with < phrases.size() && with - noun <= 3 && phrases.isToken(with) && !phrases.isOneOf(with, WITH)) {
			with++;
		}
		if (!phrases.isOneOf(with, WITH) && !phrases.is(noun, "alongside")) {
			return;
		}
		Bodies.Listed others = Bodies.from(phrases, phrases.is(noun, "alongside") ? noun + 1 : with + 1, false);
		if (others.names().isEmpty()) {
			return;
		}
		int subject = subject(phrases, noun, others.last());
		int from = phrases.sentence().start();
		for (Name other : others.names()) {
			boolean state = other.kind() == NameKind.GOVERNMENT && other.text().indexOf(' ') < 0;
			if (state) {
				continue;
			}
			Mention partner = reading.mentions().of(other);
			int to = Math.max(other.end(), phrases.end(noun));
			if (subject >= 0 && phrases.name(subject).start() != other.start()) {
				Name own = phrases.name(subject);
				findings.add(this, reading.mentions().of(own), Predicate.PARTNERS_WITH, partner, from,
						Math.max(to, own.end()), 0.9);
			}
			activity(reading, phrases, noun, subject)
				.ifPresent((thing) -> findings.add(this, partner, Predicate.PARTNERS_WITH, thing, from, to, 0.82));
		}
	}

	/**
	 * The body that works with the others: the subject before, or behind a fronted
	 * phrase.
	 */
	private static int subject(Phrases phrases, int noun, int last) {
		int by = agentBefore(phrases, noun);
		int before = (by >= 0) ? by : Bodies.subjectBefore(phrases, noun, 40);
		if (before >= 0) {
			return before;
		}
		boolean fronted = noun <= 4;
		for (int i = last + 1; fronted && i < Math.min(phrases.size(), last + 5); i++) {
			if (phrases.isBody(i)) {
				return i;
			}
		}
		return -1;
	}

	/** "implemented by IOM in partnership with". */
	private static int agentBefore(Phrases phrases, int noun) {
		for (int i = noun - 1; i > Math.max(0, noun - 12); i--) {
			if (phrases.isBody(i) && (phrases.is(i - 1, WordClass.BY)
					|| phrases.is(i - 1, WordClass.DETERMINER) && phrases.is(i - 2, WordClass.BY))) {
				return i;
			}
		}
		return -1;
	}

	/** The undertaking that is run in partnership, where the clause speaks of one. */
	private static Optional<Mention> activity(Reading reading, Phrases phrases, int noun, int subject) {
		for (int i = noun - 1; i > 0 && noun - i < 6; i--) {
			boolean pronoun = phrases.isOneOf(i, PRONOUNS)
					&& (phrases.is(i - 1, WordClass.RUN) || phrases.is(i - 1, WordClass.RUNS));
			if (pronoun) {
				return Optional.of(reading.activities().page(phrases.start(i), ""));
			}
		}
		return (subject < 0) ? reading.activities().before(phrases, noun, false) : Optional.empty();
	}

	/** "A and B published", "A, together with B, launched". */
	private void joint(Reading reading, Findings findings, Phrases phrases, int verb) {
		int last = verb - 1;
		while (last >= 0 && (phrases.is(last, "have") || phrases.is(last, "jointly") || phrases.is(last, "has")
				|| phrases.is(last, "today"))) {
			last--;
		}
		if (phrases.is(verb, "supported") && phrases.is(verb + 1, WordClass.BY) || phrases.is(verb + 1, WordClass.BY)) {
			return;
		}
		List<Name> names = coordinated(phrases, last);
		if (names.size() < 2) {
			return;
		}
		for (int i = 1; i < names.size(); i++) {
			Name first = names.get(0);
			Name other = names.get(i);
			findings.add(this, mention(reading, first), Predicate.PARTNERS_WITH, mention(reading, other),
					Math.min(first.start(), other.start()), Math.max(phrases.end(verb), other.end()), 0.85);
		}
	}

	private static Mention mention(Reading reading, Name name) {
		return (name.kind() == NameKind.OTHER) ? reading.mentions().activity(name.text(), name.others())
				: reading.mentions().of(name);
	}

	private static List<Name> coordinated(Phrases phrases, int last) {
		List<Name> names = Subjects.before(phrases, last);
		boolean pair = phrases.isBody(last) && phrases.is(last - 1, WordClass.AND) && phrases.isName(last - 2)
				&& phrases.name(last - 2).kind() == NameKind.OTHER && names.size() == 1;
		if (pair && isProduct(phrases.name(last - 2).text())) {
			return List.of(phrases.name(last - 2), names.get(0));
		}
		return names;
	}

	/** A platform's own spelling: a capital inside a word, as in "iDiaspora". */
	private static boolean isProduct(String text) {
		return text.length() > 3 && text.indexOf(' ') < 0 && Character.isLowerCase(text.charAt(0))
				&& text.chars().anyMatch(Character::isUpperCase);
	}

}
