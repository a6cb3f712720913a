package org.aidgraph.reference;

/**
 * A cursor over the words of a text: reads one word after the other and leaves its place,
 * hash and case in fields. Reused within one scan, never shared.
 */
final class Word {

	/** Starts lower-case, or has no case. */
	static final int PLAIN = 0;

	/** Starts with a capital. */
	static final int CAPITALISED = 1;

	/** Two or more letters, all of them capitals. */
	static final int CAPITALS = 2;

	private static final long PRIME = 0x9E3779B97F4A7C15L;

	private static final int LONGEST_GAP = 4;

	/** Where the word begins. */
	int start;

	/** Where it ends, exclusive. */
	int end;

	/** Hash of the folded word: equal words have equal hashes. */
	long hash;

	/** {@link #PLAIN}, {@link #CAPITALISED} or {@link #CAPITALS}. */
	int capitals;

	/**
	 * Whether more than one space, hyphen or apostrophe stands between this word and the
	 * one before it, such as a comma or a bracket.
	 */
	boolean apart;

	/** Brackets opened less brackets closed since the last {@link #first}. */
	int open;

	/** Reads the word that begins at {@code at}, the first of a name. */
	void first(String text, int at, int to) {
		this.open = 0;
		this.apart = false;
		read(text, at, to, 0);
	}

	/**
	 * As {@link #first} for a word that is compared as if {@code before} stood before it.
	 */
	void first(String text, int at, int to, char before) {
		this.open = 0;
		this.apart = false;
		read(text, at, to, step(0, before));
	}

	/**
	 * Goes on to the next word of the same phrase; false where a full stop, colon, quote,
	 * empty line or the end comes first.
	 */
	boolean next(String text, int to) {
		int at = this.end;
		boolean space = false;
		boolean hyphen = false;
		boolean other = false;
		boolean line = false;
		int depth = this.open;
		while (at < to && Letters.type(text.charAt(at)) == Letters.GAP && text.charAt(at) != '&') {
			char c = text.charAt(at);
			if (at - this.end == LONGEST_GAP || (line && c == '\n')) {
				return false;
			}
			switch (Letters.folded(c)) {
				case ' ', '\t', '\r', '\u00a0', '\u202f', '\u2009' -> space = true;
				case '\n' -> line = true;
				case '-', '\'' -> {
					other = other || hyphen;
					hyphen = true;
				}
				case '(', '[', '\uff08' -> depth++;
				case ')', ']', '\uff09' -> depth--;
				case ',', '.', '/', '\u060c', '\u3001', '\u00b7' -> other = true;
				case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u00ad' -> {
				}
				default -> {
					return false;
				}
			}
			at++;
		}
		if (at >= to || depth < 0) {
			return false;
		}
		this.apart = other || depth != this.open || (hyphen && (space || line));
		this.open = depth;
		read(text, at, to, 0);
		return true;
	}

	private void read(String text, int at, int to, long seed) {
		this.start = at;
		char c = text.charAt(at);
		if (c == '&' || Letters.type(c) == Letters.IDEOGRAPH) {
			this.hash = (c == '&') ? step(step(step(0, 'a'), 'n'), 'd') : step(0, c);
			this.end = at + 1;
			this.capitals = PLAIN;
			return;
		}
		long value = seed;
		int upper = 0;
		int letters = 0;
		boolean dotted = false;
		int i = at;
		for (; i < to; i++) {
			c = text.charAt(i);
			byte type = Letters.type(c);
			if (type == Letters.LOWER || type == Letters.ARABIC) {
				letters++;
			}
			else if (type == Letters.UPPER) {
				letters++;
				upper++;
			}
			else if (c == '.' && letters > 0 && Letters.joinsAcronym(text, i)) {
				dotted = true;
				continue;
			}
			else if (type != Letters.MARK) {
				break;
			}
			if (type != Letters.MARK) {
				value = add(value, Letters.folded(c));
			}
		}
		this.hash = value;
		this.end = (dotted && i < to && text.charAt(i) == '.') ? i + 1 : i;
		boolean capital = Letters.type(text.charAt(at)) == Letters.UPPER;
		this.capitals = (upper > 1 && upper == letters) ? CAPITALS : (capital ? CAPITALISED : PLAIN);
	}

	private static long add(long value, char folded) {
		return switch (folded) {
			case 'æ' -> step(step(value, 'a'), 'e');
			case 'œ' -> step(step(value, 'o'), 'e');
			case 'ß' -> step(step(value, 's'), 's');
			default -> step(value, folded);
		};
	}

	private static long step(long value, char c) {
		long mixed = (value + c) * PRIME;
		return mixed ^ (mixed >>> 29);
	}

}
