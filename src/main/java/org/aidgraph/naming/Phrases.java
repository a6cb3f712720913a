package org.aidgraph.naming;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;

/**
 * A sentence as a row of names, titles and single tokens. Immutable; not safe for use by
 * several threads, as its sentence is not.
 */
public final class Phrases {

	private final Sentence sentence;

	private final Item[] items;

	/** The first token of each item. */
	private final Token[] tokens;

	public Phrases(Sentence sentence, List<Item> items) {
		this.sentence = sentence;
		this.items = items.toArray(new Item[0]);
		this.tokens = new Token[this.items.length];
		List<Token> all = sentence.tokens();
		for (int i = 0; i < this.items.length; i++) {
			this.tokens[i] = all.get(this.items[i].first());
		}
	}

	public Sentence sentence() {
		return this.sentence;
	}

	/** The parts in order. */
	public List<Item> items() {
		return List.of(this.items);
	}

	public int size() {
		return this.items.length;
	}

	public Item item(int index) {
		return this.items[index];
	}

	/** The first token of an item. */
	public Token token(int index) {
		return this.tokens[index];
	}

	/** Whether the item is a single token with this text, in any case. */
	public boolean is(int index, String word) {
		return isTokenOf(index) && this.tokens[index].is(word);
	}

	/** Whether the item is one of these words. */
	public boolean isOneOf(int index, Set<String> words) {
		return isTokenOf(index) && words.contains(this.tokens[index].lower());
	}

	/** Whether the item is a single token of this class. */
	public boolean is(int index, WordClass wordClass) {
		return isTokenOf(index) && this.tokens[index].is(wordClass);
	}

	public boolean isSign(int index, char sign) {
		return isTokenOf(index) && this.tokens[index].isSign(sign);
	}

	private boolean isTokenOf(int index) {
		return index >= 0 && index < this.items.length && this.items[index].type() == Item.Type.TOKEN;
	}

	public boolean isToken(int index) {
		return isTokenOf(index);
	}

	public boolean isName(int index) {
		return index >= 0 && index < this.items.length && this.items[index].isName();
	}

	public boolean isBody(int index) {
		return index >= 0 && index < this.items.length && this.items[index].isBody();
	}

	public boolean isRole(int index) {
		return index >= 0 && index < this.items.length && this.items[index].isRole();
	}

	/** The name that the item holds; fails for items that hold none. */
	public Name name(int index) {
		return this.items[index].name().orElseThrow();
	}

	/** Offset of the item's first character in the page's text. */
	public int start(int index) {
		return this.tokens[index].start();
	}

	/** Offset after the item's last character. */
	public int end(int index) {
		return this.sentence.tokens().get(this.items[index].last()).end();
	}

	/** The first item that starts at or after an offset; the number of items if none. */
	public int firstFrom(int position) {
		int low = 0;
		int high = this.items.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (start(middle) < position) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** The last item that ends at or before an offset; -1 if none. */
	public int lastBefore(int position) {
		int last = firstFrom(position) - 1;
		return (last >= 0 && end(last) > position) ? last - 1 : last;
	}

	/** The characters of some items, first and last included. */
	public String text(int first, int last) {
		return this.sentence.slice(start(first), end(last));
	}

}
