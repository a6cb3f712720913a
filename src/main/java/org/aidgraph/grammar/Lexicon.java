package org.aidgraph.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.aidgraph.inflection.RussianCases;

/**
 * The common words and their classes, from {@code words.txt}. Under a heading that says
 * {@code declined} each word stands for its forms in all cases too, under one that says
 * {@code defined} for itself with the article. Looks words up in place, without making
 * strings. Immutable, safe for use by many threads.
 */
public final class Lexicon {

	private static final int SLOTS = 1 << 14;

	private static final int MAX_WORD = 24;

	/** The Arabic article, which is written with its noun. */
	private static final String ARTICLE = "\u0627\u0644";

	private static final Lexicon WORDS = new Lexicon();

	private final String[] words = new String[SLOTS];

	private final int[] hashes = new int[SLOTS];

	private final long[] classes = new long[SLOTS];

	private final Map<String, String> nominatives = new HashMap<>();

	private Lexicon() {
		Arrays.fill(this.words, "");
		load();
		Frames.words().forEach((word) -> put(word, WordClass.FRAME.bit()));
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
				hash = Folding.isMark(c) ? hash : hash * 31 + Folding.lower(c);
				i++;
			}
			if (i - from <= MAX_WORD) {
				found = WORDS.add(found, text, from, i, hash);
			}
			for (int k = from; k < i && Prefixes.isPrefix(text, k, i); k++) {
				found |= classesOf(text, k + 1, i);
				if (Prefixes.lostArticle(text, k + 1)) {
					String word = Prefixes.withArticle(text.substring(k + 1, i));
					found |= classesOf(word, 0, word.length());
				}
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
		int at = start;
		for (int i = 0; i < word.length(); i++) {
			while (at < end && Folding.isMark(text.charAt(at))) {
				at++;
			}
			if (at == end || word.charAt(i) != Folding.lower(text.charAt(at))) {
				return false;
			}
			at++;
		}
		while (at < end && Folding.isMark(text.charAt(at))) {
			at++;
		}
		return at == end;
	}

	private static int slot(int hash) {
		return (hash ^ (hash >>> 15)) & (SLOTS - 1);
	}

	private static int hash(String text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			hash = Folding.isMark(c) ? hash : hash * 31 + Folding.lower(c);
		}
		return hash;
	}

	/**
	 * The nominative of a declined word of the lists, in small letters; the word itself
	 * where it is none.
	 */
	public static String nominative(String folded) {
		return WORDS.nominatives.getOrDefault(folded, folded);
	}

	static boolean isWordPart(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
				|| (c > 127 && (Character.isLetterOrDigit(c) || Folding.isMark(c))) || (c >= '0' && c <= '9');
	}

	private void load() {
		try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			String[] heading = { "" };
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith("[")) {
					heading = line.substring(1, line.indexOf(']')).split(", ");
				}
				else if (!line.startsWith("#")) {
					for (String word : line.strip().split("\\s+")) {
						put(Folding.folded(word), heading);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read words.txt", ex);
		}
	}

	/** Puts a word under its class, and its forms where the heading tells of any. */
	private void put(String word, String[] heading) {
		long bits = WordClass.valueOf(heading[0]).bit();
		put(word, bits);
		for (int i = 1; i < heading.length; i++) {
			if (heading[i].equals("declined")) {
				for (String form : RussianCases.forms(word)) {
					put(form, bits);
					this.nominatives.putIfAbsent(form, word);
				}
			}
			else {
				put(ARTICLE + word, bits);
			}
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
