package org.aidgraph.extract.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads relative clauses whose subject stands behind the verb, as in Spanish and French:
 * "el proyecto X, que ejecuta A", "le projet que finance B"; writes who runs and who
 * funds what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "inverted-clauses", reads = "el proyecto X, que ejecuta A; le projet X que finance B",
		writes = { Predicate.IMPLEMENTS, Predicate.FUNDS }, right = 0.66)
public final class InvertedExtractor implements FactExtractor {

	private static final Map<String, Predicate> VERBS = Map.ofEntries(Map.entry("ejecuta", Predicate.IMPLEMENTS),
			Map.entry("implementa", Predicate.IMPLEMENTS), Map.entry("gestiona", Predicate.IMPLEMENTS),
			Map.entry("dirige", Predicate.IMPLEMENTS), Map.entry("lidera", Predicate.IMPLEMENTS),
			Map.entry("coordina", Predicate.IMPLEMENTS), Map.entry("lleva", Predicate.IMPLEMENTS),
			Map.entry("desarrolla", Predicate.IMPLEMENTS), Map.entry("met", Predicate.IMPLEMENTS),
			Map.entry("ex\u00e9cute", Predicate.IMPLEMENTS), Map.entry("g\u00e8re", Predicate.IMPLEMENTS),
			Map.entry("m\u00e8ne", Predicate.IMPLEMENTS), Map.entry("pilote", Predicate.IMPLEMENTS),
			Map.entry("financia", Predicate.FUNDS), Map.entry("cofinancia", Predicate.FUNDS),
			Map.entry("finance", Predicate.FUNDS), Map.entry("cofinance", Predicate.FUNDS),
			Map.entry("financent", Predicate.FUNDS), Map.entry("financian", Predicate.FUNDS));

	private static final Set<String> TAILS = Set.of("a", "cabo", "en", "marcha", "\u0153uvre", "oeuvre", "aussi",
			"tambi\u00e9n");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.ACTIVITY)) {
			for (int i = 1; i < phrases.size(); i++) {
				boolean que = phrases.is(i, "que") || phrases.is(i, "qu'") || phrases.is(i, "qu\u2019");
				if (que && i + 1 < phrases.size() && phrases.isToken(i + 1)) {
					Optional.ofNullable(VERBS.get(phrases.token(i + 1).lower()))
						.ifPresent(new Clause(reading, findings, phrases, i)::write);
				}
			}
		}
	}

	/** A relative clause and the item that opens it. */
	private record Clause(Reading reading, Findings findings, Phrases phrases, int que) {

		void write(Predicate predicate) {
			int from = this.que + 2;
			while (this.phrases.isOneOf(from, TAILS)) {
				from++;
			}
			Bodies.Listed bodies = Bodies.from(this.phrases, from, predicate == Predicate.FUNDS);
			Optional<Mention> thing = Activities.of(this.reading).before(this.phrases, this.que, false);
			for (Name name : thing.isPresent() ? bodies.names() : List.<Name>of()) {
				this.findings.add(this.reading.mentions().of(name), predicate, thing.orElseThrow(),
						this.phrases.sentence().start(), name.end());
			}
		}

	}

}
