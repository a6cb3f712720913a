package org.aidgraph.extract.work;

import java.util.List;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads bodies that do one thing jointly: "A and B opened"; writes who works with whom.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "jointly", reads = "A and B launched, A, together with B, opened", writes = Predicate.PARTNERS_WITH,
		right = 0.81)
public final class JointlyExtractor implements FactExtractor {

	private static final Set<String> JOINT = Words.of("published", "launched", "supported", "organized", "organised",
			"hosted", "signed", "developed", "conducted", "opened", "inaugurated", "created", "established",
			"implemented", "held", "convened", "co-organized", "co-hosted", "partnered", "inauguraron", "lanzaron",
			"firmaron", "organizaron", "publicaron", "lanc\u00e9", "sign\u00e9", "inaugur\u00e9", "organis\u00e9",
			"publi\u00e9", "firmado", "lanzado");

	private static final Set<String> COOPERATE = Words.of("work", "worked", "working", "cooperate", "cooperated",
			"collaborate", "collaborated", "collaborating", "partnered");

	private static final Set<String> ON = Words.of("on", "in", "to", "since");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.TOGETHER, WordClass.RUNS)) {
			for (int i = 0; i < phrases.size(); i++) {
				boolean together = phrases.isOneOf(i, COOPERATE)
						&& (phrases.is(i + 1, "together") || phrases.isOneOf(i + 1, ON));
				together |= phrases.is(i, "joined") && phrases.is(i + 1, "forces");
				if (together || phrases.isOneOf(i, JOINT) && phrases.token(i).shape() == Token.Shape.LOWER) {
					joint(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "A and B published", "A, together with B, launched". */
	private static void joint(Reading reading, Findings findings, Phrases phrases, int verb) {
		int last = verb - 1;
		while (last >= 0 && (phrases.is(last, "have") || phrases.is(last, "ont") || phrases.is(last, "han")
				|| phrases.is(last, "been") || phrases.is(last, "are") || phrases.is(last, "jointly")
				|| phrases.is(last, "has") || phrases.is(last, "today"))) {
			last--;
		}
		if (phrases.is(verb, "supported") && phrases.is(verb + 1, WordClass.BY) || phrases.is(verb + 1, WordClass.BY)) {
			return;
		}
		boolean passive = phrases.is(verb - 1, "are") && !phrases.isOneOf(verb, COOPERATE);
		List<Name> names = coordinated(phrases, last);
		if (names.size() < 2 || passive) {
			return;
		}
		for (int i = 1; i < names.size(); i++) {
			Name first = names.get(0);
			Name other = names.get(i);
			findings.add(mention(reading, first), Predicate.PARTNERS_WITH, mention(reading, other),
					Math.min(first.start(), other.start()), Math.max(phrases.end(verb), other.end()));
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
