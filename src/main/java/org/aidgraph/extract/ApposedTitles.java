package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Finds names that a text calls a project or the like right behind them: "SunShare, a EUR
 * 3 million initiative that", "SunShare is a project of".
 */
final class ApposedTitles {

	private static final List<String> TIES = List.of(", a ", ", an ", " is a ", " is an ", " was a ", " was an ",
			" is one of ", " is the ");

	private static final Set<String> NOUNS = Words.of("project", "programme", "program", "initiative", "campaign",
			"scheme");

	/**
	 * What may follow the noun where it stands for the whole and not for a person or a
	 * place.
	 */
	private static final Set<String> TAILS = Words.of("that", "which", "of", "for", "to", "in", "on", "with", "aimed",
			"aiming", "designed", "supporting", "helping", "covering", "across", "between", "from", "since", "worth",
			"under", "providing", "benefiting", "targeting", "working", "whose", "where", "set", "started");

	private static final List<String> DASHES = List.of(" \u2013 ", " \u2014 ");

	private static final List<String> COPULAS = List.of(" is ", " was ", " is being ", " will be ", " has been ");

	private static final Set<String> DONE = Words.of("implemented", "executed", "financed", "co-financed", "co-funded",
			"funded", "run", "delivered", "carried", "cofinanced", "cofunded");

	/** Places that are run and are no undertakings. */
	private static final Set<String> FACILITIES = Words.of("camp", "camps", "site", "settlement", "shelter", "clinic",
			"house", "airport", "port", "garden", "market", "station", "bridge", "park", "road", "prison");

	private static final Set<String> LAUNCHES = Words.of("launched", "launches", "launch", "unveiled", "presented",
			"started", "began", "announced", "inaugurated");

	private static final int MAX_DASHED = 60;

	private static final int MAX_WORDS = 9;

	private static final int MAX_TITLE = 8;

	private static final int MIN_LENGTH = 4;

	private ApposedTitles() {
	}

	/** The names, in order of the ties. */
	static List<String> in(String text) {
		List<String> found = new ArrayList<>();
		for (String tie : TIES) {
			int at = text.indexOf(tie);
			while (at > 0) {
				if (callsUndertaking(text, at + tie.length())) {
					String name = nameBefore(text, at);
					if (name.length() >= MIN_LENGTH) {
						found.add(name);
					}
				}
				at = text.indexOf(tie, at + 1);
			}
		}
		dashed(text, found);
		subjects(text, found);
		return found;
	}

	/** "Learning a Trade at Home is implemented by": what opens a sentence and is run. */
	private static void subjects(String text, List<String> found) {
		int start = 0;
		while (start >= 0 && start < text.length()) {
			int end = endOfTitle(text, start);
			if (end > start && isDone(text, end) && !FACILITIES.contains(lastWord(text, end))) {
				found.add(text.substring(start, end));
			}
			int stop = text.indexOf(". ", start);
			start = (stop < 0) ? -1 : stop + 2;
		}
	}

	/**
	 * The end of the words in the manner of a title that begin here: two with capitals at
	 * least.
	 */
	private static int endOfTitle(String text, int start) {
		int end = start;
		int position = start;
		int capitals = 0;
		for (int words = 0; words < MAX_WORDS && position < text.length(); words++) {
			int to = endOfWord(text, position);
			boolean capital = to > position && Character.isUpperCase(text.codePointAt(position));
			boolean article = words == 0 && (Lexicon.classesOf(text, position, to)
					& WordClass.bits(WordClass.DETERMINER, WordClass.FUNCTION)) != 0;
			if (article || !capital && (words == 0 || (Lexicon.classesOf(text, position, to) & WordClass
				.bits(WordClass.CONNECTOR, WordClass.AND, WordClass.DETERMINER, WordClass.FUNCTION)) == 0)) {
				break;
			}
			capitals += capital ? 1 : 0;
			end = capital ? to : end;
			if (to >= text.length() || text.charAt(to) != ' ') {
				break;
			}
			position = to + 1;
		}
		return (capitals > 1) ? end : start;
	}

	private static String lastWord(String text, int end) {
		return text.substring(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase(Locale.ROOT);
	}

	private static boolean isDone(String text, int from) {
		for (String is : COPULAS) {
			if (text.startsWith(is, from)) {
				int word = endOfWord(text, from + is.length());
				return DONE.contains(text.substring(from + is.length(), word))
						&& (text.startsWith(" by ", word) || text.startsWith(" out by ", word));
			}
		}
		return false;
	}

	/** "the project whose name you know – Quiet Crossings – has". */
	private static void dashed(String text, List<String> found) {
		for (String dash : DASHES) {
			int at = text.indexOf(dash);
			while (at > 0) {
				int close = text.indexOf(dash, at + dash.length());
				String name = (close > 0 && close - at < MAX_DASHED) ? text.substring(at + dash.length(), close) : "";
				if (isAllCapital(name) && speaksOfOne(text.substring(Math.max(0, at - MAX_DASHED), at))) {
					found.add(name);
				}
				at = text.indexOf(dash, at + 1);
			}
		}
	}

	private static boolean isAllCapital(String name) {
		int words = 0;
		for (String word : name.split(" ")) {
			boolean small = (Lexicon.classesOf(word, 0, word.length())
					& WordClass.bits(WordClass.CONNECTOR, WordClass.AND, WordClass.DETERMINER)) != 0;
			if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) && !small || word.indexOf(',') >= 0) {
				return false;
			}
			words++;
		}
		return words > 1;
	}

	/** Whether the words behind the last sign call something a project. */
	private static boolean speaksOfOne(String before) {
		int from = Math.max(before.lastIndexOf('.'), Math.max(before.lastIndexOf(','), before.lastIndexOf(';'))) + 1;
		for (String word : before.substring(from).split("[^\\p{L}]+")) {
			if (NOUNS.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private static boolean callsUndertaking(String text, int from) {
		int position = from;
		for (int words = 0; words < MAX_WORDS && position < text.length(); words++) {
			int end = endOfWord(text, position);
			String word = text.substring(position, end);
			if (NOUNS.contains(word) || text.startsWith("one of ", from - 7) && NOUNS.contains(withoutPlural(word))) {
				return standsAlone(text, end);
			}
			boolean plain = !word.isEmpty() && (Character.isLowerCase(word.codePointAt(0)) || word.indexOf('-') > 0
					|| Character.isDigit(word.charAt(0)) || isMoney(word));
			if (!plain || end >= text.length() || text.charAt(end) != ' ') {
				return false;
			}
			position = end + 1;
		}
		return false;
	}

	private static String withoutPlural(String word) {
		return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
	}

	private static boolean isMoney(String word) {
		char sign = word.charAt(0);
		return sign == '$' || sign == '\u20ac' || sign == '\u00a3'
				|| (Lexicon.classesOf(word, 0, word.length()) & WordClass.MONEY.bit()) != 0;
	}

	private static int endOfWord(String text, int from) {
		int end = from;
		while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end))
				|| "-$\u20ac\u00a3'\u2019".indexOf(text.charAt(end)) >= 0 || ".,".indexOf(text.charAt(end)) >= 0
						&& end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)))) {
			end++;
		}
		return end;
	}

	/** Behind the noun comes a sign, or a word that says more of it. */
	private static boolean standsAlone(String text, int end) {
		if (end >= text.length() || text.charAt(end) != ' ') {
			return true;
		}
		int next = endOfWord(text, end + 1);
		String word = text.substring(end + 1, next);
		long done = WordClass.bits(WordClass.FUNDED, WordClass.RUN, WordClass.BY);
		return TAILS.contains(word) || (Lexicon.classesOf(word, 0, word.length()) & done) != 0;
	}

	/** The words with capitals that end at an offset, and small words between them. */
	private static String nameBefore(String text, int tie) {
		int end = (text.charAt(tie - 1) == ',') ? tie - 1 : tie;
		int start = end;
		int position = end;
		for (int words = 0; words < MAX_TITLE && position > 0; words++) {
			int from = position;
			while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1))
					|| "-'\u2019".indexOf(text.charAt(from - 1)) >= 0)) {
				from--;
			}
			if (from == position) {
				break;
			}
			boolean capital = Character.isUpperCase(text.codePointAt(from));
			if (!capital && (Lexicon.classesOf(text, from, position)
					& WordClass.bits(WordClass.CONNECTOR, WordClass.AND, WordClass.DETERMINER)) == 0) {
				break;
			}
			start = capital ? from : start;
			if (from == 0 || text.charAt(from - 1) != ' ') {
				break;
			}
			position = from - 1;
		}
		start = withComma(text, start);
		boolean opens = start == 0 || start > 1 && ".\u201d\"".indexOf(text.charAt(start - 2)) >= 0;
		String name = text.substring(start, end);
		return opens ? withoutOpening(name) : (name.indexOf(' ') > 0) ? name : withoutOpening(name);
	}

	/**
	 * "launched Solid Walls, Warm Rooms, a": words with capitals before the comma belong
	 * to the name where a verb or the beginning of the sentence stands before them.
	 */
	private static int withComma(String text, int start) {
		if (start < 6 || !text.startsWith(", ", start - 2)) {
			return start;
		}
		int from = start - 2;
		int position = from;
		int words = 0;
		while (position > 0) {
			int word = position;
			while (word > 0 && (Character.isLetterOrDigit(text.charAt(word - 1))
					|| "-'\u2019".indexOf(text.charAt(word - 1)) >= 0)) {
				word--;
			}
			if (word == position || !Character.isUpperCase(text.codePointAt(word))) {
				break;
			}
			from = word;
			words++;
			if (word == 0 || text.charAt(word - 1) != ' ') {
				break;
			}
			position = word - 1;
		}
		int before = text.lastIndexOf(' ', Math.max(0, from - 2)) + 1;
		boolean opens = from == 0 || from > 1 && text.charAt(from - 2) == '.';
		return (words > 1 && (opens || LAUNCHES.contains(text.substring(before, Math.max(before, from - 1))))) ? from
				: start;
	}

	/** "Under SunShare": without the small word that opens the sentence. */
	private static String withoutOpening(String words) {
		String name = words;
		int space = name.indexOf(' ');
		while (space > 0 && (Lexicon.classesOf(name.toLowerCase(Locale.ROOT), 0, space)
				& WordClass.bits(WordClass.FUNCTION, WordClass.CONNECTOR, WordClass.DETERMINER)) != 0) {
			name = name.substring(space + 1).strip();
			space = name.indexOf(' ');
		}
		boolean plain = space < 0 && Lexicon.classesOf(name.toLowerCase(Locale.ROOT), 0, name.length()) != 0;
		return (plain || name.isEmpty() || Character.isLowerCase(name.codePointAt(0))) ? "" : name;
	}

}
