package org.aidgraph.extract.clause;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.clause.part.Cutter;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.extract.clause.part.Titles;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
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

	private static final Set<String> ENGLISH = Words.of("the", "and", "of", "is", "by", "with", "was", "will", "has",
			"it", "for", "to", "are", "our", "its");

	private static final Set<String> HAVE = Words.of("have", "comprise", "contain", "include", "consist");

	private static final Set<String> PARTS = Words.of("components", "pillars", "strands", "parts", "outputs",
			"projects", "things", "elements", "legs");

	private static final Set<String> OTHER = Words.of("le", "les", "des", "et", "el", "los", "y", "una", "est", "par",
			"du", "del", "las", "une", "por");

	@Override
	public void extract(Reading reading, Findings findings) {
		List<Phrases> sentences = reading.sentences()
			.stream()
			.filter((sentence) -> sentence.hasOneOf(TELLING) || sentence.mayHaveMoney()
					|| sentence.text().contains(" called "))
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
		List<List<Part>> cut = new ArrayList<>();
		for (Phrases phrases : sentences) {
			List<Part> parts = new Cutter(reading, titles, phrases).parts();
			cut.add(parts);
			for (Part part : parts) {
				part.thing()
					.ifPresent((thing) -> discourse.speaksOf(thing, phrases.start(part.first()),
							phrases.sentence().start()));
			}
		}
		for (int i = 0; i < cut.size(); i++) {
			Phrases phrases = sentences.get(i);
			read(reading, phrases, cut.get(i), new Roles(phrases, titles, discourse), discourse, findings);
		}
	}

	private static void read(Reading reading, Phrases phrases, List<Part> parts, Roles roles, Discourse discourse,
			Findings findings) {
		List<Clause> clauses = ClauseReader.read(parts);
		new ClauseWriter(reading, phrases, roles, findings).write(clauses);
		Adjuncts adjuncts = new Adjuncts(reading, phrases, roles, findings);
		adjuncts.owners(parts);
		adjuncts.worth(parts, discourse.topic(phrases.sentence().end()));
		adjuncts.parts(parts, discourse.whole());
		for (Clause clause : clauses) {
			boolean whole = HAVE.contains(clause.verb().word())
					&& clause.object().filter((part) -> PARTS.contains(part.word())).isPresent();
			if (whole) {
				clause.subjects().stream().findFirst().flatMap(roles::thing).ifPresent((thing) -> {
					discourse.hasParts(thing);
					adjuncts.listed(parts, clause, thing);
				});
			}
		}
		parts.stream().filter((part) -> part.is(Kind.NAMES)).forEach(discourse::names);

	}

	private static boolean isEnglish(Sentence sentence) {
		int score = 0;
		for (Token token : sentence.tokens()) {
			score += ENGLISH.contains(token.lower()) ? 1 : OTHER.contains(token.lower()) ? -1 : 0;
		}
		return score > 0;
	}

}
