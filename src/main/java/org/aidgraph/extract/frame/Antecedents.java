package org.aidgraph.extract.frame;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Finds the bodies that words such as "elle", "l'agence" or "ambas entidades" stand for.
 * Belongs to one sentence.
 */
final class Antecedents {

	private static final int MAX_DISTANCE = 500;

	private final Reading reading;

	private final Phrases phrases;

	Antecedents(Reading reading, Phrases phrases) {
		this.reading = reading;
		this.phrases = phrases;
	}

	/** The body that opens the sentence before. */
	List<Name> subject() {
		return list(Subjects.ofSentenceBefore(this.reading, this.phrases));
	}

	/** The body that speaks on the page. */
	List<Name> speaker() {
		return list(PageOwner.publisher(this.reading));
	}

	/** The two bodies that were named together last. */
	List<Name> pair() {
		int start = this.phrases.sentence().start();
		List<Sentence> before = this.reading.sentencesIn(Math.max(0, start - MAX_DISTANCE), start);
		for (int i = before.size() - 1; i >= 0; i--) {
			List<Name> pair = pairIn(this.reading.phrases(before.get(i)));
			if (!pair.isEmpty()) {
				return pair;
			}
		}
		return List.of();
	}

	private static List<Name> pairIn(Phrases sentence) {
		for (int i = sentence.size() - 1; i > 1; i--) {
			int and = sentence.is(i - 1, WordClass.DETERMINER) ? i - 2 : i - 1;
			boolean acts = isActor(sentence, i) || sentence.isName(i) && sentence.name(i).kind() == NameKind.OTHER
					&& sentence.name(i).text().indexOf(' ') > 0;
			if (acts && sentence.is(and, WordClass.AND) && isActor(sentence, and - 1)) {
				return List.of(sentence.name(and - 1), sentence.name(i));
			}
		}
		return List.of();
	}

	private static boolean isActor(Phrases sentence, int index) {
		return sentence.isBody(index) && sentence.name(index).kind() != NameKind.GOVERNMENT;
	}

	private static List<Name> list(Optional<Name> name) {
		return name.map(List::of).orElse(List.of());
	}

}
