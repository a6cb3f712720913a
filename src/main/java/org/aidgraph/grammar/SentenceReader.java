package org.aidgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a block into sentences, one pass. Knows abbreviations, closing quotes and words
 * glued together where a page lost the space ({@code WHO WE AREThe}, {@code WebThe}).
 */
public final class SentenceReader {

	private static final int MAX_SENTENCE = 4000;

	private static final Set<String> ABBREVIATIONS = Words.of("mr", "mrs", "ms", "dr", "prof", "st", "sr", "sra", "dra",
			"no", "tel", "ext", "hon", "amb", "gen", "col", "lt", "e.g", "i.e", "vs", "jr", "mme", "mlle", "m", "mt",
			"vol", "approx", "incl", "art", "fig", "h.e", "nos", "s.e", "fr", "min", "jan", "feb", "mar", "apr", "aug",
			"sept", "oct", "nov", "dec", "rs", "mio", "a.i", "lic", "ing", "mtra", "mtro", "eng", "arq", "rev", "capt",
			"brig", "maj", "sgt", "mgr", "lics", "t\u00e9l", "cel", "mob", "\u0442\u0435\u043b");

	private static final Set<String> STARTERS = Words.of("The", "As", "In", "Since", "This", "These", "An", "For",
			"Being", "Established", "It", "Our", "We", "With", "From", "At", "On", "To", "By", "Les", "Le", "La", "El",
			"Los", "Las", "Dans", "En", "Through", "Under", "Its");

	/** The sentences of a text whose first character stands at the offset in the page. */
	public static List<Sentence> read(String text, int offset) {
		List<Sentence> sentences = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int end = -1;
			if (c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u061f' || c == '\u3002') {
				end = endAfterSign(text, start, i);
			}
			else if (c >= 'A' && c <= 'Z' && i > start && Character.isLetter(text.charAt(i - 1))
					&& isGlued(text, start, i)) {
				end = i;
			}
			else if (i - start >= MAX_SENTENCE && (c == ' ' || i - start > MAX_SENTENCE + 500)
					&& !Character.isLowSurrogate(c)) {
				end = i;
			}
			if (end > start) {
				add(sentences, text, start, end, offset);
				start = end;
				i = end - 1;
			}
		}
		add(sentences, text, start, text.length(), offset);
		return sentences;
	}

	private SentenceReader() {
	}

	private static void add(List<Sentence> sentences, String text, int from, int to, int offset) {
		int start = from;
		int end = to;
		while (start < end && text.charAt(start) <= ' ') {
			start++;
		}
		while (end > start && text.charAt(end - 1) <= ' ') {
			end--;
		}
		if (end > start) {
			sentences.add(new Sentence(text.substring(start, end), offset + start));
		}
	}

	private static int endAfterSign(String text, int start, int position) {
		int end = position + 1;
		while (end < text.length() && "\"\u201d\u2019')]\u00bb".indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		if (end >= text.length()) {
			return end;
		}
		if (text.charAt(end) > ' ' && text.charAt(end) != '\u00a0') {
			return -1;
		}
		int next = end;
		while (next < text.length() && (text.charAt(next) <= ' ' || text.charAt(next) == '\u00a0')) {
			next++;
		}
		if (next >= text.length()) {
			return end;
		}
		char first = text.charAt(next);
		if (Character.isLowerCase(first)) {
			return -1;
		}
		if (text.charAt(position) == '.' && end == position + 1 && isAbbreviation(text, start, position, first)) {
			return -1;
		}
		return end;
	}

	private static boolean isAbbreviation(String text, int start, int dot, char next) {
		int from = dot;
		while (from > start && dot - from < 8
				&& (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
			from--;
		}
		int length = dot - from;
		if (length == 0 || length > 6) {
			return false;
		}
		if (length == 1) {
			return Character.isUpperCase(text.charAt(from)) && !(from > 1 && Character.isDigit(text.charAt(from - 2)));
		}
		String word = text.substring(from, dot);
		if (word.indexOf('.') > 0 && word.length() <= 5 && Character.isUpperCase(word.charAt(0))) {
			return !word.equals("U.S") || Character.isUpperCase(next);
		}
		String lower = word.toLowerCase(Locale.ROOT);
		return ABBREVIATIONS.contains(lower) && !(lower.equals("no") && Character.isUpperCase(next));
	}

	private static boolean isGlued(String text, int start, int position) {
		int wordEnd = position + 1;
		while (wordEnd < text.length() && wordEnd - position < 14 && Character.isLetter(text.charAt(wordEnd))) {
			wordEnd++;
		}
		int wordStart = position;
		while (wordStart > start && Character.isLetter(text.charAt(wordStart - 1)) && position - wordStart < 30) {
			wordStart--;
		}
		if (position - wordStart == 3 && text.startsWith("Web", wordStart)) {
			return true;
		}
		boolean space = wordEnd < text.length() && text.charAt(wordEnd) == ' ';
		return space && position - wordStart > 1 && wordEnd - position < 13
				&& STARTERS.contains(text.substring(position, wordEnd));
	}

}
