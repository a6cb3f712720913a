package org.aidgraph.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Reads the bodies that act together before a verb: "A and B", "A, together with B and
 * C,".
 */
public final class Subjects {

	private static final int MAX_BACK = 24;

	private static final int MAX_DISTANCE = 400;

	private Subjects() {
	}

	/** Words with an acronym of their own that stand among bodies are one too. */
	private static Name asBody(Name name) {
		return (name.kind() == NameKind.OTHER) ? name.withKind(NameKind.ORGANIZATION) : name;
	}

	/** "Bureau X of the Agency Y" acts as one: the agency is not a second actor. */
	private static List<Name> withoutWholes(List<Name> names) {
		return names.stream()
			.filter((name) -> names.stream()
				.noneMatch((part) -> part.start() != name.start()
						&& part.whole().filter((whole) -> whole.start() == name.start()).isPresent()))
			.toList();
	}

	/**
	 * "With funds from A, B": behind a fronted phrase only what follows its comma acts.
	 */
	private static List<Name> behindComma(Phrases phrases, int from, int end) {
		int body = end;
		boolean alone = phrases.isSign(body - 1, ',')
				|| phrases.is(body - 1, WordClass.DETERMINER) && phrases.isSign(body - 2, ',');
		boolean fronted = from < 18
				&& (phrases.is(0, "with") || phrases.is(0, "con") || phrases.is(0, "avec") || phrases.is(0, "thanks")
						|| phrases.is(0, "using") || phrases.is(0, "gr\u00e2ce") || phrases.is(0, "gracias"));
		return (alone && fronted) ? List.of(phrases.name(body)) : List.of();
	}

	/**
	 * The acting bodies whose last item is this one, or ends right before it at a comma.
	 */
	public static List<Name> before(Phrases phrases, int last) {
		List<Name> names = new ArrayList<>();
		int end = phrases.isSign(last, ',') ? last - 1 : last;
		if (end < 0 || !phrases.isBody(end)) {
			return names;
		}
		int i = end;
		while (i >= 0 && end - i < MAX_BACK) {
			if (phrases.isName(i) && Bodies.mayAct(phrases.name(i)) && phrases.name(i).kind() != NameKind.GOVERNMENT) {
				names.add(0, asBody(phrases.name(i)));
			}
			else if (!(phrases.isName(i) || phrases.is(i, WordClass.AND) || phrases.isSign(i, ',')
					|| phrases.isSign(i, '(') || phrases.isSign(i, ')') || phrases.is(i, WordClass.DETERMINER)
					|| phrases.is(i, WordClass.TOGETHER) || phrases.is(i, "with") || phrases.is(i, "governments")
					|| phrases.is(i, "of") || phrases.is(i, "in"))) {
				break;
			}
			i--;
		}
		boolean object = i >= 0
				&& (phrases.is(i, "by") || phrases.is(i, "from") || phrases.is(i, "for") || phrases.is(i, "to"));
		boolean giver = object || phrases.is(i, "de") || phrases.is(i, "du") || phrases.is(i, "del")
				|| phrases.is(i, "par") || phrases.is(i, "por");
		if (Consortia.isLed(phrases, i)) {
			return withoutWholes(names);
		}
		if (giver) {
			return behindComma(phrases, i, end);
		}
		return withoutWholes(names);
	}

	/**
	 * The body that is the subject of the clause before a verb, skipping asides between
	 * commas.
	 */
	public static int subjectBefore(Phrases phrases, int verb, int maxBack) {
		for (int i = verb - 1; i >= 0 && verb - i <= maxBack; i--) {
			if (phrases.isSign(i, ';') || phrases.isSign(i, ':')) {
				return -1;
			}
			if (phrases.isBody(i)) {
				boolean object = i > 0 && isPreposition(phrases, i - 1)
						|| i > 1 && phrases.is(i - 1, WordClass.DETERMINER) && isPreposition(phrases, i - 2);
				if (!object || phrases.is(i + 1, WordClass.RUNS) || phrases.is(i + 1, WordClass.GIVES)) {
					return i;
				}
			}
		}
		return -1;
	}

	/** The body that opens the sentence before one, where it is alone there. */
	public static Optional<Name> ofSentenceBefore(Reading reading, Phrases phrases) {
		List<Sentence> before = reading.sentencesIn(Math.max(0, phrases.sentence().start() - MAX_DISTANCE),
				phrases.sentence().start());
		if (before.isEmpty()) {
			return Optional.empty();
		}
		Phrases last = reading.phrases(before.get(before.size() - 1));
		int first = last.is(0, WordClass.DETERMINER) ? 1 : 0;
		boolean alone = last.isName(first) && Bodies.mayAct(last.name(first))
				&& last.name(first).kind() != NameKind.GOVERNMENT && !last.is(first + 1, WordClass.AND)
				&& !last.isSign(first + 1, '/');
		return alone ? Optional.of(last.name(first)) : Optional.empty();
	}

	private static boolean isPreposition(Phrases phrases, int index) {
		return phrases.is(index, WordClass.CONNECTOR) || phrases.is(index, "with") || phrases.is(index, "by")
				|| phrases.is(index, "from") || phrases.is(index, "at") || phrases.is(index, "through");
	}

}
