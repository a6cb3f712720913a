package org.aidgraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "is part of", "member of", "joined in 1954", "as part of"; writes parts and
 * wholes, and the countries that are members.
 */
final class MembershipExtractor implements FactExtractor {

	private static final Set<String> JOINED = Set.of("joined", "joins", "acceded", "rejoined", "adh\u00e9r\u00e9",
			"ingres\u00f3");

	private static final Set<String> MEMBER = Set.of("member", "membre", "miembro");

	private static final Set<String> OF = Set.of("of", "in", "for", "de", "to");

	private static final Set<String> HOUSES = Set.of("housing", "houses", "hosts", "hosting", "housed");

	@Override
	public String name() {
		return "membership";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.BELONGS, WordClass.RUNS, WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.is(i, "part") || phrases.is(i, "member") || phrases.is(i, "component")
						|| phrases.is(i, "parte") || phrases.is(i, "partie") || phrases.is(i, "membre")
						|| phrases.is(i, "miembro") || phrases.is(i, "subsidiary")) {
					partOf(reading, findings, phrases, i);
				}
				else if (i > 1 && (ActivityFinder.isGeneric(phrases, i) || phrases.is(i, "projects"))
						&& isOneOfA(phrases, i)) {
					partOf(reading, findings, phrases, i);
				}
				else if (phrases.isOneOf(i, JOINED)) {
					joined(reading, findings, phrases, i);
				}
				else if (phrases.isOneOf(i, HOUSES)) {
					houses(reading, findings, phrases, i);
				}
			}
		}
	}

	private void partOf(Reading reading, Findings findings, Phrases phrases, int noun) {
		int of = phrases.is(noun + 1, "state") || phrases.is(noun + 1, "country")
				|| phrases.is(noun + 1, "organization") || phrases.is(noun + 1, "organisation") ? noun + 2 : noun + 1;
		if (!(phrases.is(of, "of") || phrases.is(of, "de") || phrases.is(of, "du") || phrases.is(of, "del")
				|| phrases.is(of, "des"))) {
			return;
		}
		int whole = of + 1;
		while (whole < phrases.size() && whole - of <= 4 && phrases.isToken(whole)
				&& (phrases.is(whole, WordClass.DETERMINER) || phrases.token(whole).shape() == Token.Shape.LOWER)
				&& !phrases.isOneOf(whole, OF)) {
			whole++;
		}
		if (!phrases.isName(whole)) {
			return;
		}
		boolean owned = phrases.isName(whole + 2) && phrases.token(whole + 1).shape() == Token.Shape.POSSESSIVE;
		whole = owned ? whole + 2 : whole;
		Optional<Mention> activity = wholeActivity(reading, phrases, whole);
		boolean fronted = noun > 0 && asBefore(phrases, noun);
		if (activity.isPresent() && !phrases.isBody(whole)) {
			activityPart(reading, findings, phrases, noun, whole, activity.get());
			return;
		}
		boolean club = phrases.isOneOf(noun, MEMBER) && phrases.name(whole).kind() == NameKind.OTHER
				&& phrases.name(whole).text().indexOf(' ') > 0 && phrases.is(whole - 1, "the");
		if (!(phrases.isBody(whole) || club && phrases.isBody(Math.max(0, partBefore(phrases, noun))))) {
			return;
		}
		int part = fronted ? Math.max(subjectAfter(phrases, whole), -1) : partBefore(phrases, noun);
		if (part < 0 && fronted) {
			part = partBefore(phrases, noun);
		}
		if (part >= 0) {
			write(reading, findings, phrases, phrases.name(part), phrases.name(whole), Math.min(part, noun),
					Math.max(whole, part), phrases.isOneOf(noun, MEMBER));
		}
	}

	/** "X is a project of", "X is one of four projects of". */
	private static boolean isOneOfA(Phrases phrases, int noun) {
		for (int i = noun - 1; i > 0 && noun - i < 5; i--) {
			if (phrases.is(i, "is")) {
				return phrases.isName(i - 1) && (phrases.is(i + 1, "a") || phrases.is(i + 1, "one"));
			}
		}
		return false;
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
						|| phrases.is(i + 1, "are");
				return (may && direct && !(i > 0 && phrases.is(i - 1, "with"))) ? i : -1;
			}
			if (!phrases.isToken(i) || phrases.isSign(i, ';')) {
				return -1;
			}
		}
		return -1;
	}

	private void write(Reading reading, Findings findings, Phrases phrases, Name part, Name whole, int first, int last,
			boolean member) {
		Map<String, String> qualifiers = new HashMap<>();
		boolean country = part.kind() == NameKind.COUNTRY || part.kind() == NameKind.GOVERNMENT
				|| member && part.kind() != NameKind.UNIT;
		findings.add(this, reading.mentions().of(part), country ? Predicate.MEMBER_OF : Predicate.PART_OF,
				reading.mentions().of(whole), qualifiers, Math.min(part.start(), phrases.start(first)),
				Math.max(whole.end(), phrases.end(last)), 0.93);
	}

	/** An undertaking as a whole: a programme by name or with an acronym. */
	private static Optional<Mention> wholeActivity(Reading reading, Phrases phrases, int index) {
		Name name = phrases.name(index);
		boolean named = name.kind() == NameKind.ACTIVITY
				&& (name.text().indexOf(' ') > 0 || reading.activities().at(phrases, index).isPresent())
				|| name.kind() == NameKind.OTHER && !name.others().isEmpty() && name.text().indexOf(' ') > 0;
		return named ? Optional.of(reading.mentions().activity(name.text(), name.others())) : Optional.empty();
	}

	/** "As part of the X Processes (XP), A's Dialogue Y": Y is a part of X. */
	private void activityPart(Reading reading, Findings findings, Phrases phrases, int noun, int whole,
			Mention activity) {
		for (int i = whole + 1; i < Math.min(phrases.size(), whole + 7); i++) {
			boolean owned = phrases.isName(i) && phrases.token(i - 1).shape() == Token.Shape.POSSESSIVE;
			if (owned || phrases.isName(i) && wholeActivity(reading, phrases, i).isPresent()) {
				Name part = phrases.name(i);
				findings.add(this, reading.mentions().activity(part.text(), part.others()), Predicate.PART_OF, activity,
						phrases.start(noun), phrases.end(i), 0.88);
				return;
			}
		}
		if (phrases.is(noun - 1, "is") && phrases.is(noun - 2, WordClass.AND)) {
			int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
			if (phrases.isName(first) && wholeActivity(reading, phrases, first).isPresent()) {
				findings.add(this, wholeActivity(reading, phrases, first).get(), Predicate.PART_OF, activity,
						phrases.start(first), phrases.end(whole), 0.88);
				return;
			}
		}
		for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
			boolean direct = phrases.is(i + 1, "is") || phrases.isSign(i + 1, ',') || phrases.is(i + 1, "was");
			boolean title = phrases.isName(i) && phrases.name(i).kind() == NameKind.OTHER && (i == 0 || i == 1)
					&& phrases.name(i).text().indexOf(' ') > 0
					&& (phrases.is(i + 1, "is") || phrases.isSign(i + 1, ',') && phrases.is(i + 2, "which"));
			if (title) {
				findings.add(this, reading.mentions().activity(phrases.name(i).text(), phrases.name(i).others()),
						Predicate.PART_OF, activity, phrases.start(i), phrases.end(whole), 0.88);
				return;
			}
			if (phrases.isName(i) && direct && wholeActivity(reading, phrases, i).isPresent()) {
				findings.add(this, wholeActivity(reading, phrases, i).get(), Predicate.PART_OF, activity,
						phrases.start(i), phrases.end(whole), 0.9);
				return;
			}
			if (ActivityFinder.isGeneric(phrases, i) && (phrases.is(i - 1, "the") || phrases.is(i - 1, "this"))) {
				findings.add(this, reading.activities().page(phrases.start(i), phrases.token(i).text()),
						Predicate.PART_OF, activity, phrases.start(i), phrases.end(whole), 0.85);
				return;
			}
		}
	}

	/** "Germany joined the IOM in 1954". */
	private void joined(Reading reading, Findings findings, Phrases phrases, int verb) {
		int part = verb - 1;
		while (part >= 0 && (phrases.is(part, "has") || phrases.is(part, "also") || phrases.is(part, "officially")
				|| phrases.is(part, "a"))) {
			part--;
		}
		int whole = verb + 1;
		while (phrases.is(whole, WordClass.DETERMINER) || phrases.is(whole, "to")) {
			whole++;
		}
		if (!phrases.isName(part) || !phrases.isBody(whole)) {
			return;
		}
		NameKind kind = phrases.name(part).kind();
		if (!(kind.isBody() || kind == NameKind.COUNTRY) || phrases.name(whole).kind() == NameKind.GOVERNMENT) {
			return;
		}
		Map<String, String> qualifiers = new HashMap<>();
		int end = phrases.end(whole);
		String after = phrases.sentence().slice(end, phrases.sentence().end());
		Optional<Period> date = reading.dates().period(after).filter((period) -> period.start() < 12);
		date.ifPresent((period) -> qualifiers.put("since", period.from().toString()));
		int to = date.map((period) -> end + period.end()).orElse(end);
		boolean state = kind == NameKind.COUNTRY || kind == NameKind.GOVERNMENT;
		Predicate predicate = state ? Predicate.MEMBER_OF : Predicate.PART_OF;
		if (!state && date.isEmpty()) {
			return;
		}
		findings.add(this, reading.mentions().of(phrases.name(part)), predicate,
				reading.mentions().of(phrases.name(whole)), qualifiers, phrases.start(part), to, 0.93);
	}

	/** "IOM is housing the Fund Management Unit". */
	private void houses(Reading reading, Findings findings, Phrases phrases, int verb) {
		int unit = phrases.is(verb + 1, WordClass.DETERMINER) ? verb + 2 : verb + 1;
		int body = verb - 1;
		while (body >= 0 && verb - body < 4 && (phrases.is(body, "is") || phrases.is(body, "also"))) {
			body--;
		}
		if (phrases.isName(unit) && phrases.name(unit).kind() == NameKind.UNIT
				&& phrases.name(unit).text().indexOf(' ') > 0 && phrases.isBody(body)) {
			findings.add(this, reading.mentions().of(phrases.name(unit)), Predicate.PART_OF,
					reading.mentions().of(phrases.name(body)), phrases.start(body), phrases.end(unit), 0.88);
		}
	}

}
