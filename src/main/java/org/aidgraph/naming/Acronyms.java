package org.aidgraph.naming;

import java.util.Locale;
import java.util.Set;
import org.aidgraph.grammar.Words;

/**
 * Tells which words can be acronyms and whether an acronym fits a long form.
 */
public final class Acronyms {

	private static final int MAX_ACRONYM = 12;

	/** Acronyms of things that never act. */
	private static final Set<String> THINGS = Words.of("COVID", "COVID-19", "SDG", "SDGs", "IDP", "IDPs", "NGO", "NGOs",
			"HIV", "AIDS", "TB", "GDP", "ICT", "IT", "USD", "EUR", "CHF", "GBP", "CEO", "PhD", "TWG", "TWGs", "GBV",
			"MHPSS", "WASH", "AVR", "AVRR", "CCCM", "NFI", "NFIs", "GCM", "GCR", "PDF", "FAQ", "TV", "SMS", "GPS", "ID",
			"CV", "HR", "VIP", "DIY", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "AM", "PM", "MSME",
			"MSMEs", "SME", "SMEs", "CBO", "CBOs", "CSO", "CSOs", "INGO", "INGOs", "MOU", "MoU", "SOP", "SOPs", "TOT",
			"ToT", "PPE", "PPP", "TOR", "ToR", "UASC", "VAT", "ISBN", "OK", "CT", "TIP", "IBM", "DRR", "DDR");

	private static final Set<String> SMALL = Words.of("of", "for", "the", "and", "in", "on", "to", "de", "la", "des",
			"les", "du", "le", "et", "y", "del", "para", "los", "las", "el", "pour", "l'", "d'", "&", "a", "und", "at",
			"from", "against", "with", "en", "sur");

	private Acronyms() {
	}

	/** Whether a word could be an acronym: short, with two capitals at least. */
	public static boolean isShaped(String word) {
		int capitals = 0;
		for (int i = 0; i < word.length(); i++) {
			capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
		}
		return word.length() <= MAX_ACRONYM && capitals >= 2 && capitals * 2 >= word.length();
	}

	/** Whether it is short for a thing and never for a body. */
	public static boolean isThing(String word) {
		return THINGS.contains(word) || word.startsWith("COVID");
	}

	/**
	 * Whether the letters of an acronym are found in order among the words, the first at
	 * the first word, most of them at the beginnings of words.
	 */
	static boolean fits(String acronym, java.util.List<String> words) {
		String letters = plain(acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym);
		while (letters.length() > 2 && Character.isDigit(letters.charAt(letters.length() - 1))) {
			letters = letters.substring(0, letters.length() - 1);
		}
		if (letters.isEmpty() || words.isEmpty()) {
			return false;
		}
		String first = plain(words.get(0));
		if (first.isEmpty() || first.charAt(0) != letters.charAt(0)) {
			return false;
		}
		int at = 0;
		int initials = 0;
		int large = 0;
		for (String raw : words) {
			String word = plain(raw);
			boolean small = SMALL.contains(raw.toLowerCase(Locale.ROOT));
			large += small ? 0 : 1;
			for (int i = 0; i < word.length() && at < letters.length(); i++) {
				if (word.charAt(i) == letters.charAt(at)) {
					boolean initial = i == 0 || raw.length() > i && Character.isUpperCase(raw.charAt(i));
					if (i == 0 || initial || i < 4) {
						at++;
						initials += initial ? 1 : 0;
						continue;
					}
				}
				break;
			}
		}
		return at == letters.length() && initials * 2 >= letters.length()
				&& (large <= letters.length() + 1 || initials == letters.length() && large <= letters.length() + 3);
	}

	private static String plain(String word) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				letters.append(Character.toLowerCase(c));
			}
		}
		return letters.toString();
	}

}
