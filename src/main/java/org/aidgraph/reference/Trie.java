package org.aidgraph.reference;

import java.util.Arrays;

/**
 * The names of a gazetteer, word by word: states joined by words. Edges are kept under
 * 64-bit hashes of state and word, so that a false match needs two words with one hash
 * (less than one in 10^13 a word). Safe to share once filled.
 */
final class Trie {

	/** The state before the first word. */
	static final int ROOT = 0;

	/** No such state or name. */
	static final int NONE = -1;

	private static final int FILTER_BITS = 1 << 16;

	private static final int BEGINNING_BITS = 1 << 15;

	private long[] edges = new long[1 << 15];

	private int[] targets = new int[1 << 15];

	private int used;

	private int[] names = new int[1 << 12];

	private int states = 1;

	/** Which first words there may be, by 16 bits of their hash. */
	private final long[] filter = new long[FILTER_BITS / 64];

	/** Which three letters names that need no capital begin with. */
	private final long[] beginnings = new long[BEGINNING_BITS / 64];

	Trie() {
		Arrays.fill(this.names, NONE);
	}

	/**
	 * Whether a name that needs no capital may begin here: cheap, and wrong only in
	 * saying yes.
	 */
	boolean mayBegin(CharSequence text, int at, int to) {
		if (at + 3 > to) {
			return false;
		}
		int beginning = beginning(text, at);
		return (this.beginnings[beginning >>> 6] & (1L << (beginning & 63))) != 0;
	}

	/** Notes that a name may begin as this text does. */
	void begin(CharSequence text) {
		if (text.length() >= 3) {
			int beginning = beginning(text, 0);
			this.beginnings[beginning >>> 6] |= 1L << (beginning & 63);
		}
	}

	private static int beginning(CharSequence text, int at) {
		return (Letters.folded(text.charAt(at)) & 31) << 10 | (Letters.folded(text.charAt(at + 1)) & 31) << 5
				| (Letters.folded(text.charAt(at + 2)) & 31);
	}

	/** The state after a word of this hash, case and distance, or {@link #NONE}. */
	int after(int state, Word word) {
		if (state == ROOT && (this.filter[filterIndex(word.hash)] & filterBit(word.hash)) == 0) {
			return NONE;
		}
		long edge = edge(state, word.hash, word.capitals, word.apart);
		int slot = slot(edge, this.edges.length);
		while (this.edges[slot] != 0) {
			if (this.edges[slot] == edge) {
				return this.targets[slot];
			}
			slot = (slot + 1) & (this.edges.length - 1);
		}
		return NONE;
	}

	/** The name that ends in a state, or {@link #NONE}. */
	int nameAt(int state) {
		return this.names[state];
	}

	/** Lets a name end in a state. */
	void end(int state, int name) {
		this.names[state] = name;
	}

	/**
	 * The state after a word of a name, made where it is missing. A word in capitals is
	 * found in capitals only, a capitalised one with its capital or in capitals, a plain
	 * one in any case, unless the case is to be kept exactly; a word that stands apart in
	 * the name is also found close by.
	 */
	int grow(int state, Word word, boolean exactly) {
		int most = exactly ? word.capitals : Word.CAPITALS;
		int target = NONE;
		for (int capitals = word.capitals; target == NONE && capitals <= most; capitals++) {
			target = find(edge(state, word.hash, capitals, false));
		}
		if (target == NONE) {
			target = newState();
		}
		if (state == ROOT) {
			this.filter[filterIndex(word.hash)] |= filterBit(word.hash);
		}
		for (int capitals = word.capitals; capitals <= most; capitals++) {
			put(edge(state, word.hash, capitals, false), target);
			if (word.apart) {
				put(edge(state, word.hash, capitals, true), target);
			}
		}
		return target;
	}

	private int newState() {
		int state = this.states++;
		if (state == this.names.length) {
			this.names = Arrays.copyOf(this.names, state * 2);
			Arrays.fill(this.names, state, state * 2, NONE);
		}
		return state;
	}

	private int find(long edge) {
		int slot = slot(edge, this.edges.length);
		while (this.edges[slot] != 0 && this.edges[slot] != edge) {
			slot = (slot + 1) & (this.edges.length - 1);
		}
		return (this.edges[slot] == edge) ? this.targets[slot] : NONE;
	}

	private void put(long edge, int target) {
		int slot = slot(edge, this.edges.length);
		while (this.edges[slot] != 0 && this.edges[slot] != edge) {
			slot = (slot + 1) & (this.edges.length - 1);
		}
		if (this.edges[slot] == 0) {
			this.edges[slot] = edge;
			this.targets[slot] = target;
			this.used++;
			if (this.used * 2 > this.edges.length) {
				widen();
			}
		}
	}

	private void widen() {
		long[] oldEdges = this.edges;
		int[] oldTargets = this.targets;
		this.edges = new long[oldEdges.length * 2];
		this.targets = new int[oldEdges.length * 2];
		for (int i = 0; i < oldEdges.length; i++) {
			if (oldEdges[i] != 0) {
				int slot = slot(oldEdges[i], this.edges.length);
				while (this.edges[slot] != 0) {
					slot = (slot + 1) & (this.edges.length - 1);
				}
				this.edges[slot] = oldEdges[i];
				this.targets[slot] = oldTargets[i];
			}
		}
	}

	private static long edge(int state, long hash, int capitals, boolean apart) {
		long mixed = (hash ^ (((long) state << 3) | (capitals << 1) | (apart ? 1 : 0))) * 0xD6E8FEB86659FD93L;
		mixed ^= mixed >>> 32;
		mixed *= 0xD6E8FEB86659FD93L;
		mixed ^= mixed >>> 32;
		return (mixed != 0) ? mixed : 1;
	}

	private static int slot(long edge, int length) {
		return (int) edge & (length - 1);
	}

	private static int filterIndex(long hash) {
		return (int) ((hash >>> 32) & (FILTER_BITS - 1)) >>> 6;
	}

	private static long filterBit(long hash) {
		return 1L << ((hash >>> 32) & 63);
	}

}
