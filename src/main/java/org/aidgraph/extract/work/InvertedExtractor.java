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
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads relative clauses whose subject stands behind the verb, as in Spanish and French:
 * "el proyecto X, que ejecuta A", "le projet que finance B", and Russian and Arabic verbs
 * with the agent right behind; writes who runs and who funds what.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "inverted-clauses", reads = "el proyecto X, que ejecuta A; le projet X que finance B",
		writes = { Predicate.IMPLEMENTS, Predicate.FUNDS }, right = 0.88)
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

	/** Russian and Arabic verbs whose agent stands right behind them. */
	private static final Map<String, Predicate> DIRECT = Map.ofEntries(
			Map.entry("\u0444\u0438\u043d\u0430\u043d\u0441\u0438\u0440\u0443\u0435\u0442\u0441\u044f",
					Predicate.FUNDS),
			Map.entry("\u0440\u0435\u0430\u043b\u0438\u0437\u0443\u0435\u0442\u0441\u044f", Predicate.IMPLEMENTS),
			Map.entry("\u043e\u0441\u0443\u0449\u0435\u0441\u0442\u0432\u043b\u044f\u0435\u0442\u0441\u044f",
					Predicate.IMPLEMENTS),
			Map.entry("\u062a\u0646\u0641\u0630\u0647", Predicate.IMPLEMENTS),
			Map.entry("\u0648\u062a\u0646\u0641\u0630\u0647", Predicate.IMPLEMENTS),
			Map.entry("\u064a\u0646\u0641\u0630\u0647", Predicate.IMPLEMENTS),
			Map.entry("\u0648\u064a\u0646\u0641\u0630\u0647", Predicate.IMPLEMENTS),
			Map.entry("\u062a\u0645\u0648\u0644\u0647", Predicate.FUNDS),
			Map.entry("\u0648\u062a\u0645\u0648\u0644\u0647", Predicate.FUNDS),
			Map.entry("\u064a\u0645\u0648\u0644\u0647", Predicate.FUNDS),
			Map.entry("\u0648\u064a\u0645\u0648\u0644\u0647", Predicate.FUNDS));

	private static final Set<String> TAILS = Set.of("a", "cabo", "en", "marcha", "\u0153uvre", "oeuvre", "aussi",
			"tambi\u00e9n");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.ACTIVITY)) {
			for (int i = 1; i < phrases.size(); i++) {
				boolean que = phrases.is(i, "que") || phrases.is(i, "qu'") || phrases.is(i, "qu\u2019");
				if (phrases.isToken(i)) {
					Optional.ofNullable(DIRECT.get(phrases.token(i).lower()))
						.ifPresent(new Clause(reading, findings, phrases, i - 1)::write);
				}
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
			Optional<Mention> thing = Activities.of(this.reading).before(this.phrases, this.que + 1, false);
			for (Name name : thing.isPresent() ? bodies.names() : List.<Name>of()) {
				if (name.kind() == NameKind.OTHER) {
					continue;
				}
				this.findings.add(this.reading.mentions().of(name), predicate, thing.orElseThrow(),
						this.phrases.sentence().start(), name.end());
			}
		}

	}

}
