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
	private static final long TELLING = WordClass.bits(WordClass.FUNDED, WordClass.FUNDING, WordClass.GIVES,
			WordClass.SUPPORT, WordClass.BUDGET, WordClass.RUN, WordClass.RUNS, WordClass.ACTIVITY, WordClass.TOGETHER,
			WordClass.BELONGS, WordClass.REACHES, WordClass.PRESENCE, WordClass.ROLE, WordClass.UNIT, WordClass.CONTACT,
			WordClass.FRAME);

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
		this.sheets = fields.read(page);
		PageNames names = PageNames.of(page.text(), UndertakingTitles.of(page, this.sheets, reference),
				StatedBodies.of(page, reference));
		this.chunker = new Chunker(reference, names);
		this.mentions = new Mentions(names, reference,
				() -> view(ShortForms.class, (reading) -> new ShortForms(reading.telling())));
		this.dates = new DateReader(DateOrder.of(page.text()));
		for (TextBlock block : page.blocks()) {
			if (block.type() != TextBlock.Type.MENU) {
				addSentences(block.text(), block.start());
			}
		}
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

	/** The sentences that begin between two offsets. */
	public List<Sentence> sentencesIn(int from, int to) {
		return this.sentences.subList(indexFrom(from), indexFrom(to));
	}

	/** The index of the first sentence that begins at a position or after it. */
	private int indexFrom(int position) {
		int low = 0;
		int high = this.sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.sentences.get(middle).start() < position) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** The sentences with a word of one of these classes, cut into names. */
	public List<Phrases> phrasesWith(WordClass... classes) {
		long wanted = WordClass.bits(classes);
		List<Phrases> found = new ArrayList<>();
		for (Sentence sentence : this.sentences) {
			if (sentence.hasOneOf(wanted)) {
				found.add(phrases(sentence));
			}
		}
		return found;
	}

	/** The same, and the sentences where an amount of money may stand. */
	public List<Phrases> phrasesWithMoneyOr(WordClass... classes) {
		long wanted = WordClass.bits(classes);
		List<Phrases> found = new ArrayList<>();
		for (Sentence sentence : this.sentences) {
			if (sentence.hasOneOf(wanted) || sentence.mayHaveMoney()) {
				found.add(phrases(sentence));
			}
		}
		return found;
	}

	/**
	 * The sentences that may state facts, cut into names: those with a telling word, and
	 * short lines beside the ones that say whom to ask.
	 */
	public List<Phrases> telling() {
		List<Phrases> found = new ArrayList<>();
		for (int i = 0; i < this.sentences.size(); i++) {
			Sentence sentence = this.sentences.get(i);
			if (sentence.hasOneOf(TELLING) || sentence.mayHaveMoney() || isBesideContact(i)) {
				found.add(phrases(sentence));
			}
		}
		return found;
	}

	private boolean isBesideContact(int index) {
		return isContact(index) || this.sentences.get(index).text().length() <= MAX_LINE
				&& (isContact(index - 1) || isContact(index + 1));
	}

	private boolean isContact(int index) {
		return index >= 0 && index < this.sentences.size() && (this.sentences.get(index).has(WordClass.CONTACT)
				|| this.sentences.get(index).text().indexOf('@') >= 0);
	}

	/** A sentence, cut into names. */
	public Phrases phrases(Sentence sentence) {
		Phrases known = this.phrases.get(sentence);
		if (known != null) {
			return known;
		}
		Phrases cut = this.chunker.chunk(sentence);
		this.phrases.put(sentence, cut);
		return cut;
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
