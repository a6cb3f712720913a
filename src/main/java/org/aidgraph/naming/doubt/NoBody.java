package org.aidgraph.naming.doubt;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Tells names that look like those of bodies and are none: money, diseases, fields of
 * work, people, papers. For names that no list of organizations knows.
 */
public final class NoBody {

	/** ISO 4217, as the platform knows it. */
	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	/** Units of account without a code. */
	private static final Set<String> UNITS = Words.of("UA", "UC", "SDR");

	/** Short forms of millions and thousands before a code: "MSEK", "KUSD". */
	private static final String SCALES = "MKT";

	private static final Pattern DISEASE = Pattern.compile("(?iu)(the )?(new |novel )?"
			+ "(covid([- ]?19)?|coronavirus|sars-cov-2|ebola|hiv|aids|hiv/aids|cholera|malaria|measles|tuberculosis)"
			+ "( (pandemic|crisis|outbreak|virus|disease|19))?");

	/** Fields of humanitarian and development work, as they are written. */
	private static final Set<String> FIELDS = Words.of("wash", "srhr", "srh", "gbv", "sgbv", "cccm", "rcce", "fsl",
			"mhpss", "nfi", "esnfi", "es/nfi", "eie", "iycf", "pss", "sam", "mam", "imam", "rutf", "drr", "cva", "ppe",
			"tvet", "mpca", "phc", "bcc", "sbcc", "ddr", "nutrition", "protection", "health", "education", "management",
			"shelter", "logistics", "livelihood", "livelihoods", "food security", "agriculture", "water", "hygiene",
			"sanitation", "gender", "governance", "resilience", "child protection", "hrp", "hcp", "hno", "sdg", "mou",
			"sop", "rrm", "sti", "ict", "iati", "euro", "euros");

	/** Kinds of bodies, no body by themselves. */
	private static final Set<String> KINDS = Words.of("ngo", "ngos", "ingo", "lngo", "nngo", "cso", "cbo", "hq", "osc",
			"ong", "ongs", "csos", "ingos", "cbos", "partners", "stakeholders", "clusters", "actors", "agencies");

	/** What a paper, a plan or a share of money is called by its last word. */
	private static final Set<String> PAPERS = Words.of("strategy", "plan", "plans", "allocation", "appeal", "framework",
			"document", "policy", "proposal", "guidelines", "guideline", "procedure", "procedures", "standards", "law",
			"convention", "agreement", "memorandum", "agenda", "declaration", "determinants", "analysis", "analyses",
			"strategi");

	private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Ll}?\\p{Lu}{2,7}s");

	private static final Pattern PURPOSE = Pattern.compile(".* pour \\p{Ll}+(er|ir|re)");

	private static final Set<String> MODIFIERS = Words.of("humanitarian", "regional", "national", "local", "project",
			"programme", "program", "country", "field", "main", "central", "technical", "joint", "legal", "policy",
			"public", "private", "general", "new");

	private static final Set<String> PARTS = Words.of("unit", "division", "section", "desk", "department", "office",
			"branch", "team");

	private NoBody() {
	}

	/** Whether a name that no list knows is none of a body. */
	public static boolean is(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		String last = lower.substring(lower.lastIndexOf(' ') + 1);
		return isField(name) || isDisease(name) || PLURAL_ACRONYM.matcher(name).matches() || KINDS.contains(last)
				|| last.equals("agreement") || isPaper(last) && !hasBodyWord(name) || PURPOSE.matcher(name).matches()
				|| isScaled(name) || isPartAlone(lower);
	}

	static boolean isDisease(String name) {
		return DISEASE.matcher(name).matches();
	}

	/** "WASH", "Protection": a field of work. */
	public static boolean isField(String name) {
		return FIELDS.contains(name.toLowerCase(Locale.ROOT));
	}

	/** "Strategy", "Allocation-2020". */
	private static boolean isPaper(String word) {
		int dash = word.indexOf('-');
		return PAPERS.contains((dash > 0) ? word.substring(0, dash) : word);
	}

	/** "Institute of Maritime Law": a body that is about a paper. */
	private static boolean hasBodyWord(String name) {
		return (Lexicon.scan(name, 0, name.length()) & WordClass.ORGANIZATION.bit()) != 0;
	}

	/** "MSEK", "KUSD": a code of money behind a short form of a number. */
	private static boolean isScaled(String name) {
		return name.length() == 4 && SCALES.indexOf(name.charAt(0)) >= 0 && CURRENCIES.contains(name.substring(1));
	}

	/** "Humanitarian Unit": a part of a body that is not named. */
	private static boolean isPartAlone(String lower) {
		int space = lower.indexOf(' ');
		return space > 0 && MODIFIERS.contains(lower.substring(0, space)) && PARTS.contains(lower.substring(space + 1));
	}

	/** Whether an acronym stands beside a number in a text, as money does. */
	public static boolean isMoney(String name, String text) {
		if (name.length() > 4 || name.length() < 2 || !name.equals(name.toUpperCase(Locale.ROOT))) {
			return false;
		}
		boolean code = CURRENCIES.contains(name) || UNITS.contains(name);
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			String before = text.substring(Math.max(0, at - 12), at).toLowerCase(Locale.ROOT);
			int end = Math.min(text.length(), at + name.length() + 2);
			String after = text.substring(at + name.length(), end);
			boolean scaled = before.matches("(?s).*\\b(million|millions|milliard|milliards|billion|mn|mio) (d.|de )?");
			boolean counted = code && (before.matches("(?s).*[0-9][0-9.,]*[ \u00a0]?[mk]?[ \u00a0]?")
					|| after.matches("(?s)[ \u00a0]?[0-9].*"));
			if (scaled || counted) {
				return true;
			}
		}
		return false;
	}

}
