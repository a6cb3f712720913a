package org.aidgraph.extract.work;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A signed an agreement with B", "A and B signed a memorandum"; writes who works
 * with whom. An agreement about money is left to those who read money.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "signed", reads = "A signed an agreement with B", writes = Predicate.PARTNERS_WITH, right = 0.85)
public final class SignedExtractor implements FactExtractor {

	private static final Set<String> SIGNS = Words.of("signed", "signs", "sign\u00e9", "firm\u00f3", "firmado",
			"firmaron");

	private static final Set<String> AUXILIARIES = Words.of("has", "have", "had", "recently", "also", "today", "a",
			"ont", "ha", "han", "jointly", "then", "just");

	private static final Set<String> PACTS = Words.of("agreement", "memorandum", "mou", "accord", "protocol",
			"protocole", "protocolo", "convention", "convenio", "acuerdo", "memorando", "letter", "partnership",
			"arrangement", "pact");

	private static final Set<String> MONEY = Words.of("grant", "funding", "financing", "contribution", "loan", "donor",
			"financement", "financiaci\u00f3n", "subvention", "contract");

	private static final Set<String> WITH = Words.of("with", "avec", "con");

	private static final int MAX_OBJECT = 12;

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.RUNS)) {
			for (int i = 1; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, SIGNS) && !Undertakings.isDenied(phrases, i)) {
					signed(reading, findings, phrases, i);
				}
			}
		}
	}

	private static void signed(Reading reading, Findings findings, Phrases phrases, int verb) {
		int pact = pact(phrases, verb);
		int last = verb - 1;
		while (last > 0 && phrases.isOneOf(last, AUXILIARIES)) {
			last--;
		}
		if (pact < 0 || !phrases.isBody(last)) {
			return;
		}
		List<Name> signers = bodies(Bodies.until(phrases, last).names());
		int with = with(phrases, pact);
		List<Name> others = (with > 0) ? bodies(Bodies.from(phrases, with + 1, false).names()) : List.of();
		if (signers.isEmpty()) {
			return;
		}
		Name first = signers.get(0);
		Stream.concat(signers.stream().skip(1), others.stream())
			.forEach((other) -> findings.add(reading.mentions().of(first), Predicate.PARTNERS_WITH,
					reading.mentions().of(other), Math.min(first.start(), other.start()),
					Math.max(phrases.end(pact), other.end())));
	}

	/** The agreement that is signed, unless it is about money; or -1. */
	private static int pact(Phrases phrases, int verb) {
		int pact = -1;
		for (int i = verb + 1; i < Math.min(phrases.size(), verb + MAX_OBJECT); i++) {
			if (phrases.isOneOf(i, MONEY) || phrases.isSign(i, ';')) {
				return -1;
			}
			boolean named = phrases.isName(i)
					&& PACTS.contains(phrases.name(i).text().split(" ")[0].toLowerCase(java.util.Locale.ROOT));
			if (named || phrases.isOneOf(i, PACTS)) {
				pact = i;
			}
			else if (phrases.isOneOf(i, WITH) || phrases.isSign(i, ',')) {
				return pact;
			}
		}
		return pact;
	}

	private static int with(Phrases phrases, int pact) {
		for (int i = pact + 1; i < Math.min(phrases.size(), pact + MAX_OBJECT); i++) {
			if (phrases.isOneOf(i, WITH)) {
				return i;
			}
			if (phrases.isSign(i, ';') || phrases.isToken(i) && phrases.token(i).shape() == Token.Shape.LOWER
					&& phrases.is(i, WordClass.BY)) {
				return -1;
			}
		}
		return -1;
	}

	private static List<Name> bodies(List<Name> names) {
		return names.stream().filter((name) -> name.kind().isBody()).toList();
	}

}
