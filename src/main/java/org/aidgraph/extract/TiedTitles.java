package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Finds names that a text ties to a word such as "project" before them, or to what only
 * undertakings do: "a second project, SunShare Rivers,", "our largest project is SunShare
 * Rivers", "SunShare Rivers, whose budget is".
 */
final class TiedTitles {

	private static final Set<String> NOUNS = Words.of("project", "programme", "program", "initiative", "component",
			"campaign", "scheme", "projet", "volet", "proyecto", "programa", "iniciativa", "componente");

	/** Words that open a clause in which the noun behind them is named after a comma. */
	private static final Set<String> OPENINGS = Words.of("a", "another", "under", "the", "its", "our", "one", "through",
			"un", "une", "le", "leur", "notre", "el", "una", "otro", "su", "nuestro");

	/** With these the name behind the noun is no person's. */
	private static final Set<String> SEVERAL = Words.of("component", "second", "third", "another", "first", "largest",
			"volet", "deuxi\u00e8me", "componente", "segundo", "segunda");

	private static final Set<String> COPULAS = Words.of("is", "was", "are", "est", "es");

	/** What only undertakings do, behind their names at the beginning of a sentence. */
	private static final List<String> DOES = List.of(" is funded by ", " is financed by ", " is implemented by ",
			" is co-funded by ", " was funded by ", " was financed by ", " was implemented by ", " is carried out by ",
			" has a budget ", " has a total budget ", ", whose budget ", " benefits ", " is part of the programme ",
			" is a component ", " began on ", " began in ", " started in ", " started on ", " was launched in ",
			" was launched on ", " will end in ", " will run until ", " runs until ", " ended in ", " will close in ",
			" cuenta con un presupuesto ", " beneficia a ", " est financ\u00e9 par ", " est mis en \u0153uvre par ",
			" sera mis en \u0153uvre par ");

	private static final int MAX_SUBJECT = 9;

	private static final int MAX_TITLE = 80;

	private TiedTitles() {
	}

	/** The names in a paragraph, in order. */
	static List<String> in(String text) {
		List<String> found = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = endOfSentence(text, start);
			String sentence = text.substring(start, end);
			behindNoun(sentence, found);
			beforeDeed(sentence, found);
			start = end + 1;
		}
		return found;
	}

	private static int endOfSentence(String text, int start) {
		for (int i = start; i < text.length(); i++) {
			if (isStop(text.charAt(i)) && (i + 1 >= text.length() || text.charAt(i + 1) == ' ')) {
				return i + 1;
			}
		}
		return text.length();
	}

	private static boolean isStop(char c) {
		return switch (c) {
			case '.', '!', '?', ';', '"', '\u201d' -> true;
			default -> false;
		};
	}

	/** "Under a second project, X, A helps", "The largest project of A is X, which". */
	private static void behindNoun(String sentence, List<String> found) {
		int position = firstLetter(sentence);
		boolean noun = false;
		boolean several = false;
		for (int words = 0; words < MAX_SUBJECT && position < sentence.length(); words++) {
			int end = endOfWord(sentence, position);
			String word = sentence.substring(position, end).toLowerCase(Locale.ROOT);
			if (word.isEmpty() || words == 0 && !OPENINGS.contains(word)) {
				return;
			}
			boolean first = NOUNS.contains(word) && !noun;
			noun |= first;
			several |= SEVERAL.contains(word);
			int next = end + 1;
			if (first && sentence.startsWith(", ", end) || noun && !first && COPULAS.contains(word)) {
				int from = first ? end + 2 : next;
				String name = titleAt(sentence, from);
				int behind = from + name.length();
				boolean closed = behind < sentence.length() && ",.;".indexOf(sentence.charAt(behind)) >= 0;
				boolean two = several && name.indexOf(' ') > 0 && sentence.startsWith(",", behind);
				if (closed && (isTitle(name) || two)) {
					found.add(name);
				}
				return;
			}
			boolean plain = noun || Character.isLowerCase(sentence.codePointAt(position)) || words == 0;
			boolean adjective = !noun && (Lexicon.classesOf(word, 0, word.length()) & WordClass.CONNECTOR.bit()) != 0
					&& words > 0;
			if (!plain || adjective || end >= sentence.length() || sentence.charAt(end) != ' ') {
				return;
			}
			position = next;
		}
	}

	/** "X began in March", "X, whose budget is". */
	private static void beforeDeed(String sentence, List<String> found) {
		int start = firstLetter(sentence);
		String name = titleAt(sentence, start);
		if (!isTitle(name)) {
			return;
		}
		for (String deed : DOES) {
			if (sentence.startsWith(deed, start + name.length())
					&& !isFrom(deed, sentence, start + name.length() + deed.length())) {
				found.add(name);
				return;
			}
		}
	}

	/** "Anna Weber started in Sofia": not a date. */
	private static boolean isFrom(String deed, String sentence, int from) {
		boolean dated = deed.endsWith(" in ") || deed.endsWith(" on ") || deed.endsWith(" until ");
		int end = Math.min(sentence.length(), from + 20);
		return dated && sentence.substring(from, end).chars().noneMatch(Character::isDigit);
	}

	private static int firstLetter(String sentence) {
		int at = 0;
		while (at < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int endOfWord(String text, int from) {
		int end = from;
		while (end < text.length()
				&& (Character.isLetterOrDigit(text.charAt(end)) || "-'\u2019".indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		return end;
	}

	/** The words with capitals at an offset, and small words between them. */
	private static String titleAt(String text, int start) {
		if (start >= text.length()) {
			return "";
		}
		int end = start;
		int position = start;
		while (position < text.length() && position - start < MAX_TITLE) {
			int wordEnd = endOfWord(text, position);
			if (wordEnd == position) {
				break;
			}
			boolean capital = Character.isUpperCase(text.codePointAt(position));
			long small = WordClass.bits(WordClass.CONNECTOR, WordClass.AND, WordClass.DETERMINER, WordClass.FUNCTION,
					WordClass.BY);
			if (!capital && (position == start || (Lexicon.classesOf(text, position, wordEnd) & small) == 0)) {
				break;
			}
			end = capital ? wordEnd : end;
			if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
				break;
			}
			position = wordEnd + 1;
		}
		return text.substring(start, end);
	}

	/** Three words and more, or two with a small one between them: hardly a person. */
	private static boolean isTitle(String name) {
		int space = name.indexOf(' ');
		long function = WordClass.bits(WordClass.DETERMINER, WordClass.FUNCTION);
		boolean plain = space < 0 || (Lexicon.classesOf(name.toLowerCase(Locale.ROOT), 0, space) & function) != 0;
		return !plain && name.indexOf(' ', space + 1) > 0;
	}

}
