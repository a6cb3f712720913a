package org.aidgraph.grammar;

import java.util.List;
import java.util.Optional;

/**
 * One sentence of a page, cut into tokens when first asked for. Not safe for use by
 * several threads; lives as long as the reading of one page.
 */
public final class Sentence {

	private final String text;

	private final int start;

	private final long classes;

	private List<Token> tokens = List.of();

	private Optional<List<MoneySpan>> money = Optional.empty();

	Sentence(String text, int start) {
		this.text = text;
		this.start = start;
		String words = withoutSoftHyphens(text);
		this.classes = Lexicon.scan(words, 0, words.length());
	}

	/** Its characters, line breaks as spaces. */
	public String text() {
		return this.text;
	}

	/** Offset of its first character in the page's text, in UTF-16 units. */
	public int start() {
		return this.start;
	}

	public int end() {
		return this.start + this.text.length();
	}

	/** Whether it holds a word of this class. */
	public boolean has(WordClass wordClass) {
		return (this.classes & wordClass.bit()) != 0;
	}

	/** Whether it holds a word of one of these classes, given as bits. */
	public boolean hasOneOf(long wanted) {
		return (this.classes & wanted) != 0;
	}

	/** Whether an amount of money may stand in it. */
	public boolean mayHaveMoney() {
		return has(WordClass.MONEY) || this.text.indexOf('$') >= 0 || this.text.indexOf('\u20ac') >= 0
				|| this.text.indexOf('\u00a3') >= 0;
	}

	public List<Token> tokens() {
		if (this.tokens.isEmpty()) {
			this.tokens = List.copyOf(new Tokenizer(this.text, this.start).tokens());
		}
		return this.tokens;
	}

	/** The amounts of money in it, their offsets in its own characters. */
	public List<MoneySpan> money() {
		if (this.money.isEmpty()) {
			this.money = Optional.of(MoneyReader.read(this.text));
		}
		return this.money.get();
	}

	/**
	 * The characters between two offsets of the page's text, words that a line break
	 * parted made whole.
	 */
	public String slice(int from, int to) {
		return withoutSoftHyphens(this.text.substring(from - this.start, to - this.start));
	}

	static String withoutSoftHyphens(String text) {
		return (text.indexOf('\u00ad') < 0) ? text : text.replace("\u00ad", "");
	}

}
