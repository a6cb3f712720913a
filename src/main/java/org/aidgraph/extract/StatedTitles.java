package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Finds the names of undertakings in a paragraph by what is said of them: "Fair Sails,
 * financed by A,", "Fair Sails (2021–2024) helps", "three projects: Fair Sails, Old
 * Masons and Wells", "the neighbouring project High Pasture", "Fil d'avenir, un projet
 * dont".
 */
final class StatedTitles {

	private static final int MAX_WORDS = 9;

	private static final int MAX_TITLE = 90;

	private static final int MAX_LISTED = 5;

	private static final Set<String> NOUNS = Words.of("project", "programme", "program", "initiative", "component",
			"campaign", "scheme", "projet", "volet", "proyecto", "programa", "iniciativa", "componente", "campagne",
			"campa\u00f1a");

	private static final Set<String> PLURALS = Words.of("projects", "programmes", "programs", "initiatives",
			"components", "projets", "volets", "proyectos", "programas", "iniciativas", "componentes");

	private static final Set<String> ARTICLES = Words.of("a", "an", "the", "one", "un", "une", "una", "el", "le", "la",
			"uno", "l'un", "this", "our", "its");

	private static final Set<String> INDEFINITE = Words.of("a", "an", "one", "un", "une", "una", "uno", "l'un");

	private static final Set<String> COPULAS = Words.of("is", "was", "has", "will", "est", "a", "sera", "es", "fue",
			"est\u00e1", "ha", "ser\u00e1", "remains", "remained");

	private static final Set<String> EQUALS = Words.of("is", "was", "remains", "remained", "est", "es", "era");

	private static final Set<String> BETWEEN = Words.of("been", "being", "be", "also", "jointly", "now", "currently",
			"entirely", "fully", "mainly", "partly", "largely", "\u00e9t\u00e9", "sido", "siendo");

	/** What is done with undertakings and not with people. */
	private static final Set<String> DONE = Words.of("implemented", "executed", "financed", "co-financed", "co-funded",
			"cofinanced", "cofunded", "funded", "carried", "delivered", "bankrolled", "financ\u00e9", "financ\u00e9e",
			"cofinanc\u00e9", "cofinanc\u00e9e", "mis", "mise", "ex\u00e9cut\u00e9", "ex\u00e9cut\u00e9e", "financiado",
			"financiada", "cofinanciado", "cofinanciada", "ejecutado", "ejecutada", "implementado", "implementada");

	/** What is done with undertakings, and with other things too. */
	private static final Set<String> WEAK = Words.of("run", "managed", "led", "coordinated", "completed", "launched",
			"extended", "closed", "overseen", "administered", "supported", "co-led", "lanc\u00e9", "lanc\u00e9e",
			"port\u00e9", "port\u00e9e", "g\u00e9r\u00e9", "g\u00e9r\u00e9e", "lanzado", "lanzada", "gestionado",
			"gestionada", "dirigido", "dirigida");

	private static final Set<String> RELATIVES = Words.of("which", "that", "whose", "que", "dont", "cuyo", "cuya");

	private static final Set<String> TOLD = Words.of("implement", "implements", "implemented", "funds", "funded",
			"fund", "financed", "finances", "finance", "budget", "runs", "ran", "executes", "carries", "carried",
			"ejecuta", "financia", "implementa", "financent", "met", "mettent");

	private static final Set<String> FACILITIES = Words.of("camp", "camps", "site", "settlement", "shelter", "clinic",
			"house", "airport", "port", "market", "station", "bridge", "road", "prison", "hospital", "phase", "round",
			"day", "report", "plan", "agreement", "strategy", "team", "board", "border");

	private static final long SMALL = WordClass.bits(WordClass.CONNECTOR, WordClass.AND, WordClass.DETERMINER);

	/** Small words that stand inside a name only between capitals. */
	private static final long WEAKER = WordClass.bits(WordClass.FUNCTION, WordClass.BY);

	private static final Set<String> THIS = Words.of("this", "ce", "cette", "este", "esta");

	private static final int MAX_HEADED = 60;

	private static final Set<String> ORDINALS = Words.of("first", "second", "third", "fourth", "fifth", "last", "other",
			"another", "latter", "former");

	private final String text;

	/** Whether the paragraph has spoken of several undertakings. */
	private boolean several;

	private final List<String> found = new ArrayList<>();

	private StatedTitles(String text) {
		this.text = text;
	}

	/** The names in a paragraph, in order. */
	static List<String> in(String text) {
		StatedTitles titles = new StatedTitles(text);
		titles.headed();
		int start = 0;
		while (start < text.length()) {
			titles.opening(start);
			int end = endOfSentence(text, start);
			titles.inside(start, end);
			start = end + 1;
		}
		return titles.found;
	}

	private static int endOfSentence(String text, int start) {
		for (int i = start; i + 1 < text.length(); i++) {
			if (".!?;\u2026".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
				return i + 1;
			}
		}
		return text.length();
	}

	/** "Cuentas claras. Este proyecto", "Techo Norte. Financiado por": as a heading. */
	private void headed() {
		int stop = this.text.indexOf(". ");
		if (stop < 6 || stop > MAX_HEADED || !Character.isUpperCase(this.text.codePointAt(0))
				|| this.text.substring(0, stop).chars().anyMatch((c) -> ",:;(\u2013".indexOf(c) >= 0)) {
			return;
		}
		String name = this.text.substring(0, stop);
		String first = word(stop + 2);
		boolean called = THIS.contains(first) && nounWithin(behind(stop + 2), 2);
		boolean done = DONE.contains(first) && hasAgent(behind(stop + 2));
		boolean plain = name.split(" ").length < 6 && (Lexicon.scan(name, 0, name.length())
				& WordClass.bits(WordClass.SAYS, WordClass.PRONOUN, WordClass.GIVES, WordClass.RUNS)) == 0;
		if ((called || done) && plain && name.indexOf(' ') > 0 && !isFunction(name)) {
			this.found.add(name);
		}
	}

	/** A name that opens a sentence, by what comes behind it. */
	private void opening(int start) {
		int from = start;
		while (from < this.text.length() && Character.isWhitespace(this.text.charAt(from))) {
			from++;
		}
		int end = run(from);
		String name = this.text.substring(from, end);
		if (isName(name, 2) && !isFunction(name) && isStated(end, name.indexOf(' ') == name.lastIndexOf(' '))) {
			this.found.add(name);
		}
	}

	/** Whether what stands behind a name is said of undertakings alone. */
	private boolean isStated(int end, boolean two) {
		if (this.text.startsWith(" (", end)) {
			int close = this.text.indexOf(')', end);
			return close > 0 && close - end < 40 && isTime(this.text.substring(end + 2, close));
		}
		boolean comma = this.text.startsWith(", ", end);
		int at = comma ? end + 2 : end + 1;
		if (at >= this.text.length() || !comma && this.text.charAt(end) != ' ') {
			return false;
		}
		String first = word(at);
		if (comma && first.equals("as")) {
			return calledSo(at);
		}
		if (comma && first.equals("the") && this.several && ORDINALS.contains(word(behind(at)))) {
			return true;
		}
		if (comma && (RELATIVES.contains(first) || first.equals("under") && RELATIVES.contains(word(behind(at))))) {
			return isTold(at);
		}
		int next = at;
		if (!comma) {
			if (!COPULAS.contains(first)) {
				return false;
			}
			next = behind(next);
			while (BETWEEN.contains(word(next))) {
				next = behind(next);
			}
		}
		String done = word(next);
		boolean agent = hasAgent(behind(next));
		return DONE.contains(done) && agent || !two && WEAK.contains(done) && (agent || hasYear(next))
				|| !comma && ARTICLES.contains(done) && nounWithin(behind(next), 6);
	}

	/** "as the programme is called". */
	private boolean calledSo(int at) {
		String clause = this.text.substring(at, Math.min(this.text.length(), at + 40)).toLowerCase(Locale.ROOT);
		return clause.contains(" is called") && nounWithin(behind(at), 3);
	}

	private boolean isTold(int at) {
		int next = at;
		for (int words = 0; words < 8 && next < this.text.length(); words++) {
			String word = word(next);
			if (TOLD.contains(word)) {
				return true;
			}
			int end = next + word.length();
			if (word.isEmpty() || end >= this.text.length() || ",.;".indexOf(this.text.charAt(end)) >= 0) {
				return false;
			}
			next = behind(next);
		}
		return false;
	}

	private boolean hasAgent(int at) {
		int next = at;
		for (int words = 0; words < 5 && next < this.text.length(); words++) {
			String word = word(next);
			if ((Lexicon.classesOf(word, 0, word.length()) & WordClass.BY.bit()) != 0) {
				return true;
			}
			int end = next + word.length();
			if (word.isEmpty() || end >= this.text.length() || ",.;".indexOf(this.text.charAt(end)) >= 0) {
				return false;
			}
			next = behind(next);
		}
		return false;
	}

	private boolean hasYear(int at) {
		return isTime(this.text.substring(at, Math.min(this.text.length(), at + 40)));
	}

	/** Whether a year of our time stands in the words. */
	private static boolean isTime(String words) {
		for (int i = 0; i + 4 <= words.length(); i++) {
			boolean year = (words.startsWith("19", i) || words.startsWith("20", i))
					&& Character.isDigit(words.charAt(i + 2)) && Character.isDigit(words.charAt(i + 3))
					&& (i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1)))
					&& (i + 4 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 4)));
			if (year) {
				return true;
			}
		}
		return false;
	}

	/** Whether a noun for an undertaking stands among the next words in small letters. */
	private boolean nounWithin(int from, int limit) {
		int next = from;
		for (int words = 0; words < limit && next < this.text.length(); words++) {
			String word = word(next);
			if (NOUNS.contains(word) || PLURALS.contains(word)) {
				int end = behind(next);
				String after = word(end);
				return (Lexicon.classesOf(after, 0, after.length()) & WordClass.ROLE.bit()) == 0;
			}
			if (word.isEmpty() || next + word.length() < this.text.length()
					&& ",.;:".indexOf(this.text.charAt(next + word.length())) >= 0) {
				return false;
			}
			next = behind(next);
		}
		return false;
	}

	/** Names beside nouns anywhere in a sentence. */
	private void inside(int start, int end) {
		int at = start;
		while (at < end) {
			String word = word(at);
			if (NOUNS.contains(word) && at > start) {
				behindNoun(start, at, word.length());
				equated(start, at, word.length());
			}
			else if (PLURALS.contains(word)) {
				this.several = true;
				listed(at + word.length(), end);
			}
			else if (this.several && ORDINALS.contains(word)) {
				ordinal(at + word.length());
			}
			boolean comma = at + word.length() + 1 < end && this.text.charAt(at + word.length()) == ','
					&& !word.isEmpty();
			if (comma && INDEFINITE.contains(word(at + word.length() + 2))
					&& nounWithin(behind(at + word.length() + 2), 5)) {
				apposed(start, at + word.length());
			}
			at = Math.max(behind(at), at + 1);
		}
	}

	/** "Thread by Thread, a project that", "Fil d'avenir, un projet dont". */
	private void apposed(int start, int end) {
		int from = end;
		int capital = -1;
		int words = 0;
		boolean small = false;
		while (from > start && words < MAX_WORDS) {
			int word = wordStart(from);
			if (word == from) {
				break;
			}
			boolean upper = Character.isUpperCase(this.text.codePointAt(word));
			long classes = Lexicon.classesOf(this.text, word, from);
			if (upper) {
				capital = word;
				small = false;
			}
			else if (capital >= 0 && (small || (classes & (SMALL | WEAKER)) == 0)) {
				break;
			}
			else {
				small = capital >= 0;
			}
			words++;
			if (word == 0 || this.text.charAt(word - 1) != ' ') {
				break;
			}
			from = word - 1;
		}
		String name = (capital < 0) ? "" : withoutOpening(this.text.substring(capital, end));
		if (isName(name, 1) && name.indexOf(' ') > 0) {
			this.found.add(name);
		}
	}

	/** "the neighbouring project High Pasture", "le programme régional Rives du Lac". */
	private void behindNoun(int start, int noun, int length) {
		int at = noun + length;
		boolean plain = at + 1 < this.text.length() && this.text.charAt(at) == ' ';
		int next = at + 1;
		boolean adjective = plain && Character.isLowerCase(this.text.codePointAt(next)) && this.text.charAt(noun) == 'p'
				&& !word(next).isEmpty()
				&& (Lexicon.classesOf(word(next), 0, word(next).length()) & (SMALL | WEAKER)) == 0
				&& ADJECTIVES.contains(word(next));
		next = adjective ? behind(next) : next;
		if (!plain || next >= this.text.length() || !Character.isUpperCase(this.text.codePointAt(next))
				|| !isDefinite(start, noun)) {
			return;
		}
		named(next);
	}

	/** "our largest project remained Fair Sails, funded by A". */
	private void equated(int start, int noun, int length) {
		int at = noun + length;
		for (int words = 0; words < 5 && at < this.text.length() && this.text.charAt(at) == ' '; words++) {
			String word = word(at + 1);
			int behind = at + 1 + word.length();
			if (EQUALS.contains(word) && behind + 1 < this.text.length() && this.text.charAt(behind) == ' ') {
				int last = run(behind + 1);
				boolean closed = last < this.text.length() && ",.;".indexOf(this.text.charAt(last)) >= 0;
				if (closed && opensClause(start, noun)) {
					named(behind + 1);
				}
				return;
			}
			if (word.isEmpty()) {
				return;
			}
			at = behind;
		}
	}

	/**
	 * Whether an article and nothing but adjectives stand before a noun in its clause.
	 */
	private boolean opensClause(int start, int noun) {
		int from = noun - 1;
		for (int words = 0; words < 4 && from > start; words++) {
			int word = wordStart(from);
			String before = this.text.substring(word, from).toLowerCase(Locale.ROOT);
			long classes = Lexicon.classesOf(before, 0, before.length());
			if ((classes & WordClass.DETERMINER.bit()) != 0) {
				return word <= start + 1 || this.text.startsWith(", ", word - 2);
			}
			if (word == from || (classes & WordClass.bits(WordClass.CONNECTOR, WordClass.ROLE)) != 0) {
				return false;
			}
			from = word - 1;
		}
		return false;
	}

	private void named(int next) {
		String name = this.text.substring(next, run(next));
		boolean camel = name.indexOf(' ') < 0 && name.length() > 5 && hasInnerCapital(name);
		if (camel || isName(name, 2)) {
			this.found.add(name);
		}
	}

	private static final Set<String> ADJECTIVES = Words.of("r\u00e9gional", "national", "pilote", "conjoint", "voisin",
			"regional", "nacional", "piloto", "conjunto", "vecino", "insignia");

	private static boolean hasInnerCapital(String word) {
		boolean lower = word.chars().anyMatch(Character::isLowerCase);
		return lower && word.substring(1).chars().anyMatch(Character::isUpperCase);
	}

	/** Whether an article stands among the words right before a noun. */
	private boolean isDefinite(int start, int noun) {
		int from = noun - 1;
		for (int words = 0; words < 4 && from > start; words++) {
			int word = wordStart(from);
			String before = this.text.substring(word, from).toLowerCase(Locale.ROOT);
			if ((Lexicon.classesOf(before, 0, before.length()) & WordClass.DETERMINER.bit()) != 0
					|| before.equals("another") || before.equals("au") || before.equals("du") || before.equals("del")) {
				return true;
			}
			if (word == from || word == 0 || this.text.charAt(word - 1) != ' ') {
				return false;
			}
			from = word - 1;
		}
		return false;
	}

	/** "The first, First Rung, is run by", "The third is called Second Shift". */
	private void ordinal(int end) {
		int at = this.text.startsWith(", ", end) ? end + 2 : this.text.startsWith(" is called ", end) ? end + 11 : -1;
		if (at < 0 || at >= this.text.length()) {
			return;
		}
		int last = run(at);
		String name = this.text.substring(at, last);
		if (isName(name, 2) && last < this.text.length() && ",.;".indexOf(this.text.charAt(last)) >= 0) {
			this.found.add(name);
		}
	}

	/** "three projects: A, B and C", "its components, A and B,". */
	private void listed(int from, int end) {
		boolean colon = this.text.startsWith(": ", from);
		if (!colon) {
			return;
		}
		int at = from + 2;
		List<String> names = new ArrayList<>();
		for (int i = 0; i < MAX_LISTED && at < end; i++) {
			String name = item(at);
			if (!isName(name, 2)) {
				break;
			}
			names.add(name);
			int next = at + name.length();
			String rest = this.text.substring(next, Math.min(end, next + 7));
			if (rest.startsWith(", and ")) {
				at = next + 6;
			}
			else if (rest.startsWith(", ") || rest.startsWith("; ")) {
				at = next + 2;
			}
			else if (rest.startsWith(" and ")) {
				at = next + 5;
			}
			else if (rest.startsWith(" et ") || rest.startsWith(" y ")) {
				at = next + (rest.startsWith(" et ") ? 4 : 3);
			}
			else {
				break;
			}
		}
		if (names.size() > 1) {
			this.found.addAll(names);
		}
	}

	/** One of a list: the run without an "and" that joins the last of them. */
	private String item(int at) {
		String name = this.text.substring(at, run(at));
		int and = name.lastIndexOf(" and ");
		return (and > 0 && name.indexOf(' ') < and && name.indexOf(' ', and + 5) > 0) ? name.substring(0, and) : name;
	}

	/** Where the words in the manner of a title end that begin here. */
	private int run(int start) {
		int end = start;
		int position = start;
		for (int words = 0; words < MAX_WORDS && position < this.text.length()
				&& position - start < MAX_TITLE; words++) {
			int to = wordEnd(position);
			if (to == position) {
				break;
			}
			boolean capital = Character.isUpperCase(this.text.codePointAt(position));
			if (!capital && (words == 0 || (Lexicon.classesOf(this.text, position, to) & (SMALL | WEAKER)) == 0)) {
				break;
			}
			end = capital ? to : end;
			if (to >= this.text.length() || this.text.charAt(to) != ' ') {
				break;
			}
			position = to + 1;
		}
		return end;
	}

	private int wordEnd(int start) {
		int end = start;
		while (end < this.text.length() && (Character.isLetterOrDigit(this.text.charAt(end))
				|| "'\u2019-".indexOf(this.text.charAt(end)) >= 0)) {
			end++;
		}
		return end;
	}

	private int wordStart(int end) {
		int start = end;
		while (start > 0 && (Character.isLetterOrDigit(this.text.charAt(start - 1))
				|| "'\u2019-".indexOf(this.text.charAt(start - 1)) >= 0)) {
			start--;
		}
		return start;
	}

	private String word(int start) {
		return (start >= this.text.length()) ? "" : this.text.substring(start, wordEnd(start)).toLowerCase(Locale.ROOT);
	}

	/** Where the word behind the one that begins here begins. */
	private int behind(int start) {
		int end = wordEnd(start);
		while (end < this.text.length() && !Character.isLetterOrDigit(this.text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isFunction(String name) {
		int space = name.indexOf(' ');
		return (Lexicon.classesOf(name.toLowerCase(Locale.ROOT), 0, (space < 0) ? name.length() : space)
				& WordClass.bits(WordClass.FUNCTION, WordClass.DETERMINER, WordClass.CONNECTOR)) != 0;
	}

	/** Without the small words that open a sentence: "Under Fresh Start". */
	private static String withoutOpening(String words) {
		String name = words;
		while (name.indexOf(' ') > 0 && isFunction(name)) {
			name = name.substring(name.indexOf(' ') + 1);
		}
		return name;
	}

	/** At least so many words with capitals, and no place that is run. */
	private static boolean isName(String name, int capitals) {
		int large = 0;
		String last = "";
		for (String word : name.split(" ")) {
			large += !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
			last = word.toLowerCase(Locale.ROOT);
		}
		boolean shouted = name.chars().noneMatch(Character::isLowerCase);
		return large >= capitals && name.length() > 4 && !shouted && !FACILITIES.contains(last);
	}

}
