package org.aidgraph.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * The common words and their classes, from {@code words.txt}. Looks words up in place,
 * without making strings. Immutable, safe for use by many threads.
 */
public final class Lexicon {

	private static final Lexicon WORDS = new Lexicon();

	private static final int SLOTS = 1 << 14;

	private static final int MAX_WORD = 24;

	private final String[] words = new String[SLOTS];

	private final int[] hashes = new int[SLOTS];

	private final long[] classes = new long[SLOTS];

	private Lexicon() {
		Arrays.fill(this.words, "");
		load();
	}

	/** The classes of the word between these offsets, as a set of bits; 0 for others. */
	public static long classesOf(String text, int start, int end) {
		return classes(find(text, start, end));
	}

	/** The place of the word between these offsets, or -1 for others. */
	static int find(String text, int start, int end) {
		return (end - start > MAX_WORD) ? -1 : WORDS.find(text, start, end, hash(text, start, end));
	}

	/** The classes of the word at a place; 0 for none. */
	static long classes(int place) {
		return (place < 0) ? 0 : WORDS.classes[place];
	}

	/** The word at a place, in small letters. */
	static String word(int place) {
		return WORDS.words[place];
	}

	/** The classes of all words between these offsets together. */
	public static long scan(String text, int start, int end) {
		long found = 0;
		int i = start;
		while (i < end) {
			char c = text.charAt(i);
			if (!isWordPart(c)) {
				i++;
				continue;
			}
			int from = i;
			int hash = 0;
			while (i < end && isWordPart(c = text.charAt(i))) {
				hash = hash * 31 + lower(c);
				i++;
			}
			if (i - from <= MAX_WORD) {
				found = WORDS.add(found, text, from, i, hash);
			}
		}
		return found;
	}

	private int find(String text, int start, int end, int hash) {
		int slot = slot(hash);
		while (this.classes[slot] != 0) {
			if (this.hashes[slot] == hash && isWord(this.words[slot], text, start, end)) {
				return slot;
			}
			slot = (slot + 1) & (SLOTS - 1);
		}
		return -1;
	}

	/** Adds the classes of a word; does not look at one that would add none. */
	private long add(long found, String text, int start, int end, int hash) {
		int slot = slot(hash);
		while (this.classes[slot] != 0) {
			if (this.hashes[slot] == hash && (this.classes[slot] & ~found) != 0
					&& isWord(this.words[slot], text, start, end)) {
				return found | this.classes[slot];
			}
			slot = (slot + 1) & (SLOTS - 1);
		}
		return found;
	}

	private static boolean isWord(String word, String text, int start, int end) {
		if (word.length() != end - start) {
			return false;
		}
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) != lower(text.charAt(start + i))) {
				return false;
			}
		}
		return true;
	}

	private static int slot(int hash) {
		return (hash ^ (hash >>> 15)) & (SLOTS - 1);
	}

	private static int hash(String text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = hash * 31 + lower(text.charAt(i));
		}
		return hash;
	}

	private static char lower(char c) {
		if (c < 128) {
			return (c >= 'A' && c <= 'Z') ? (char) (c + 32) : c;
		}
		return Character.toLowerCase(c);
	}

	static boolean isWordPart(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetterOrDigit(c))
				|| (c >= '0' && c <= '9');
	}

	private void load() {
		try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			long current = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith("[")) {
					current = WordClass.valueOf(line.substring(1, line.indexOf(']'))).bit();
				}
				else if (!line.startsWith("#")) {
					for (String word : line.strip().split("\\s+")) {
						put(word.toLowerCase(Locale.ROOT), current);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read words.txt", ex);
		}
	}

	private void put(String word, long bits) {
		if (word.isEmpty()) {
			return;
		}
		int hash = hash(word, 0, word.length());
		int slot = slot(hash);
		while (!this.words[slot].isEmpty() && !this.words[slot].equals(word)) {
			slot = (slot + 1) & (SLOTS - 1);
		}
		this.words[slot] = word.intern();
		this.hashes[slot] = hash;
		this.classes[slot] |= bits;
	}

}
