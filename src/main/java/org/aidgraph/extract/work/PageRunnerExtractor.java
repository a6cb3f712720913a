package org.aidgraph.extract.work;

import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what a body "will" do in the text of a project's own page that names no runner;
 * writes who runs the project.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "page-runner", reads = "A will …, in the text of a record that names no runner",
		writes = Predicate.IMPLEMENTS, right = 0.66)
public final class PageRunnerExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		Activities.of(reading).onlySheet().ifPresent((sheet) -> bodyOfText(reading, findings, sheet));
	}

	/**
	 * The body that will act, in the text of a project's own page that names no runner.
	 */
	private static void bodyOfText(Reading reading, Findings findings, Sheet sheet) {
		if (sheet.has(FieldKind.IMPLEMENTER) || !sheet.has(FieldKind.CODE)) {
			return;
		}
		for (Sentence sentence : reading.sentences()) {
			if (sentence.start() < sheet.end() || !sentence.has(WordClass.RUNS)) {
				continue;
			}
			Phrases phrases = reading.phrases(sentence);
			int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
			boolean body = phrases.isBody(first) && phrases.name(first).kind() != NameKind.GOVERNMENT;
			for (int i = first + 1; body && i < Math.min(phrases.size(), 22); i++) {
				if (phrases.is(i, "will") && phrases.token(i).shape() == Token.Shape.LOWER) {
					findings.add(reading.mentions().of(phrases.name(first)), Predicate.IMPLEMENTS,
							Activities.of(reading).of(sheet), phrases.start(first),
							phrases.end(Math.min(i + 4, phrases.size() - 1)));
					return;
				}
			}
		}
	}

}
