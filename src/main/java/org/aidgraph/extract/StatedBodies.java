package org.aidgraph.extract;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Reference;
import org.aidgraph.reference.Match;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;

/**
 * Finds the bodies of a page whose names do not tell that they are bodies, by what is
 * said of them: "Forensic Hands, a network of", "the charity Open Lamp", "l'ONG Oubangui
 * Demain", and the house whose site it is.
 */
final class StatedBodies {

	private static final int MAX_BODIES = 40;

	private static final int MAX_WORDS = 6;

	/** Kinds of bodies, in small letters beside a name. */
	private static final Set<String> KINDS = Words.of("charity", "ngo", "foundation", "association", "network",
			"cooperative", "co-operative", "collective", "organization", "organisation", "federation", "consortium",
			"firm", "company", "group", "trust", "union", "think-tank", "nonprofit", "non-profit", "institute", "ong",
			"fondation", "r\u00e9seau", "coop\u00e9rative", "collectif", "organisme", "fundaci\u00f3n",
			"asociaci\u00f3n", "red", "cooperativa", "colectivo", "organizaci\u00f3n", "empresa", "consultora",
			"soci\u00e9t\u00e9", "entreprise", "cabinet", "consultancy", "broadcaster", "syndicat", "sindicato");

	private static final Set<String> ARTICLES = Words.of("a", "an", "une", "un", "una");

	/** What may follow the kind where it stands for the whole. */
	private static final Set<String> TAILS = Words.of("of", "in", "from", "that", "which", "based", "for", "with",
			"working", "run", "founded", "active", "registered", "de", "du", "des", "qui", "que", "con", "bas\u00e9e",
			"d'", "and", "whose", "led", "representing");

	/** What bodies do, behind a name that opens a sentence. */
	private static final Set<String> DOES = Words.of(" is a member of ", " is an associate member of ",
			" are members of ", " works in ", " operates in ", " has offices in ", " is active in ", " is present in ",
			" est membre ", " es miembro ", " has worked in ", ", membre d", ", miembro d", " trabaja en ",
			" pertenece a ", " tiene oficinas en ", " tiene delegaciones en ", " is a charity ", " belongs to the ");

	private final String text;

	private final Set<String> found;

	private StatedBodies(String text, Set<String> found) {
		this.text = text;
		this.found = found;
	}

	/** The names, in order. */
	static Set<String> of(Page page, Reference reference) {
		Set<String> found = new LinkedHashSet<>();
		page.site().filter((site) -> isNamed(page, site)).ifPresent(found::add);
		for (TextBlock block : page.blocks()) {
			if (block.type() != TextBlock.Type.MENU && found.size() < MAX_BODIES) {
				new StatedBodies(block.text(), found).read();
			}
		}
		found.removeIf((name) -> isKnown(name, reference));
		return found;
	}

	/** "IOM Chad": the lists know the body that opens the name, or the whole of it. */
	private static boolean isKnown(String name, Reference reference) {
		return reference.scan(name)
			.stream()
			.anyMatch((match) -> match.start() == 0
					&& (match.type() == Match.Type.ORGANIZATION || match.type() == Match.Type.ACRONYM)
					|| match.end() - match.start() >= name.length() - 2);
	}

	/** Whether the name of a site comes again in a paragraph, as a name. */
	private static boolean isNamed(Page page, String site) {
		boolean name = site.indexOf(' ') > 0 && site.length() < 60 && Character.isUpperCase(site.codePointAt(0))
				&& page.title().filter(site::equals).isEmpty()
				&& site.chars().noneMatch((c) -> c == '|' || c == ':' || c == '\u2013');
		return name && page.blocks()
			.stream()
			.anyMatch((block) -> block.type() == TextBlock.Type.PARAGRAPH && block.text().contains(site));
	}

	private void read() {
		int at = 0;
		boolean opens = true;
		while (at < this.text.length()) {
			int end = wordEnd(at);
			if (end == at) {
				opens |= ".!?".indexOf(this.text.charAt(at)) >= 0;
				at++;
				continue;
			}
			if (Character.isUpperCase(this.text.codePointAt(at))) {
				int last = run(at);
				name(at, last, opens);
				at = Math.max(last, end);
			}
			else {
				if (KINDS.contains(this.text.substring(at, end)) && end + 1 < this.text.length()
						&& this.text.charAt(end) == ' ' && Character.isUpperCase(this.text.codePointAt(end + 1))) {
					behindKind(end + 1);
				}
				at = end;
			}
			opens = false;
		}
	}

	/** "the charity Open Lamp": two words with capitals at least. */
	private void behindKind(int start) {
		String name = this.text.substring(start, run(start));
		if (isName(name)) {
			this.found.add(name);
		}
	}

	private void name(int start, int end, boolean opens) {
		String name = this.text.substring(start, end);
		if (!isName(name) || isFunction(name)) {
			return;
		}
		int close = this.text.startsWith(" (", end) ? this.text.indexOf(')', end) : -1;
		int behind = (close > 0 && close - end < 14) ? close + 1 : end;
		boolean does = opens && DOES.stream().anyMatch((words) -> this.text.startsWith(words, behind));
		if (does || this.text.startsWith(", ", end) && isKind(end + 2)) {
			this.found.add(name);
		}
	}

	/** "a Tanzanian foundation,", "a network of pathologists". */
	private boolean isKind(int start) {
		int at = start;
		for (int words = 0; words < MAX_WORDS && at < this.text.length(); words++) {
			int end = wordEnd(at);
			String word = this.text.substring(at, end).toLowerCase(Locale.ROOT);
			if (words == 0 && !ARTICLES.contains(word)) {
				return false;
			}
			if (words > 0 && KINDS.contains(word) && Character.isLowerCase(this.text.charAt(at))) {
				return end >= this.text.length() || this.text.charAt(end) != ' '
						|| TAILS.contains(this.text.substring(end + 1, wordEnd(end + 1)));
			}
			boolean goesOn = end > at && end < this.text.length() && this.text.charAt(end) == ' ';
			boolean person = words > 0 && (Lexicon.classesOf(word, 0, word.length())
					& WordClass.bits(WordClass.ROLE, WordClass.CONNECTOR, WordClass.FUNCTION)) != 0;
			if (!goesOn || person || words > 0 && UndertakingTitles.speaksOfNoun(word)) {
				return false;
			}
			at = end + 1;
		}
		return false;
	}

	/** Where the words with capitals end, with "&" and small words between them. */
	private int run(int start) {
		int end = start;
		int position = start;
		long small = WordClass.bits(WordClass.CONNECTOR, WordClass.DETERMINER);
		for (int words = 0; words < MAX_WORDS && position < this.text.length(); words++) {
			int to = (this.text.charAt(position) == '&') ? position + 1 : wordEnd(position);
			boolean capital = to > position && Character.isUpperCase(this.text.codePointAt(position));
			boolean sign = to > position && this.text.charAt(position) == '&';
			if (!capital && !sign
					&& (words == 0 || to == position || (Lexicon.classesOf(this.text, position, to) & small) == 0)) {
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

	private static boolean isFunction(String name) {
		int space = name.indexOf(' ');
		return (Lexicon.classesOf(name.toLowerCase(Locale.ROOT), 0, (space < 0) ? name.length() : space)
				& WordClass.bits(WordClass.FUNCTION, WordClass.DETERMINER)) != 0;
	}

	/** Two words, none of them a title that people hold. */
	private static boolean isName(String name) {
		int capitals = 0;
		for (String word : name.split(" ")) {
			long classes = Lexicon.classesOf(word, 0, word.length());
			if ((classes & WordClass.bits(WordClass.ROLE, WordClass.HONORIFIC, WordClass.MONTH)) != 0) {
				return false;
			}
			capitals += !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
		}
		return capitals > 1;
	}

}
