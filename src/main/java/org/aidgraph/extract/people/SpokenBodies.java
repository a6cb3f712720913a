package org.aidgraph.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgraph.extract.Mentions;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;

/**
 * Knows the body that a paragraph speaks of before a position: the only one that it has
 * named, or the one that the sentence before begins with.
 */
final class SpokenBodies {

	private static final int MAX_BACK = 4;

	private final Reading reading;

	private final NavigableMap<Integer, TextBlock> paragraphs = new TreeMap<>();

	private SpokenBodies(Reading reading) {
		this.reading = reading;
		for (TextBlock block : reading.page().blocks()) {
			if (block.type() != TextBlock.Type.MENU) {
				this.paragraphs.put(block.start(), block);
			}
		}
	}

	/** The body that the text speaks of before an item. */
	static Optional<Name> before(Reading reading, Phrases phrases, int item) {
		return reading.view(SpokenBodies.class, SpokenBodies::new).find(phrases, item);
	}

	private Optional<Name> find(Phrases phrases, int item) {
		List<Name> own = bodies(phrases, item);
		if (!own.isEmpty()) {
			return (isOne(own) && subject(phrases).isPresent()) ? subject(phrases) : Optional.empty();
		}
		Map.Entry<Integer, TextBlock> block = this.paragraphs.floorEntry(phrases.sentence().start());
		if (block == null) {
			return Optional.empty();
		}
		List<Sentence> before = this.reading.sentencesIn(block.getKey(), phrases.sentence().start());
		Map.Entry<Integer, TextBlock> above = this.paragraphs.lowerEntry(block.getKey());
		boolean goesOn = block.getValue().type() == TextBlock.Type.PARAGRAPH && above != null
				&& above.getValue().type() == TextBlock.Type.PARAGRAPH;
		Optional<Optional<Name>> found = last(before);
		if (found.isEmpty() && goesOn) {
			found = last(this.reading.sentencesIn(above.getKey(), block.getKey()));
		}
		return found.flatMap((name) -> name);
	}

	/** What the last sentence with bodies speaks of; nothing where none has any. */
	private Optional<Optional<Name>> last(List<Sentence> sentences) {
		for (int i = sentences.size() - 1; i >= Math.max(0, sentences.size() - MAX_BACK); i--) {
			Phrases phrases = this.reading.phrases(sentences.get(i));
			List<Name> names = bodies(phrases, phrases.size());
			if (!names.isEmpty()) {
				return Optional.of(isOne(names) ? Optional.of(names.get(0)) : subject(phrases));
			}
		}
		return Optional.empty();
	}

	private static List<Name> bodies(Phrases phrases, int to) {
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < to; i++) {
			boolean body = phrases.isBody(i) && phrases.name(i).kind() != NameKind.GOVERNMENT || phrases.isName(i)
					&& phrases.name(i).kind() == NameKind.OTHER && !phrases.name(i).others().isEmpty();
			if (body) {
				names.add(phrases.name(i));
			}
		}
		return names;
	}

	private boolean isOne(List<Name> names) {
		Mentions mentions = this.reading.mentions();
		return names.stream().map((name) -> mentions.of(name).name()).distinct().count() == 1;
	}

	/** The body that a sentence begins with, unless another one acts with it. */
	private static Optional<Name> subject(Phrases phrases) {
		int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		boolean alone = phrases.isBody(first) && phrases.name(first).kind() != NameKind.GOVERNMENT
				&& !phrases.is(first + 1, WordClass.AND) && !phrases.isSign(first + 1, ',')
				&& !phrases.is(first + 1, WordClass.CONNECTOR);
		return alone ? Optional.of(phrases.name(first)) : Optional.empty();
	}

}
