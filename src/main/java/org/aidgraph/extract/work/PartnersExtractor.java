package org.aidgraph.extract.work;

import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.Equation;
import org.aidgraph.grammar.WordClass;
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

	private static final Set<String> PARTNERS = Set.of("partner", "partners", "partenaire", "partenaires", "socio",
			"socios", "socia", "socias", "aliado", "aliados");

	/** Partners that run or pay, which others read. */
	private static final Set<String> OTHERS = Set.of("implementing", "funding", "financial", "executing", "financiers",
			"donor", "financier", "financieros");

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

	private static void read(Reading reading, Findings findings, Phrases phrases, int noun) {
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
