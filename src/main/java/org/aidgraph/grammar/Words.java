package org.aidgraph.grammar;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A few words that a rule asks for. Nearly every word of a text is asked about and is
 * none of them, so that most are turned away by one bit of their hash, and the others by
 * one look into a table. Immutable.
 */
public final class Words extends AbstractSet<String> {

	/** Slots for each word: few share one. */
	private static final int ROOM = 4;

	private final List<String> words;

	private final String[] slots;

	private final long bits;

	private Words(List<String> words) {
		this.words = words;
		this.slots = new String[Integer.highestOneBit(words.size() * ROOM) << 1];
		Arrays.fill(this.slots, "");
		long found = 0;
		for (String word : words) {
			found |= bit(word);
			int slot = slot(word);
			while (!this.slots[slot].isEmpty()) {
				slot = next(slot);
			}
			this.slots[slot] = word;
		}
		this.bits = found;
	}

	/**
	 * The set of these words.
	 * @throws IllegalArgumentException when a word stands twice or is empty
	 */
	public static Set<String> of(String... words) {
		List<String> all = List.of(words);
		if (all.contains("") || Set.of(words).size() < all.size()) {
			throw new IllegalArgumentException("A set of words has no empty ones");
		}
		return new Words(all);
	}

	@Override
	public boolean contains(Object object) {
		if (!(object instanceof String word) || (this.bits & bit(word)) == 0) {
			return false;
		}
		int slot = slot(word);
		while (!this.slots[slot].isEmpty()) {
			if (this.slots[slot].equals(word)) {
				return true;
			}
			slot = next(slot);
		}
		return false;
	}

	@Override
	public Iterator<String> iterator() {
		return this.words.iterator();
	}

	@Override
	public int size() {
		return this.words.size();
	}

	private static long bit(String word) {
		int hash = word.hashCode();
		return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 15));
	}

	private int slot(String word) {
		int hash = word.hashCode();
		return (hash ^ (hash >>> 16)) & (this.slots.length - 1);
	}

	private int next(int slot) {
		return (slot + 1) & (this.slots.length - 1);
	}

}
