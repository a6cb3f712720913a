package org.aidgraph.extract.membership;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.Equation;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "the members of X are A and B", "A and B are members of X", "A has been an X
 * member since 2001"; writes who is a member of what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "members", reads = "the members of X are A and B; A is an X member", writes = Predicate.MEMBER_OF,
		right = 0.85)
public final class MembersExtractor implements FactExtractor {

	private static final Set<String> MEMBERS = Words.of("members", "membres", "miembros");

	private static final Set<String> MEMBER = Words.of("member", "members");

	private static final Set<String> AUXILIARIES = Words.of("is", "are", "was", "has", "have", "been", "became", "an",
			"a", "the", "now", "also", "full", "recently");

	private static final int MAX_BACK = 8;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.BELONGS)) {
			for (int i = 1; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, MEMBERS)) {
					equated(reading, findings, phrases, i);
				}
				if (phrases.isOneOf(i, MEMBER)) {
					called(reading, findings, phrases, i);
				}
			}
		}
	}

	private static void equated(Reading reading, Findings findings, Phrases phrases, int noun) {
		Equation.of(phrases, noun)
			.ifPresent((equation) -> whole(reading, phrases, noun, equation).ifPresent((whole) -> {
				for (Name part : equation.names()) {
					if (part.start() != whole.start() && part.kind() != NameKind.NATIONALITY) {
						write(reading, findings, body(part), whole, phrases.sentence().start(),
								Math.max(Math.max(part.end(), whole.end()), phrases.end(noun)));
					}
				}
			}));
	}

	/** What they are members of: named behind the noun, or right before it. */
	private static Optional<Name> whole(Reading reading, Phrases phrases, int noun, Equation equation) {
		if (equation.possessive() && equation.owner() < 0) {
			return Subjects.ofSentenceBefore(reading, phrases);
		}
		int item = equation.owner();
		item = phrases.is(item, WordClass.DETERMINER) ? item + 1 : item;
		if (equation.owner() < 0) {
			item = phrases.isToken(noun - 1) && phrases.token(noun - 1).shape() == Token.Shape.POSSESSIVE ? noun - 2
					: noun - 1;
		}
		boolean may = phrases.isBody(item) && phrases.name(item).kind() != NameKind.GOVERNMENT;
		return may ? Optional.of(phrases.name(item)) : Optional.empty();
	}

	/** "A has been an X member", "A is a Member State of X" without "of". */
	private static void called(Reading reading, Findings findings, Phrases phrases, int noun) {
		int whole = noun - 1;
		while (whole > 0 && noun - whole < 4 && phrases.isToken(whole)
				&& (phrases.token(whole).shape() == Token.Shape.POSSESSIVE
						|| phrases.token(whole).shape() == Token.Shape.NUMBER)) {
			whole--;
		}
		boolean body = phrases.isBody(whole) && phrases.name(whole).kind() == NameKind.ORGANIZATION;
		int part = whole - 1;
		boolean verb = false;
		while (body && part > 0 && whole - part < MAX_BACK && phrases.isOneOf(part, AUXILIARIES)) {
			verb |= phrases.is(part, "is") || phrases.is(part, "are") || phrases.is(part, "was")
					|| phrases.is(part, "been") || phrases.is(part, "became");
			part--;
		}
		boolean may = verb
				&& (phrases.isBody(part) || phrases.isName(part) && phrases.name(part).kind() == NameKind.COUNTRY);
		if (may) {
			write(reading, findings, phrases.name(part), phrases.name(whole), phrases.start(part), phrases.end(noun));
		}
	}

	private static Name body(Name name) {
		return (name.kind() == NameKind.OTHER) ? name.withKind(NameKind.ORGANIZATION) : name;
	}

	private static void write(Reading reading, Findings findings, Name part, Name whole, int from, int to) {
		findings.add(reading.mentions().of(part), Predicate.MEMBER_OF, reading.mentions().of(whole), Map.of(),
				Math.min(from, Math.min(part.start(), whole.start())), to);
	}

}
