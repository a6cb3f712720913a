package org.aidgraph.extract.clause.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * English verbs in all their forms and the phrases that act as one verb, from
 * {@code verbs.txt}. Immutable, safe for use by many threads.
 */
final class Verbs {

	private static final String VOWELS = "aeiou";

	private static final Verbs ALL = new Verbs();

	private final Map<String, Form> forms = new HashMap<>();

	private final Map<String, List<List<String>>> phrases = new HashMap<>();

	private Verbs() {
		boolean ofPhrases = false;
		for (String line : lines("verbs.txt")) {
			if (line.startsWith("[")) {
				ofPhrases = line.equals("[phrases]");
			}
			else if (ofPhrases) {
				for (String phrase : line.split("\\|")) {
					List<String> words = List.of(phrase.strip().split("\\s+"));
					this.phrases.computeIfAbsent(words.get(0), (first) -> new ArrayList<>()).add(words);
				}
			}
			else {
				for (String verb : line.strip().split("\\s+")) {
					add(verb.split(":"));
				}
			}
		}
		this.phrases.values().forEach((all) -> all.sort((one, two) -> Integer.compare(two.size(), one.size())));
	}

	/** A tense as far as the form of the word shows it. */
	enum Tense {

		BASE, PRESENT, PAST, PARTICIPLE, ING

	}

	/** A verb and the tenses that one form of it may stand for. */
	record Form(String lemma, Set<Tense> tenses) {

		boolean is(Tense tense) {
			return this.tenses.contains(tense);
		}

	}

	/** What a word in small letters may be a form of. */
	static Optional<Form> of(String word) {
		return Optional.ofNullable(ALL.forms.get(word));
	}

	/**
	 * The phrases that begin with a verb, the longest first; "~" stands for some words.
	 */
	static List<List<String>> phrases(String lemma) {
		return ALL.phrases.getOrDefault(lemma, List.of());
	}

	/** The lines of a file beside this class that say something. */
	static List<String> lines(String file) {
		try (InputStream in = Objects.requireNonNull(Verbs.class.getResourceAsStream(file));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

	private void add(String[] parts) {
		String lemma = parts[0];
		boolean vowel = lemma.endsWith("e");
		boolean consonantY = lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
		String stem = consonantY ? lemma.substring(0, lemma.length() - 1) : lemma;
		boolean hiss = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x")
				|| lemma.endsWith("o");
		String past = consonantY ? stem + "ied" : lemma + (vowel ? "d" : "ed");
		String bare = vowel && !lemma.endsWith("ee") ? lemma.substring(0, lemma.length() - 1) : lemma;
		put(lemma, lemma, Tense.BASE);
		put(consonantY ? stem + "ies" : hiss ? lemma + "es" : lemma + "s", lemma, Tense.PRESENT);
		put(parts.length > 1 ? parts[1] : past, lemma, Tense.PAST);
		put(parts.length > 2 ? parts[2] : past, lemma, Tense.PARTICIPLE);
		put(parts.length > 3 ? parts[3] : ing(lemma, bare, parts), lemma, Tense.ING);
	}

	/** "run" with an irregular past doubles its last letter before "ing". */
	private static String ing(String lemma, String bare, String[] parts) {
		int last = lemma.length() - 1;
		boolean doubled = parts.length > 1 && last > 1 && VOWELS.indexOf(lemma.charAt(last)) < 0
				&& VOWELS.indexOf(lemma.charAt(last - 1)) >= 0 && VOWELS.indexOf(lemma.charAt(last - 2)) < 0
				&& "wy".indexOf(lemma.charAt(last)) < 0;
		return bare + (doubled ? lemma.substring(last) : "") + "ing";
	}

	private void put(String word, String lemma, Tense tense) {
		Form known = this.forms.get(word);
		if (known == null) {
			this.forms.put(word, new Form(lemma, EnumSet.of(tense)));
		}
		else if (known.lemma().equals(lemma)) {
			known.tenses().add(tense);
		}
	}

}
