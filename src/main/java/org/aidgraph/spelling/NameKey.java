package org.aidgraph.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.aidgraph.reference.Letters;

/**
 * Reads names of organizations as the words that tell them apart: one spelling for
 * British and American English, abbreviations written out, no article, no legal form.
 */
final class NameKey {

	private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "to", "in", "on", "a", "an", "s", "de",
			"la", "le", "les", "des", "du", "d", "l", "et", "y", "del", "los", "las", "el", "und", "fur", "der", "die",
			"das", "voor", "van", "en");

	private static final Set<String> LEGAL = Set.of("ltd", "limited", "inc", "llc", "llp", "plc", "gmbh", "ggmbh", "bv",
			"nv", "vzw", "asbl", "jsc", "ev", "stichting", "ngo", "ong", "ongd");

	/** Legal forms that stand last; elsewhere these are other words. */
	private static final Set<String> LEGAL_LAST = Set.of("ab", "oy", "ry", "aps", "srl", "sarl", "sas", "spa", "onlus",
			"ets", "lda", "ltda", "pty", "corp", "incorporated");

	private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("programme", "program"),
			Map.entry("programmes", "programs"), Map.entry("centre", "center"), Map.entry("centres", "centers"),
			Map.entry("labour", "labor"), Map.entry("defence", "defense"), Map.entry("neighbourhood", "neighborhood"),
			Map.entry("dept", "department"), Map.entry("departement", "department"), Map.entry("govt", "government"),
			Map.entry("univ", "university"), Map.entry("intl", "international"), Map.entry("assoc", "association"),
			Map.entry("natl", "national"), Map.entry("internat", "international"), Map.entry("devt", "development"),
			Map.entry("gov", "government"), Map.entry("coop", "cooperation"), Map.entry("dep", "department"),
			Map.entry("assn", "association"), Map.entry("inst", "institute"), Map.entry("cttee", "committee"),
			Map.entry("fdn", "foundation"), Map.entry("fed", "federation"), Map.entry("soc", "society"),
			Map.entry("ctr", "center"), Map.entry("prog", "program"));

	/** Words without their middles: "Int'l". */
	private static final Map<String, String> CUT_SHORT = Map.of("int l", "international", "nat l", "national", "dev t",
			"development", "gov t", "government", "dep t", "department", "ass n", "association", "comm n", "commission",
			"org n", "organization");

	private NameKey() {
	}

	/** The words of a name, with the small ones, in one spelling. */
	static List<String> words(String name) {
		String[] raw = Letters.key(withGaps(name)).split(" ");
		boolean nations = name.contains("UN");
		List<String> words = new ArrayList<>(raw.length);
		for (int i = 0; i < raw.length; i++) {
			String next = (i + 1 < raw.length) ? raw[i + 1] : "";
			String word = raw[i];
			if (word.equals("un") && nations) {
				words.add("united");
				words.add("nations");
			}
			else if (word.equals("co") && (next.equals("operation") || next.equals("ordination"))) {
				words.add(word + next);
				i++;
			}
			else if (CUT_SHORT.containsKey(word + " " + next)) {
				words.add(CUT_SHORT.get(word + " " + next));
				i++;
			}
			else if (word.equals("dg") && !next.isEmpty()) {
				words.add("directorate");
				words.add("general");
			}
			else if (word.equals("e") && next.equals("v") && i + 2 == raw.length) {
				break;
			}
			else {
				words.add(spelled(word));
			}
		}
		return bare(words);
	}

	/**
	 * "HakiElimu" as "Haki Elimu": a small letter and a capital inside a word part two.
	 */
	private static String withGaps(String name) {
		for (int i = 3; i + 2 < name.length(); i++) {
			if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i + 1))
					&& Character.isLowerCase(name.charAt(i + 2)) && Character.isLowerCase(name.charAt(i - 1))
					&& Character.isLowerCase(name.charAt(i - 2))) {
				return name.substring(0, i) + " " + withGaps(name.substring(i));
			}
		}
		return name;
	}

	private static String spelled(String word) {
		int stem = word.lastIndexOf("isation");
		String american = (stem > 2 && word.length() <= stem + 8)
				? word.substring(0, stem) + "iz" + word.substring(stem + 2) : word;
		return SPELLINGS.getOrDefault(american, american);
	}

	/** Without article and legal form, which stand first or last. */
	private static List<String> bare(List<String> words) {
		int from = 0;
		int to = words.size();
		while (to - from > 1 && (LEGAL.contains(words.get(from)) || words.get(from).equals("the"))) {
			from++;
		}
		while (to - from > 1 && (LEGAL.contains(words.get(to - 1)) || LEGAL_LAST.contains(words.get(to - 1))
				|| words.get(to - 1).equals("the"))) {
			to--;
		}
		return words.subList(from, to);
	}

	/** The words that count, without endings of the plural. */
	static List<String> significant(String name) {
		List<String> significant = new ArrayList<>();
		for (String word : words(name)) {
			if (!SMALL.contains(word)) {
				significant.add(singular(word));
			}
		}
		return significant;
	}

	static String singular(String word) {
		boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
		return plural ? word.substring(0, word.length() - 1) : word;
	}

	/** What two spellings of one name have in common. */
	static String loose(String name) {
		return String.join(" ", significant(name));
	}

	static boolean isSmall(String word) {
		return SMALL.contains(word);
	}

	/** Whether capitals are the first letters of all words of a name that count. */
	static boolean isWholeAcronymOf(String acronym, String name) {
		String letters = Letters.key(acronym).replace(" ", "");
		long big = Arrays.stream(Letters.key(name).split(" ")).filter((word) -> !isSmall(word)).count();
		return letters.length() > 2 && letters.length() >= big && isAcronymOf(acronym, name);
	}

	/**
	 * Whether capitals are an acronym of a name: the first letters of its words in their
	 * order, most of them.
	 */
	static boolean isAcronymOf(String acronym, String name) {
		String letters = Letters.key(acronym).replace(" ", "");
		List<String> words = new ArrayList<>();
		for (String word : Letters.key(name).split(" ")) {
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		int at = 0;
		int big = 0;
		for (String word : words) {
			big += isSmall(word) ? 0 : 1;
			if (at < letters.length() && letters.charAt(at) == word.charAt(0)) {
				at++;
			}
		}
		return letters.length() >= 2 && at == letters.length() && 2 * letters.length() >= big && big >= 2;
	}

	/**
	 * Whether two names have the same words, one letter aside, in any order; abbreviated
	 * words count as what they begin.
	 * @param apart words that are like one another and yet not the same: Niger and
	 * Nigeria
	 */
	static boolean isAlike(String one, String other, BiPredicate<String, String> apart) {
		List<String> ones = significant(one);
		List<String> others = significant(other);
		return ones.size() > 1 && others.size() > 1 && isCovered(ones, others, apart) && isCovered(others, ones, apart);
	}

	private static boolean isCovered(List<String> words, List<String> by, BiPredicate<String, String> apart) {
		return words.stream()
			.allMatch((word) -> by.contains(word)
					|| by.stream().anyMatch((candidate) -> isNear(word, candidate) && !apart.test(word, candidate)));
	}

	private static boolean isNear(String one, String other) {
		String longer = (one.length() >= other.length()) ? one : other;
		String shorter = (one.length() >= other.length()) ? other : one;
		if (longer.equals(shorter) || (shorter.length() >= 4 && longer.startsWith(shorter))) {
			return true;
		}
		return shorter.length() >= 5 && isOneEditAway(longer, shorter);
	}

	/** Whether one letter more, less, other or swapped makes one of the other. */
	static boolean isOneEditAway(String one, String other) {
		String longer = (one.length() >= other.length()) ? one : other;
		String shorter = (one.length() >= other.length()) ? other : one;
		if (longer.length() - shorter.length() > 1) {
			return false;
		}
		int from = 0;
		while (from < shorter.length() && longer.charAt(from) == shorter.charAt(from)) {
			from++;
		}
		boolean same = longer.length() == shorter.length();
		String rest = longer.substring(Math.min(longer.length(), from + 1));
		String shortRest = shorter.substring(Math.min(shorter.length(), same ? from + 1 : from));
		boolean swapped = same && from + 1 < longer.length() && longer.charAt(from) == shorter.charAt(from + 1)
				&& longer.charAt(from + 1) == shorter.charAt(from)
				&& longer.substring(from + 2).equals(shorter.substring(from + 2));
		return rest.equals(shortRest) || swapped;
	}

}
