package org.aidgraph.extract.work;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.extract.body.Equation;
import org.aidgraph.extract.body.HeadingBodies;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "its partners are A and B", "A and B are partners in X"; writes who works on
 * what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "partners-are", reads = "the partners of X are A and B", writes = Predicate.PARTNERS_WITH,
		right = 0.87)
public final class PartnersExtractor implements FactExtractor {

	private static final Set<String> PARTNERS = Words.of("partner", "partners", "partenaire", "partenaires", "socio",
			"socios", "socia", "socias", "aliado", "aliados", "\u043f\u0430\u0440\u0442\u043d\u0451\u0440",
			"\u043f\u0430\u0440\u0442\u043d\u0435\u0440", "\u043f\u0430\u0440\u0442\u043d\u0451\u0440\u044b",
			"\u043f\u0430\u0440\u0442\u043d\u0435\u0440\u044b");

	/** Partners that run or pay, which others read. */
	private static final Set<String> OTHERS = Words.of("implementing", "funding", "financial", "executing",
			"financiers", "donor", "financier", "financieros");

	private static final Set<String> EXAMPLES = Words.of("including", "like", "namely", "notably", "dont", "notamment",
			"incluyendo", "incluidos", "como");

	private static final Set<String> OWN = Words.of("its", "our", "another");

	private static final int MAX_BACK = 16;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.TOGETHER)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, PARTNERS) && !phrases.isOneOf(i - 1, OTHERS)
						&& !phrases.isOneOf(i + 1, OTHERS)) {
					read(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "A, its main partner", "with A as its main partner". */
	private static boolean isApposed(Phrases phrases, int noun) {
		int its = own(phrases, noun);
		boolean tied = phrases.isSign(its - 1, ',') || phrases.is(its - 1, "as");
		return phrases.isOneOf(its, OWN) && tied && phrases.isBody(its - 2);
	}

	/** The item of "its", "our" or "another" before the noun and its adjective. */
	private static int own(Phrases phrases, int noun) {
		return phrases.isOneOf(noun - 1, OWN) ? noun - 1 : noun - 2;
	}

	/** Its partner: that of the one who acts in the sentence or opened the one before. */
	private static void apposed(Reading reading, Findings findings, Phrases phrases, int noun) {
		int body = own(phrases, noun) - 2;
		if (phrases.is(body + 2, "our")) {
			PageOwner.publisher(reading)
				.ifPresent((name) -> findings.add(reading.mentions().of(phrases.name(body)), Predicate.PARTNERS_WITH,
						reading.mentions().of(name), phrases.start(body), phrases.end(noun)));
			return;
		}
		int agent = -1;
		for (int i = body - 1; i > 0 && agent < 0; i--) {
			int by = phrases.is(i - 1, WordClass.DETERMINER) ? i - 2 : i - 1;
			agent = phrases.isBody(i) && (phrases.is(by, WordClass.BY) || i <= 1) ? i : -1;
		}
		agent = phrases.is(body + 2, "another") ? -1 : agent;
		Optional<Name> owner = phrases.is(body + 2, "another") ? Subjects.ofSentenceBefore(reading, phrases)
				: (agent >= 0) ? Optional.of(phrases.name(agent))
						: phrases.isBody(0) ? Optional.of(phrases.name(0)).filter((name) -> body > 0)
								: Subjects.ofSentenceBefore(reading, phrases);
		Name partner = phrases.name(body);
		owner.filter((name) -> name.start() != partner.start())
			.ifPresent((name) -> findings.add(reading.mentions().of(partner), Predicate.PARTNERS_WITH,
					reading.mentions().of(name), Math.min(name.start(), partner.start()), phrases.end(noun)));
	}

	/** "partners, including A", "partners such as A": where the list begins, or -1. */
	private static int examples(Phrases phrases, int noun) {
		int next = phrases.isSign(noun + 1, ',') || phrases.isSign(noun + 1, '(') ? noun + 2 : noun + 1;
		boolean such = phrases.is(next, "such") && phrases.is(next + 1, "as")
				|| phrases.is(next, "tels") && phrases.is(next + 1, "que") || phrases.isOneOf(next, EXAMPLES);
		return such ? next : -1;
	}

	/** Whose partners they are: the body before them, or the undertaking. */
	private static void examples(Reading reading, Findings findings, Phrases phrases, int noun, int list) {
		int body = Subjects.subjectBefore(phrases, noun, MAX_BACK);
		Optional<Mention> owner = (body >= 0) ? Optional.of(reading.mentions().of(phrases.name(body)))
				: Activities.of(reading).before(phrases, noun, false);
		for (Name partner : Bodies.from(phrases, list, false).names()) {
			owner.ifPresent((thing) -> findings.add(reading.mentions().of(partner), Predicate.PARTNERS_WITH, thing,
					phrases.sentence().start(), partner.end()));
		}
	}

	private static void read(Reading reading, Findings findings, Phrases phrases, int noun) {
		int list = examples(phrases, noun);
		boolean receivers = phrases.is(noun - 1, "to") || phrases.is(noun - 2, "to");
		if (list > 0 && receivers) {
			return;
		}
		if (list > 0) {
			examples(reading, findings, phrases, noun, list);
			return;
		}
		if (isApposed(phrases, noun)) {
			apposed(reading, findings, phrases, noun);
			return;
		}
		Equation.ofOurs(phrases, noun)
			.ifPresent((ours) -> HeadingBodies.around(reading, phrases.start(noun)).ifPresent((speaker) -> {
				for (Name partner : ours.names()) {
					Name body = (partner.kind() == NameKind.OTHER) ? partner.withKind(NameKind.ORGANIZATION) : partner;
					findings.add(reading.mentions().of(speaker), Predicate.PARTNERS_WITH, reading.mentions().of(body),
							phrases.sentence().start(), partner.end());
				}
			}));
		Equation.of(phrases, noun)
			.ifPresent((equation) -> Owners.of(reading, phrases, noun, equation).ifPresent((thing) -> {
				for (Name partner : equation.names()) {
					Name body = (partner.kind() == NameKind.OTHER) ? partner.withKind(NameKind.ORGANIZATION) : partner;
					findings.add(reading.mentions().of(body), Predicate.PARTNERS_WITH, thing,
							phrases.sentence().start(), Math.max(partner.end(), phrases.end(noun)));
				}
			}));
	}

}
