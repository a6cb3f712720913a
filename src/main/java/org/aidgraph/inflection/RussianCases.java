package org.aidgraph.inflection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Declines Russian names and brings declined ones back to their nominative, from
 * {@code russian.txt}. A name changes in the adjectives that open it and in its first
 * noun; what stands behind that noun stays. Immutable, safe for use by many threads.
 */
public final class RussianCases {

	private static final RussianCases TABLE = new RussianCases();

	private static final int CASES = 5;

	private static final int MIN_STEM = 2;

	/** Adjectives whose nominative ends in a stressed syllable. */
	private static final Set<String> STRESSED = Set.of("миров", "городск", "областн", "районн", "морск", "полев",
			"донск", "людск", "речн", "лесн", "степн", "родн", "земск", "хуторск");

	private final List<Endings> nouns = new ArrayList<>();

	private final List<Endings> adjectives = new ArrayList<>();

	private RussianCases() {
		try (InputStream in = Objects.requireNonNull(RussianCases.class.getResourceAsStream("russian.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			List<Endings> current = this.nouns;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith("[")) {
					current = line.startsWith("[noun") ? this.nouns : this.adjectives;
				}
				else if (!line.startsWith("#")) {
					current.add(Endings.of(line));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read russian.txt", ex);
		}
	}

	/** Whether a text begins with a Cyrillic letter. */
	public static boolean isCyrillic(String text) {
		return !text.isEmpty() && Character.UnicodeBlock.of(text.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
	}

	/**
	 * The forms of a name in the cases other than the nominative. Two names that a
	 * capital behind "and" shows are both declined. Empty where nothing changes.
	 */
	public static Set<String> forms(String name) {
		Set<String> forms = new LinkedHashSet<>();
		int and = name.indexOf(" и ");
		boolean two = and > 0 && and + 3 < name.length() && Character.isUpperCase(name.charAt(and + 3));
		for (int i = 0; i < CASES; i++) {
			if (two) {
				for (String first : TABLE.inCase(name.substring(0, and), i)) {
					for (String second : TABLE.inCase(name.substring(and + 3), i)) {
						forms.add(first + " и " + second);
					}
				}
			}
			else {
				forms.addAll(TABLE.inCase(name, i));
			}
		}
		forms.remove(name);
		return forms;
	}

	/**
	 * The nominative of an adjective in any case, for the gender of its noun.
	 * @param noun the nominative of the noun
	 */
	public static String adjective(String form, String noun) {
		char gender = TABLE.nounEndings(noun).stream().map(Endings::gender).findFirst().orElse('m');
		int longest = 0;
		boolean soft = false;
		for (Endings endings : TABLE.adjectives) {
			for (List<String> variants : endings.cases()) {
				for (String ending : variants) {
					int letters = ending.length() - lettersOfStem(endings);
					if (form.endsWith(ending) && letters > longest && form.length() - letters > MIN_STEM) {
						longest = letters;
						soft = endings.nominative().startsWith("н") && ending.startsWith("н");
					}
				}
			}
		}
		if (longest == 0) {
			return form;
		}
		String stem = form.substring(0, form.length() - longest);
		char last = stem.charAt(stem.length() - 1);
		boolean hushing = "жшчщ".indexOf(last) >= 0;
		boolean velar = "гкх".indexOf(last) >= 0;
		return stem + switch (gender) {
			case 'f' -> soft ? "яя" : "ая";
			case 'n' -> soft || hushing ? "ее" : "ое";
			case 'p' -> soft || hushing || velar ? "ие" : "ые";
			default -> STRESSED.contains(stem.toLowerCase(java.util.Locale.ROOT)) ? "ой"
					: soft || hushing || velar ? "ий" : "ый";
		};
	}

	/** Whether a word may be an adjective in any case, by its ending. */
	public static boolean isAdjective(String word) {
		for (String ending : List.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему",
				"ым", "им", "ых", "их", "ую", "юю", "ей", "ыми", "ими", "ом", "ем")) {
			if (word.length() > ending.length() + MIN_STEM && word.endsWith(ending)) {
				return true;
			}
		}
		return false;
	}

	/** How many letters of an adjective's ending belong to its stem. */
	private static int lettersOfStem(Endings endings) {
		String nominative = endings.nominative();
		return (nominative.length() == 3) ? 1 : 0;
	}

	private List<String> inCase(String name, int grammaticalCase) {
		List<String> forms = new ArrayList<>(List.of(""));
		int from = 0;
		while (from < name.length()) {
			int space = name.indexOf(' ', from);
			int end = (space < 0) ? name.length() : space;
			String word = name.substring(from, end);
			Optional<Endings> adjective = (space < 0) ? Optional.empty() : adjectiveEndings(word);
			if (adjective.isEmpty()) {
				List<String> nouns = nounForms(word, grammaticalCase);
				return product(forms, nouns, name.substring(end));
			}
			forms = product(forms, adjective.get().forms(word, grammaticalCase), " ");
			from = end + 1;
		}
		return List.of(name);
	}

	private static List<String> product(List<String> starts, List<String> words, String end) {
		List<String> all = new ArrayList<>();
		for (String start : starts) {
			for (String word : words) {
				all.add(start + word + end);
			}
		}
		return all;
	}

	private Optional<Endings> adjectiveEndings(String word) {
		return this.adjectives.stream()
			.filter((endings) -> word.endsWith(endings.nominative())
					&& word.length() - endings.nominative().length() >= MIN_STEM
					&& !(endings.nominative().equals("ние") && (word.endsWith("ение") || word.endsWith("ание"))))
			.max(java.util.Comparator.comparingInt((endings) -> endings.nominative().length()));
	}

	private List<String> nounForms(String word, int grammaticalCase) {
		int hyphen = word.lastIndexOf('-');
		if (hyphen > 0) {
			List<String> last = nounForms(word.substring(hyphen + 1), grammaticalCase);
			String first = word.substring(0, hyphen);
			return last.equals(List.of(word.substring(hyphen + 1)))
					? product(nounForms(first, grammaticalCase), List.of(word.substring(hyphen)), "")
					: product(List.of(first + "-"), last, "");
		}
		List<String> forms = new ArrayList<>();
		for (Endings endings : nounEndings(word)) {
			forms.addAll(endings.forms(word, grammaticalCase));
		}
		return forms.isEmpty() ? List.of(word) : forms;
	}

	/** All lines of the longest ending that fits; none for acronyms. */
	private List<Endings> nounEndings(String word) {
		int longest = 0;
		for (Endings endings : this.nouns) {
			if (word.endsWith(endings.nominative()) && word.length() - endings.nominative().length() >= 1) {
				longest = Math.max(longest, endings.nominative().length());
			}
		}
		int length = longest;
		return this.nouns.stream()
			.filter((endings) -> endings.nominative().length() == length && word.endsWith(endings.nominative()))
			.toList();
	}

}
