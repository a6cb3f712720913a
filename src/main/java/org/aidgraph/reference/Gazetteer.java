package org.aidgraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidgraph.inflection.RussianCases;

/**
 * Finds names of countries, nationalities, regions, cities and organizations in running
 * text, in all loaded languages, in one pass whose time is linear in the length of the
 * text. Immutable and thread safe.
 *
 * <p>
 * Of names that overlap the one that begins first is taken, of those the longest. Names
 * begin and end at word boundaries; accents, kinds of apostrophes and hyphens do not
 * count; a name may run over one line break. In scripts with case a name's capitals are
 * needed (or all capitals), French and Spanish adjectives may do without, and acronyms
 * need theirs exactly. Names of governments are not looked for: their country or
 * adjective is found in them.
 */
public final class Gazetteer {

	/** The name that stands for nothing: a phrase that must not be read as a name. */
	static final int SWALLOWED = 0;

	private final Trie trie;

	private final List<Name> names;

	private final Map<String, List<String>> meanings;

	private final Map<String, String> nominatives;

	Gazetteer(Trie trie, List<Name> names, Map<String, List<String>> meanings, Map<String, String> nominatives) {
		this.trie = trie;
		this.names = List.copyOf(names);
		this.meanings = Map.copyOf(meanings);
		this.nominatives = Map.copyOf(nominatives);
	}

	/**
	 * The name as the lists give it, of a Russian name in another case; other words as
	 * they are.
	 */
	public String nominative(String words) {
		return RussianCases.isCyrillic(words) ? this.nominatives.getOrDefault(Letters.key(words), words) : words;
	}

	/**
	 * What an acronym can mean: ids of countries, regions and organizations, countries
	 * first, else in order of the tables; empty for an unknown one.
	 */
	public List<String> meanings(String acronym) {
		return this.meanings.getOrDefault(acronym, List.of());
	}

	/** Finds names in the whole text; see {@link #scan(CharSequence, int, int)}. */
	public List<Match> scan(CharSequence text) {
		return scan(text, 0, text.length());
	}

	/**
	 * The names between two offsets in order of position, never overlapping; what stands
	 * outside is not looked at. Costs nothing but the list and its matches when the text
	 * is a string.
	 */
	public List<Match> scan(CharSequence text, int from, int to) {
		List<Match> matches = new ArrayList<>();
		new Scan(text.toString(), to).run(from, matches);
		return matches;
	}

	/**
	 * What the end of a name in the trie means.
	 *
	 * @param word whether it is also an ordinary word, so that among other words in
	 * capitals it proves nothing: WHO WE ARE
	 */
	record Name(Match.Type type, String id, boolean word) {
	}

	/** One pass over one text. */
	private final class Scan {

		private final String text;

		private final int to;

		private final Word word = new Word();

		private int name;

		private int end;

		private Scan(String text, int to) {
			this.text = text;
			this.to = to;
		}

		private void run(int from, List<Match> matches) {
			int i = from;
			while (i < this.to) {
				char c = this.text.charAt(i);
				byte type = Letters.type(c);
				if (type == Letters.GAP || type == Letters.MARK) {
					i++;
				}
				else if (c < '\u0530' && type == Letters.LOWER
						&& !Gazetteer.this.trie.mayBegin(this.text, i, this.to)) {
					i = endOfWord(i + 1);
				}
				else {
					i = take(i, type, matches);
				}
			}
		}

		/** Adds the name that begins here, if any, and returns where to go on. */
		private int take(int start, byte type, List<Match> matches) {
			this.word.first(this.text, start, this.to);
			int next = this.word.end;
			int begin = start;
			boolean found = findLongest();
			if (!found && type == Letters.ARABIC) {
				begin = afterArabicPrefix(start);
				found = begin > start;
			}
			if (!found) {
				return next;
			}
			if (this.name != SWALLOWED) {
				Name meant = Gazetteer.this.names.get(this.name);
				if (isMeant(meant, begin)) {
					matches.add(new Match(begin, this.end, typeOf(meant, begin), meant.id()));
				}
			}
			return this.end;
		}

		private boolean isMeant(Name meant, int begin) {
			if (meant.type() == Match.Type.ACRONYM) {
				String id = meant.id();
				boolean spelled = this.end - begin != id.length() || this.text.startsWith(id, begin);
				if (!spelled || Capitals.isPartOfCode(this.text, this.end)) {
					return false;
				}
			}
			return !meant.word() || !Capitals.isAmongCapitals(this.text, begin, this.end);
		}

		/** French and Spanish have names that are also adjectives: suisse, armenia. */
		private Match.Type typeOf(Name meant, int begin) {
			boolean adjective = meant.type() == Match.Type.COUNTRY && Character.isLowerCase(this.text.charAt(begin));
			return adjective ? Match.Type.NATIONALITY : meant.type();
		}

		/** Follows the trie from the word that was read first. */
		private boolean findLongest() {
			int state = Trie.ROOT;
			this.name = Trie.NONE;
			do {
				state = Gazetteer.this.trie.after(state, this.word);
				if (state == Trie.NONE) {
					break;
				}
				int ending = Gazetteer.this.trie.nameAt(state);
				if (ending != Trie.NONE) {
					endWith(ending);
				}
			}
			while (this.word.next(this.text, this.to));
			return this.name != Trie.NONE;
		}

		/** A name with an open bracket ends with the closing one. */
		private void endWith(int ending) {
			int last = this.word.end;
			if (this.word.open == 0) {
				this.name = ending;
				this.end = last;
			}
			else if (last < this.to && ")]\uff09".indexOf(this.text.charAt(last)) >= 0) {
				this.name = ending;
				this.end = last + 1;
			}
		}

		/**
		 * Arabic writes and, in, for and like in front of the word, and {@code لل} for
		 * {@code ل} and the article. Returns where the name begins, or {@code start}.
		 */
		private int afterArabicPrefix(int start) {
			int begin = start;
			for (int prefixes = 0; prefixes < 2 && begin + 2 < this.to; prefixes++) {
				char c = this.text.charAt(begin);
				if (c == '\u0644' && this.text.charAt(begin + 1) == '\u0644') {
					this.word.first(this.text, begin + 1, this.to, '\u0627');
				}
				else if ("\u0648\u0641\u0628\u0644\u0643".indexOf(c) >= 0) {
					this.word.first(this.text, begin + 1, this.to);
				}
				else {
					return start;
				}
				begin++;
				if (findLongest()) {
					return begin;
				}
			}
			return start;
		}

		private int endOfWord(int from) {
			int i = from;
			while (i < this.to) {
				byte type = Letters.type(this.text.charAt(i));
				if (type == Letters.GAP || type == Letters.IDEOGRAPH) {
					return i;
				}
				i++;
			}
			return i;
		}

	}

}
