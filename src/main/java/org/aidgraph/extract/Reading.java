package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidgraph.field.FieldReader;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.DateOrder;
import org.aidgraph.grammar.DateReader;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.SentenceReader;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.chunk.Chunker;
import org.aidgraph.naming.PageNames;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.Reference;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;

/**
 * What all extractors share about one page: its sentences, cut into names when first
 * asked for, its records and the names bound on it. Belongs to one thread.
 */
public final class Reading {

	/** The words without which a sentence hardly ever states a fact. */
	private static final WordClass[] TELLING = { WordClass.FUNDED, WordClass.FUNDING, WordClass.GIVES,
			WordClass.SUPPORT, WordClass.BUDGET, WordClass.RUN, WordClass.RUNS, WordClass.ACTIVITY, WordClass.TOGETHER,
			WordClass.BELONGS, WordClass.REACHES, WordClass.PRESENCE, WordClass.ROLE, WordClass.UNIT,
			WordClass.CONTACT };

	private static final int MAX_LINE = 80;

	private final Page page;

	private final Reference reference;

	private final Chunker chunker;

	private final List<Sheet> sheets;

	private final List<Sentence> sentences = new ArrayList<>();

	private final Map<Sentence, Phrases> phrases = new HashMap<>();

	private final DateReader dates;

	private final Mentions mentions;

	private final Map<Class<?>, Object> views = new HashMap<>();

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

	public Page page() {
		return this.page;
	}

	public Reference reference() {
		return this.reference;
	}

	/**
	 * What a room of extractors derives from the page once, such as the undertakings that
	 * it names; made when first asked for.
	 */
	public <T> T view(Class<T> type, Function<Reading, T> maker) {
		Object view = this.views.get(type);
		if (view == null) {
			view = maker.apply(this);
			this.views.put(type, view);
		}
		return type.cast(view);
	}

	/** All sentences outside menus, in order. */
	public List<Sentence> sentences() {
		return this.sentences;
	}

	/** The sentences with a word of one of these classes, cut into names. */
	public List<Phrases> phrasesWith(WordClass... classes) {
		return this.sentences.stream().filter((sentence) -> hasOneOf(sentence, classes)).map(this::phrases).toList();
	}

	/** The same, and the sentences where an amount of money may stand. */
	public List<Phrases> phrasesWithMoneyOr(WordClass... classes) {
		return this.sentences.stream()
			.filter((sentence) -> sentence.mayHaveMoney() || hasOneOf(sentence, classes))
			.map(this::phrases)
			.toList();
	}

	/**
	 * The sentences that may state facts, cut into names: those with a telling word, and
	 * short lines beside the ones that say whom to ask.
	 */
	public List<Phrases> telling() {
		List<Phrases> found = new ArrayList<>();
		for (int i = 0; i < this.sentences.size(); i++) {
			Sentence sentence = this.sentences.get(i);
			boolean beside = isContact(i)
					|| sentence.text().length() <= MAX_LINE && (isContact(i - 1) || isContact(i + 1));
			if (beside || sentence.mayHaveMoney() || hasOneOf(sentence, TELLING)) {
				found.add(phrases(sentence));
			}
		}
		return found;
	}

	private boolean isContact(int index) {
		return index >= 0 && index < this.sentences.size() && (this.sentences.get(index).has(WordClass.CONTACT)
				|| this.sentences.get(index).text().indexOf('@') >= 0);
	}

	private static boolean hasOneOf(Sentence sentence, WordClass... classes) {
		for (WordClass wordClass : classes) {
			if (sentence.has(wordClass)) {
				return true;
			}
		}
		return false;
	}

	/** A sentence, cut into names. */
	public Phrases phrases(Sentence sentence) {
		return this.phrases.computeIfAbsent(sentence, this.chunker::chunk);
	}

	/** A value of a field, cut into names. */
	public List<Phrases> phrases(String value, int start) {
		return SentenceReader.read(value, start).stream().map(this.chunker::chunk).toList();
	}

	/** Every sentence that was cut so far, in order. */
	List<Phrases> allPhrases() {
		return this.sentences.stream().filter(this.phrases::containsKey).map(this.phrases::get).toList();
	}

	/** The records of the page, in order. */
	public List<Sheet> sheets() {
		return this.sheets;
	}

	public DateReader dates() {
		return this.dates;
	}

	public Mentions mentions() {
		return this.mentions;
	}

}
