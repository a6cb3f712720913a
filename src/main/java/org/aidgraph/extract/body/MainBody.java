package org.aidgraph.extract.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Finds the body that speaks on a page: the one that "Who we are" introduces, or the one
 * that begins most sentences.
 */
public final class MainBody {

	private static final int MAX_SENTENCES = 60;

	private final Optional<Name> name;

	private MainBody(Reading reading) {
		this.name = find(reading);
	}

	/** The body whose page this is, as far as the page says so. */
	public static Optional<Name> of(Reading reading) {
		return reading.view(MainBody.class, MainBody::new).name;
	}

	private static Optional<Name> find(Reading reading) {
		Map<String, Integer> counts = new HashMap<>();
		Optional<Name> best = Optional.empty();
		int read = 0;
		for (Sentence sentence : reading.sentences()) {
			if (!(sentence.has(WordClass.RUNS) || sentence.has(WordClass.BELONGS)) || ++read > MAX_SENTENCES) {
				continue;
			}
			Phrases phrases = reading.phrases(sentence);
			int first = (phrases.size() > 1 && phrases.is(0, WordClass.DETERMINER)) ? 1 : 0;
			if (!phrases.isBody(first)) {
				continue;
			}
			Name name = phrases.name(first);
			if (name.kind() != NameKind.ORGANIZATION || name.whole().isPresent()) {
				continue;
			}
			String key = reading.mentions().of(name).name();
			int count = counts.merge(key, isAboutUs(reading, sentence) ? 3 : 1, Integer::sum);
			if (count >= 2
					&& (best.isEmpty() || count > counts.getOrDefault(reading.mentions().of(best.get()).name(), 0))) {
				best = Optional.of(name);
			}
		}
		return best;
	}

	/** Whether the sentence is glued to the menu entry of the self-portrait. */
	private static boolean isAboutUs(Reading reading, Sentence sentence) {
		int start = sentence.start();
		String text = reading.page().text();
		Token first = sentence.tokens().get(0);
		return first.start() > 2 && Character.isLetter(text.charAt(start - 1))
				&& text.substring(Math.max(0, start - 14), start).toLowerCase(Locale.ROOT).strip().endsWith("are");
	}

}
