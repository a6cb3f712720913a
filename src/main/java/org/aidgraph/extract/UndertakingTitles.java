package org.aidgraph.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Reference;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;

/**
 * Collects the names that a page gives to projects and programmes, so that they are known
 * wherever they come again: titles of records, quoted names beside a word such as
 * "project", what is called so, and headings that a sentence takes up. One pass over the
 * text.
 */
final class UndertakingTitles {

	private static final int MAX_TITLES = 40;

	private static final int MAX_TITLE = 100;

	private static final int NEAR = 40;

	private static final String OPENING = "\u201c\u00ab\u201e\"";

	private static final String CLOSING = "\u201d\u00bb\u201c\"";

	/** Nouns for an undertaking, by their beginnings. */
	private static final List<String> NOUNS = List.of("project", "programme", "program", "initiative", "projet",
			"proyecto", "programa", "iniciativa", "\u043f\u0440\u043e\u0435\u043a\u0442",
			"\u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c", "\u0645\u0634\u0631\u0648\u0639",
			"\u0627\u0644\u0645\u0634\u0631\u0648\u0639", "\u0628\u0631\u0646\u0627\u0645\u062c",
			"\u0627\u0644\u0628\u0631\u0646\u0627\u0645\u062c");

	private static final Set<String> CALLED = Words.of("called", "named", "entitled", "titled", "dubbed",
			"intitul\u00e9", "intitul\u00e9e", "nomm\u00e9", "baptis\u00e9", "d\u00e9nomm\u00e9", "denominado",
			"denominada", "titulado", "titulada", "llamado", "llamada");

	private static final List<String> MODIFIERS = List.of("-funded ", "-financed ", "-led ", "-backed ", "-supported ",
			"-run ");

	private final Page page;

	private final Reference reference;

	private final Set<String> titles = new LinkedHashSet<>();

	private UndertakingTitles(Page page, Reference reference) {
		this.page = page;
		this.reference = reference;
	}

	/** The names, in the order in which they were found. */
	static List<String> of(Page page, List<Sheet> sheets, Reference reference) {
		UndertakingTitles found = new UndertakingTitles(page, reference);
		for (Sheet sheet : sheets) {
			if (sheet.isProject() && !isSubtitle(page, sheet.titleStart())) {
				sheet.title().map(UndertakingTitles::bare).ifPresent(found::add);
			}
		}
		for (TextBlock block : page.blocks()) {
			if (block.type() != TextBlock.Type.MENU && found.titles.size() < MAX_TITLES) {
				found.quoted(block.text());
				found.called(block.text());
				found.beforeNoun(block.text());
				ApposedTitles.in(block.text())
					.stream()
					.filter((name) -> !found.namesBody(name))
					.forEach(found.titles::add);
				StatedTitles.in(block.text())
					.stream()
					.filter((name) -> !found.namesBody(name))
					.forEach(found.titles::add);
				TiedTitles.in(block.text())
					.stream()
					.filter((name) -> !found.namesBody(name))
					.forEach(found.titles::add);
			}
		}
		found.headings();
		ProjectSections.of(page).forEach(found::add);
		MarkedTitles.of(page, found::namesBody).forEach(found::add);
		return CommaTitles.joined(page.text(), found.titles, found::namesBody);
	}

	/** Whether a paragraph right below the title of the page begins here. */
	private static boolean isSubtitle(Page page, int start) {
		for (int i = 1; i < page.blocks().size(); i++) {
			TextBlock block = page.blocks().get(i);
			if (block.start() == start && start >= 0) {
				return block.type() == TextBlock.Type.PARAGRAPH
						&& page.title().filter(page.blocks().get(i - 1).text()::equals).isPresent();
			}
		}
		return false;
	}

	private void add(String title) {
		boolean words = title.indexOf(' ') > 0 || title.codePointAt(0) > 0x590;
		if (words && title.length() <= MAX_TITLE && this.titles.size() < MAX_TITLES) {
			this.titles.add(title);
		}
	}

	/** Without the number before and the acronym behind it. */
	private static String bare(String title) {
		String name = title.strip();
		int digits = 0;
		while (digits < Math.min(name.length(), 3) && Character.isDigit(name.charAt(digits))) {
			digits++;
		}
		boolean numbered = digits > 0 && digits + 2 < name.length() && ".)".indexOf(name.charAt(digits)) >= 0
				&& name.charAt(digits + 1) == ' ';
		name = numbered ? name.substring(digits + 2).strip() : name;
		int open = name.lastIndexOf(" (");
		return (open > 3 && name.endsWith(")") && name.length() - open < 16) ? name.substring(0, open) : name;
	}

	/** "the project “X”", "“X” project". */
	private void quoted(String text) {
		int open = 0;
		while (open < text.length()) {
			int sign = (text.charAt(open) == '"' || text.charAt(open) > 127) ? OPENING.indexOf(text.charAt(open)) : -1;
			int close = (sign < 0) ? -1 : text.indexOf(CLOSING.charAt(sign), open + 1);
			if (close < 0 || close - open > MAX_TITLE) {
				open++;
				continue;
			}
			String name = text.substring(open + 1, close).strip();
			if (isName(name) && (isNoun(wordBefore(text, open)) || CALLED.contains(wordBefore(text, open))
					|| isNoun(wordAfter(text, close + 1)))) {
				this.titles.add(name);
			}
			open = close + 1;
		}
	}

	static boolean isName(String text) {
		return text.length() > 3 && !Character.isLowerCase(text.codePointAt(0))
				&& ".!?,".indexOf(text.charAt(text.length() - 1)) < 0;
	}

	/** "a programme called Wells Before Walls". */
	private void called(String text) {
		int at = text.indexOf("ed ");
		while (at > 0) {
			String word = wordBefore(text, at + 2);
			if (CALLED.contains(word) && speaksOfNoun(text.substring(Math.max(0, at - NEAR), at))) {
				String name = titleFrom(text, at + 3);
				if (name.indexOf(' ') > 0) {
					add(name);
				}
			}
			at = text.indexOf("ed ", at + 1);
		}
	}

	/** "the Sea Walls and Sea Wages project". */
	private void beforeNoun(String text) {
		for (String article : List.of("the ", "The ")) {
			int at = text.indexOf(article);
			while (at >= 0) {
				String name = titleFrom(text, at + article.length());
				int end = at + article.length() + name.length();
				boolean own = name.indexOf(' ') > 0 && text.startsWith(" ", end) && isNoun(wordAfter(text, end))
						&& Character.isLowerCase(text.codePointAt(end + 1)) && !namesBody(name) && !isModified(name);
				if (own) {
					add(name);
				}
				at = text.indexOf(article, at + 1);
			}
		}
	}

	/** "the Fund-financed X": words with a hyphen say something of the name. */
	private static boolean isModified(String name) {
		return MODIFIERS.stream().anyMatch(name::contains);
	}

	static boolean speaksOfNoun(String text) {
		for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
			if (isNoun(word)) {
				return true;
			}
		}
		return false;
	}

	/** The run of words with capitals, and small words between them, at an offset. */
	static String titleFrom(String text, int start) {
		int end = start;
		int position = start;
		while (position < text.length() && position - start < MAX_TITLE) {
			int wordEnd = position;
			while (wordEnd < text.length() && (Character.isLetterOrDigit(text.charAt(wordEnd))
					|| "'\u2019-".indexOf(text.charAt(wordEnd)) >= 0)) {
				wordEnd++;
			}
			if (wordEnd == position) {
				break;
			}
			boolean capital = Character.isUpperCase(text.codePointAt(position));
			boolean small = position > start && (Lexicon.classesOf(text, position, wordEnd)
					& (WordClass.CONNECTOR.bit() | WordClass.AND.bit() | WordClass.DETERMINER.bit())) != 0;
			if (!capital && !small) {
				break;
			}
			end = capital ? wordEnd : end;
			position = wordEnd;
			if (position < text.length() && text.charAt(position) == ' ') {
				position++;
			}
			else {
				break;
			}
		}
		return text.substring(start, end);
	}

	/** Headings that are taken up in a sentence which tells of an undertaking. */
	private void headings() {
		this.page.title().ifPresent(this::heading);
		int seen = 0;
		for (TextBlock block : this.page.blocks()) {
			if (block.type() == TextBlock.Type.HEADING && seen++ < MAX_TITLES) {
				heading(block.text());
			}
		}
	}

	private void heading(String text) {
		int end = text.length();
		for (String sign : List.of(" | ", " \u2013 ", " - ", ": ", " : ", " \u2014 ", " (")) {
			int cut = text.indexOf(sign);
			end = (cut > 3) ? Math.min(end, cut) : end;
		}
		String name = bare(text.substring(0, end));
		boolean title = name.indexOf(' ') > 0 && isName(name) && !this.titles.contains(name);
		if (title && isTakenUp(name, name.split(" ").length == 2) && !namesBody(name)) {
			add(name);
		}
		boolean head = name.indexOf(' ') < 0 && name.length() > 4 && text.startsWith(": ", name.length());
		if (head && isName(name) && !namesBody(name) && countAlone(name) > 1
				&& Lexicon.classesOf(name, 0, name.length()) == 0) {
			this.titles.add(name);
		}
	}

	/** How often a word stands in paragraphs with a verb or a sign behind it. */
	private int countAlone(String word) {
		int count = 0;
		for (TextBlock block : this.page.blocks()) {
			int at = (block.type() == TextBlock.Type.PARAGRAPH) ? block.text().indexOf(word) : -1;
			while (at >= 0) {
				int end = at + word.length();
				boolean alone = (at == 0 || !Character.isLetter(block.text().charAt(at - 1)))
						&& end + 1 < block.text().length() && !Character.isLetter(block.text().charAt(end))
						&& !Character.isUpperCase(block.text().charAt(end + 1));
				count += alone ? 1 : 0;
				at = block.text().indexOf(word, end);
			}
		}
		return count;
	}

	private boolean namesBody(String name) {
		for (String word : name.split(" ")) {
			if ((Lexicon.classesOf(word, 0, word.length()) & WordClass.ORGANIZATION.bit()) != 0) {
				return true;
			}
		}
		String[] words = name.split(" ");
		for (int i = 0; i < words.length; i++) {
			boolean unit = (Lexicon.classesOf(words[i], 0, words[i].length()) & WordClass.UNIT.bit()) != 0;
			if (unit && words.length > 1 && (i == words.length - 1 || i == 1)) {
				return true;
			}
		}
		return this.reference.scan(name).stream().anyMatch((match) -> match.end() - match.start() >= name.length() - 4);
	}

	/** Of two words, which may be a person's, more must be said. */
	private boolean isTakenUp(String name, boolean strict) {
		for (TextBlock block : this.page.blocks()) {
			int at = (block.type() == TextBlock.Type.HEADING || block.type() == TextBlock.Type.MENU) ? -1
					: block.text().indexOf(name);
			if (at >= 0 && block.text().length() > name.length() + 20
					&& (!strict || tells(block.text(), at + name.length()))) {
				return true;
			}
		}
		return false;
	}

	/** "is a project", "is implemented by" right behind a name. */
	private static boolean tells(String text, int from) {
		String after = text.substring(from, Math.min(text.length(), from + 2 * NEAR)).toLowerCase(Locale.ROOT);
		boolean is = after.startsWith(" is ") || after.startsWith(" was ") || after.startsWith(", is ")
				|| after.startsWith(" est ") || after.startsWith(" es ");
		return is && (speaksOfNoun(after) || after.contains("implemented") || after.contains("funded")
				|| after.contains("financed") || after.contains("financ\u00e9"));
	}

	private static boolean isNoun(String word) {
		for (String noun : NOUNS) {
			if (word.startsWith(noun) && word.length() <= noun.length() + 3) {
				return true;
			}
		}
		return false;
	}

	private static String wordBefore(String text, int end) {
		int to = end;
		while (to > 0 && !Character.isLetter(text.charAt(to - 1)) && end - to < 3) {
			to--;
		}
		int from = to;
		while (from > 0 && Character.isLetter(text.charAt(from - 1)) && to - from < 20) {
			from--;
		}
		return text.substring(from, to).toLowerCase(Locale.ROOT);
	}

	private static String wordAfter(String text, int start) {
		int from = start;
		while (from < text.length() && text.charAt(from) == ' ' && from - start < 2) {
			from++;
		}
		int to = from;
		while (to < text.length() && Character.isLetter(text.charAt(to)) && to - from < 20) {
			to++;
		}
		return text.substring(from, to).toLowerCase(Locale.ROOT);
	}

}
