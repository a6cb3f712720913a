package org.aidgraph.extract.membership;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A is part of B", "a member of B"; writes the whole that a body belongs to, and
 * the countries that are members.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "part-of", reads = "A is a member of B; as part of B, A …",
		writes = { Predicate.PART_OF, Predicate.MEMBER_OF }, right = 0.79)
public final class PartOfExtractor implements FactExtractor {

	private static final Set<String> MEMBER = Words.of("member", "membre", "miembro");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.BELONGS, WordClass.RUNS, WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				int whole = Wholes.of(phrases, i);
				boolean activity = whole >= 0 && !phrases.isBody(whole)
						&& Wholes.activity(reading, phrases, whole).isPresent();
				if (whole >= 0 && !activity) {
					partOf(reading, findings, phrases, i, whole);
				}
			}
		}
	}

	private static void partOf(Reading reading, Findings findings, Phrases phrases, int noun, int whole) {
		boolean fronted = noun > 0 && asBefore(phrases, noun);
		boolean club = phrases.isOneOf(noun, MEMBER) && phrases.name(whole).kind() == NameKind.OTHER
				&& phrases.name(whole).text().indexOf(' ') > 0 && phrases.is(whole - 1, "the");
		if (!(phrases.isBody(whole) || club && phrases.isBody(Math.max(0, partBefore(phrases, noun))))) {
			return;
		}
		int part = fronted ? Math.max(subjectAfter(phrases, whole), -1) : partBefore(phrases, noun);
		if (part < 0 && fronted) {
			part = partBefore(phrases, noun);
		}
		boolean state = part >= 0 && phrases.name(part).kind() == NameKind.COUNTRY;
		if (part >= 0 && !(state && !phrases.isOneOf(noun, MEMBER))) {
			boolean member = phrases.isOneOf(noun, MEMBER);
			write(reading, findings, phrases, phrases.name(part), phrases.name(whole), Math.min(part, noun),
					Math.max(whole, part), member);
			int second = second(phrases, whole);
			if (member && second > 0) {
				write(reading, findings, phrases, phrases.name(part), phrases.name(second), Math.min(part, noun),
						Math.max(second, part), true);
			}
		}
	}

	/** "a member of A and of B": the second whole, or -1. */
	private static int second(Phrases phrases, int whole) {
		int and = phrases.is(whole + 1, "in") && phrases.isName(whole + 2) ? whole + 3 : whole + 1;
		int of = phrases.is(and, WordClass.AND) ? and + 1 : -1;
		boolean again = phrases.is(of, "of") || phrases.is(of, "de") || phrases.is(of, "del") || phrases.is(of, "du");
		int item = phrases.is(of + 1, WordClass.DETERMINER) ? of + 2 : of + 1;
		return (again && phrases.isBody(item)) ? item : -1;
	}

	/** "As a core member of", "As part of". */
	private static boolean asBefore(Phrases phrases, int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
			if (phrases.is(i, "as")) {
				return true;
			}
		}
		return false;
	}

	private static int subjectAfter(Phrases phrases, int whole) {
		for (int i = whole + 1; i < Math.min(phrases.size(), whole + 5); i++) {
			if (phrases.isBody(i) || phrases.isName(i) && phrases.name(i).kind() == NameKind.COUNTRY) {
				return (i > 0 && (phrases.isSign(i - 1, ',') || phrases.is(i - 1, WordClass.DETERMINER))) ? i : -1;
			}
		}
		return -1;
	}

	/** The name before "is part of", "is a member of" or ", part of". */
	private static int partBefore(Phrases phrases, int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - 8); i--) {
			if (phrases.isName(i)) {
				Name name = phrases.name(i);
				boolean may = Bodies.mayAct(name) || name.kind() == NameKind.COUNTRY;
				boolean direct = phrases.is(i + 1, "is") || phrases.is(i + 1, "was") || phrases.is(i + 1, "became")
						|| phrases.isSign(i + 1, ',') || phrases.is(i + 1, "has") || phrases.is(i + 1, "fait")
						|| phrases.is(i + 1, "est") || phrases.is(i + 1, "es") || phrases.is(i + 1, "forma")
						|| phrases.is(i + 1, "forms") || phrases.is(i + 1, "are");
				return (may && direct && !(i > 0 && phrases.is(i - 1, "with"))) ? i : -1;
			}
			if (!phrases.isToken(i) && !phrases.isRole(i) || phrases.isSign(i, ';')) {
				return -1;
			}
		}
		return -1;
	}

	private static void write(Reading reading, Findings findings, Phrases phrases, Name part, Name whole, int first,
			int last, boolean member) {
		Map<String, String> qualifiers = new HashMap<>();
		boolean country = part.kind() == NameKind.COUNTRY || part.kind() == NameKind.GOVERNMENT || member;
		findings.add(reading.mentions().of(part), country ? Predicate.MEMBER_OF : Predicate.PART_OF,
				reading.mentions().of(whole), qualifiers, Math.min(part.start(), phrases.start(first)),
				Math.max(whole.end(), phrases.end(last)));
	}

}
