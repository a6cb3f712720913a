package org.aidgraph.naming;

import java.util.List;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;

/**
 * A sentence as a row of names, titles and single tokens.
 *
 * @param sentence the sentence
 * @param items its parts in order
 */
public record Phrases(Sentence sentence, List<Item> items) {

	public Phrases {
		items = List.copyOf(items);
	}

	public int size() {
		return this.items.size();
	}

	public Item item(int index) {
		return this.items.get(index);
	}

	/** The first token of an item. */
	public Token token(int index) {
		return this.sentence.tokens().get(this.items.get(index).first());
	}

	/** Whether the item is a single token with this text, in any case. */
	public boolean is(int index, String word) {
		return index >= 0 && index < size() && isToken(index) && token(index).is(word);
	}

	/** Whether the item is one of these words. */
	public boolean isOneOf(int index, java.util.Set<String> words) {
		return index >= 0 && index < size() && isToken(index) && words.contains(token(index).lower());
	}

	/** Whether the item is a single token of this class. */
	public boolean is(int index, WordClass wordClass) {
		return index >= 0 && index < size() && isToken(index) && token(index).is(wordClass);
	}

	public boolean isSign(int index, char sign) {
		return index >= 0 && index < size() && isToken(index) && token(index).isSign(sign);
	}

	public boolean isToken(int index) {
		return this.items.get(index).type() == Item.Type.TOKEN;
	}

	public boolean isName(int index) {
		return index >= 0 && index < size() && this.items.get(index).isName();
	}

	public boolean isBody(int index) {
		return index >= 0 && index < size() && this.items.get(index).isBody();
	}

	public boolean isRole(int index) {
		return index >= 0 && index < size() && this.items.get(index).isRole();
	}

	/** The name that the item holds; fails for items that hold none. */
	public Name name(int index) {
		return this.items.get(index).name().orElseThrow();
	}

	/** Offset of the item's first character in the page's text. */
	public int start(int index) {
		return token(index).start();
	}

	/** Offset after the item's last character. */
	public int end(int index) {
		return this.sentence.tokens().get(this.items.get(index).last()).end();
	}

	/** The characters of some items, first and last included. */
	public String text(int first, int last) {
		return this.sentence.slice(start(first), end(last));
	}

}
