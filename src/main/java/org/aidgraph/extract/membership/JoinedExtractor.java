package org.aidgraph.extract.membership;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads "A joined B in 1954"; writes who became a member of what, and since when.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "joined", reads = "A joined B in 1954", writes = { Predicate.MEMBER_OF, Predicate.PART_OF },
		right = 0.79)
public final class JoinedExtractor implements FactExtractor {

	private static final Set<String> JOINED = Words.of("joined", "joins", "acceded", "rejoined", "adh\u00e9r\u00e9",
			"ingres\u00f3");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.BELONGS, WordClass.RUNS, WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isOneOf(i, JOINED)) {
					joined(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "Having joined A in 1993, B": the item right behind the comma. */
	private static int behindComma(Phrases phrases, int whole) {
		for (int i = whole + 1; i < Math.min(phrases.size() - 1, whole + 5); i++) {
			if (phrases.isSign(i, ',')) {
				return phrases.is(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
			}
		}
		return -1;
	}

	/** "Germany joined the IOM in 1954". */
	private static void joined(Reading reading, Findings findings, Phrases phrases, int verb) {
		int part = verb - 1;
		while (part >= 0 && (phrases.is(part, "has") || phrases.is(part, "also") || phrases.is(part, "officially")
				|| phrases.is(part, "a"))) {
			part--;
		}
		int whole = verb + 1;
		while (phrases.is(whole, WordClass.DETERMINER) || phrases.is(whole, "to")) {
			whole++;
		}
		if (phrases.is(part, "having") && phrases.isBody(whole)) {
			part = behindComma(phrases, whole);
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
		findings.add(reading.mentions().of(phrases.name(part)), predicate, reading.mentions().of(phrases.name(whole)),
				qualifiers, phrases.start(part), to);
	}

}
