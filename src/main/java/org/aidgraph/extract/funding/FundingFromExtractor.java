package org.aidgraph.extract.funding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.extract.body.Attributes;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "with funding from A", "thanks to a grant from A", "with the support of A";
 * writes who funds what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "funding-from", reads = "X, with funding from A and B", writes = Predicate.FUNDS, right = 0.86)
public final class FundingFromExtractor implements FactExtractor {

	private static final int BUILT = 10;

	private static final double IMPURE_SHARE = 0.9;

	private static final Set<String> FROM = Words.of("from", "of", "by", "de", "du", "des", "del", "d'", "d\u2019");

	private static final Set<String> OF = Words.of("of");

	/** What the frames of French and Spanish read. */
	private static final Set<String> LATIN = Words.of("de", "du", "des", "del", "d'");

	/** Support that is not money. */
	private static final Set<String> IN_KIND = Words.of("technical", "logistical", "logistic", "backstopping", "moral",
			"political", "expert", "t\u00e9cnico", "technique", "logistique");

	/** Money that is not there yet. */
	private static final Set<String> WISHED = Words.of("seeking", "requesting", "seek", "seeks", "requests",
			"requested", "needs", "lacks", "without", "no", "for", "additional");

	private static final Set<String> TOWARDS = Words.of("to", "for", "aux", "au", "\u00e0", "a", "al", "para", "pour",
			"towards");

	private static final Set<String> DONORS = Words.of("donor", "donors", "bailleur", "bailleurs", "donante",
			"donantes");

	private static final Set<String> HANDED = Words.of("provided", "given", "granted", "offered", "available",
			"received", "extended", "made", "donated", "funded", "awarded");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.FUNDING, WordClass.SUPPORT, WordClass.BUDGET)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.is(i, WordClass.FUNDING) || phrases.is(i, WordClass.SUPPORT) || comes(phrases, i)) {
					noun(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "with funding from D", "thanks to a grant from D", "with the support of D". */
	private static void noun(Reading reading, Findings findings, Phrases phrases, int noun) {
		if (phrases.isOneOf(noun, DONORS)) {
			return;
		}
		int of = noun + 1;
		while (of > noun && of < phrases.size() && of - noun <= 6
				&& !(phrases.isOneOf(of, FROM) && !isOfMoney(phrases, of))) {
			boolean filler = phrases.isToken(of) && !phrases.isSign(of, ',') && !phrases.isSign(of, ';')
					&& !phrases.isOneOf(of, TOWARDS) && !phrases.is(of, "dans");
			if (!filler) {
				return;
			}
			of++;
		}
		if (phrases.isOneOf(of, LATIN) && of - noun < 4) {
			return;
		}
		boolean pure = phrases.is(noun, WordClass.FUNDING) || comes(phrases, noun);
		boolean unsure = phrases.isOneOf(noun - 1, WISHED) || phrases.isOneOf(noun - 2, WISHED)
				|| phrases.is(of, "by") && !phrases.isOneOf(of - 1, HANDED);
		boolean inKind = phrases.isOneOf(noun - 1, IN_KIND) || phrases.isOneOf(noun + 1, IN_KIND);
		boolean verb = phrases.is(noun, "support") && (phrases.is(noun + 1, WordClass.DETERMINER)
				|| phrases.is(noun - 1, "in") && phrases.is(noun + 1, "of"));
		boolean towards = noun > 1 && phrases.isToken(noun - 2)
				&& phrases.token(noun - 2).lower().startsWith("contrib");
		boolean built = false;
		for (int i = noun - 1; i > Math.max(0, noun - BUILT); i--) {
			built |= phrases.is(i, "building") && (phrases.is(i + 1, "upon") || phrases.is(i + 1, "on"));
		}
		if (towards || built) {
			return;
		}
		boolean letter = phrases.is(noun - 1, "of") && phrases.is(noun - 2, "letter");
		if (unsure || verb || letter || !pure && inKind || Undertakings.isDenied(phrases, noun)) {
			return;
		}
		if (of - noun > 6 || of >= phrases.size() || !(pure || Purposes.isReceived(phrases, noun))) {
			return;
		}
		if ((phrases.is(of, "of") || phrases.is(of, "through")) && pure && !Purposes.isReceived(phrases, noun)) {
			return;
		}
		boolean ofThing = !pure && of > noun + 1 && !phrases.isOneOf(of - 1, HANDED) && phrases.isOneOf(of, OF)
				&& phrases.token(of - 1).shape() == Token.Shape.LOWER;
		if (ofThing) {
			return;
		}
		Bodies.Listed donors = Bodies.from(phrases, of + 1, true);
		List<Name> names = Givers.among(phrases, Attributes.left(phrases, donors), !pure, of + 1);
		boolean inHouse = !pure && names.size() == 1 && names.get(0).kind() == NameKind.UNIT
				&& names.get(0).text().endsWith(" Unit");
		if (names.isEmpty() || inHouse) {
			return;
		}
		Optional<Mention> thing = Purposes.of(reading, phrases, noun, donors.last());
		Gifts.write(reading, pure ? findings : findings.doubted(IMPURE_SHARE), phrases, names, thing, noun,
				donors.last());
	}

	/** "money came from". */
	private static boolean comes(Phrases phrases, int noun) {
		return phrases.is(noun, "money") && (phrases.is(noun + 1, "came") || phrases.is(noun + 1, "comes"));
	}

	private static boolean isOfMoney(Phrases phrases, int of) {
		return of + 1 < phrases.size() && (phrases.token(of + 1).shape() == Token.Shape.NUMBER
				|| phrases.token(of + 1).isSign('$') || phrases.token(of + 1).isSign('\u20ac')
				|| phrases.is(of + 1, WordClass.MONEY) || phrases.token(of + 1).shape() == Token.Shape.UPPER
						&& of + 2 < phrases.size() && phrases.token(of + 2).shape() == Token.Shape.NUMBER);
	}

}
