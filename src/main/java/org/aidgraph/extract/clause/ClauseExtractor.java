package org.aidgraph.extract.clause;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.extract.clause.part.Clause;
import org.aidgraph.extract.clause.part.ClauseReader;
import org.aidgraph.extract.clause.part.Cutter;
import org.aidgraph.extract.clause.part.Titles;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads English clauses by the verbs of {@code verbs.txt} and what {@code clauses.txt}
 * makes of them.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "clauses", reads = "X, a project run by A and funded by B, began in 2021 and helps people in C",
		writes = { Predicate.FUNDS, Predicate.IMPLEMENTS, Predicate.PARTNERS_WITH, Predicate.BENEFITS,
				Predicate.PART_OF, Predicate.OPERATES_IN, Predicate.MEMBER_OF, Predicate.BUDGET, Predicate.START,
				Predicate.END },
		right = 0.95)
public final class ClauseExtractor implements FactExtractor {

	private static final long TELLING = WordClass.bits(WordClass.FUNDED, WordClass.FUNDING, WordClass.GIVES,
			WordClass.SUPPORT, WordClass.BUDGET, WordClass.RUN, WordClass.RUNS, WordClass.ACTIVITY, WordClass.TOGETHER,
			WordClass.BELONGS, WordClass.REACHES, WordClass.PRESENCE);

	private static final Set<String> ENGLISH = Set.of("the", "and", "of", "is", "by", "with", "was", "will", "has",
			"it", "for", "to", "are", "our", "its");

	private static final Set<String> OTHER = Set.of("le", "les", "des", "et", "el", "los", "y", "una", "est", "par",
			"du", "del", "las", "une", "por");

	@Override
	public void extract(Reading reading, Findings findings) {
		List<Phrases> sentences = reading.sentences()
			.stream()
			.filter((sentence) -> sentence.hasOneOf(TELLING) || sentence.mayHaveMoney())
			.filter(ClauseExtractor::isEnglish)
			.map(reading::phrases)
			.toList();
		if (sentences.isEmpty()) {
			return;
		}
		Titles titles = new Titles(reading);
		Discourse none = new Discourse(reading);
		for (Phrases phrases : sentences) {
			new Learner(titles, new Roles(phrases, titles, none))
				.learn(ClauseReader.read(new Cutter(reading, titles, phrases).parts()));
		}
		Discourse discourse = new Discourse(reading);
		for (Phrases phrases : sentences) {
			List<Part> parts = new Cutter(reading, titles, phrases).parts();
			read(reading, phrases, parts, new Roles(phrases, titles, discourse), discourse, findings);
		}
	}

	private static void read(Reading reading, Phrases phrases, List<Part> parts, Roles roles, Discourse discourse,
			Findings findings) {
		List<Clause> clauses = ClauseReader.read(parts);
		for (Part part : parts) {
			part.thing().ifPresent((thing) -> discourse.speaksOf(thing, phrases.start(part.first())));
		}
		new ClauseWriter(reading, phrases, roles, findings).write(clauses);
		new Adjuncts(reading, phrases, roles, findings).owners(parts);
		parts.stream().filter((part) -> part.is(Kind.NAMES)).forEach(discourse::names);
		clauses.stream()
			.findFirst()
			.flatMap((clause) -> clause.subjects().stream().findFirst())
			.filter((part) -> part.is(Kind.NAMES))
			.ifPresent((part) -> discourse.subject(part.names()));
	}

	private static boolean isEnglish(Sentence sentence) {
		int score = 0;
		for (Token token : sentence.tokens()) {
			score += ENGLISH.contains(token.lower()) ? 1 : OTHER.contains(token.lower()) ? -1 : 0;
		}
		return score > 0;
	}

}
