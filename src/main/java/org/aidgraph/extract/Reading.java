package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.field.FieldReader;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.DateOrder;
import org.aidgraph.grammar.DateReader;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.SentenceReader;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Chunker;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;
import org.aidgraph.naming.People;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.Reference;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;

/**
 * What all extractors share about one page: its sentences, cut into names when first
 * asked for, its records, its project and the names bound on it. Belongs to one thread.
 */
final class Reading {

	private static final int MAX_HEADING = 120;

	private final Page page;

	private final Reference reference;

	private final Chunker chunker;

	private final People people = new People();

	private final List<Sheet> sheets;

	private final List<Sentence> sentences = new ArrayList<>();

	private final Map<Sentence, Phrases> phrases = new HashMap<>();

	private final DateReader dates;

	private final Mentions mentions;

	private final Optional<Name> mainBody;

	private final ActivityFinder activities;

	private Optional<TreeMap<Integer, Name>> headingBodies = Optional.empty();

	Reading(Page page, Reference reference, FieldReader fields) {
		this.page = page;
		this.reference = reference;
		PageNames names = PageNames.of(page.text());
		this.chunker = new Chunker(reference, names);
		this.mentions = new Mentions(names, reference);
		this.dates = new DateReader(DateOrder.of(page.text()));
		for (TextBlock block : page.blocks()) {
			if (block.type() != TextBlock.Type.MENU) {
				addSentences(block.text(), block.start());
			}
		}
		this.sheets = fields.read(page);
		this.mainBody = MainBody.of(this);
		this.activities = new ActivityFinder(this);
	}

	/** Cells of a row never make one sentence. */
	private void addSentences(String text, int start) {
		int from = 0;
		int tab = text.indexOf('\t');
		while (tab >= 0) {
			this.sentences.addAll(SentenceReader.read(text.substring(from, tab), start + from));
			from = tab + 1;
			tab = text.indexOf('\t', from);
		}
		this.sentences.addAll(SentenceReader.read(text.substring(from), start + from));
	}

	Page page() {
		return this.page;
	}

	Reference reference() {
		return this.reference;
	}

	/** All sentences outside menus, in order. */
	List<Sentence> sentences() {
		return this.sentences;
	}

	/** The sentences with a word of one of these classes, cut into names. */
	List<Phrases> phrasesWith(WordClass... classes) {
		List<Phrases> found = new ArrayList<>();
		for (Sentence sentence : this.sentences) {
			for (WordClass wordClass : classes) {
				if (sentence.has(wordClass)) {
					found.add(phrases(sentence));
					break;
				}
			}
		}
		return found;
	}

	/** The same, and the sentences where an amount of money may stand. */
	List<Phrases> phrasesWithMoneyOr(WordClass... classes) {
		List<Phrases> found = new ArrayList<>();
		for (Sentence sentence : this.sentences) {
			boolean wanted = sentence.mayHaveMoney();
			for (int i = 0; i < classes.length && !wanted; i++) {
				wanted = sentence.has(classes[i]);
			}
			if (wanted) {
				found.add(phrases(sentence));
			}
		}
		return found;
	}

	Phrases phrases(Sentence sentence) {
		return this.phrases.computeIfAbsent(sentence, this.chunker::chunk);
	}

	/** A value of a field, cut into names. */
	List<Phrases> phrases(String value, int start) {
		return SentenceReader.read(value, start).stream().map(this.chunker::chunk).toList();
	}

	/** Every sentence that was cut so far, in order. */
	List<Phrases> allPhrases() {
		return this.sentences.stream().filter(this.phrases::containsKey).map(this.phrases::get).toList();
	}

	List<Sheet> sheets() {
		return this.sheets;
	}

	DateReader dates() {
		return this.dates;
	}

	People people() {
		return this.people;
	}

	Mentions mentions() {
		return this.mentions;
	}

	/**
	 * The only body that the nearest heading above a position names, or the page's title.
	 */
	Optional<Name> headingBody(int position) {
		if (this.headingBodies.isEmpty()) {
			TreeMap<Integer, Name> bodies = new TreeMap<>();
			Set<Integer> values = new HashSet<>();
			this.sheets.forEach((sheet) -> sheet.fields().forEach((field) -> values.add(field.start())));
			for (TextBlock block : this.page.blocks()) {
				if (block.type() == TextBlock.Type.HEADING && block.text().length() < MAX_HEADING
						&& !values.contains(block.start())) {
					onlyBody(block.text(), block.start()).ifPresent((name) -> bodies.put(block.start(), name));
				}
			}
			this.headingBodies = Optional.of(bodies);
		}
		return Optional.ofNullable(this.headingBodies.get().lowerEntry(position)).map(Map.Entry::getValue);
	}

	private Optional<Name> onlyBody(String text, int start) {
		List<Name> bodies = new ArrayList<>();
		for (Phrases parts : phrases(text, start)) {
			for (int i = 0; i < parts.size(); i++) {
				if (parts.isBody(i)) {
					bodies.add(parts.name(i));
				}
			}
		}
		return (bodies.size() == 1 && bodies.get(0).kind() != NameKind.GOVERNMENT) ? Optional.of(bodies.get(0))
				: Optional.empty();
	}

	/** The body whose page this is, as far as the page says so. */
	Optional<Name> mainBody() {
		return this.mainBody;
	}

	ActivityFinder activities() {
		return this.activities;
	}

}
