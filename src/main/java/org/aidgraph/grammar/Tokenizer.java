package org.aidgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a stretch of text into tokens, one pass. Splits off the possessive, French
 * elisions ({@code l'OIM}) and hyphenated participles ({@code EU-funded}).
 */
final class Tokenizer {

	private static final Set<String> HYPHENATED = Words.of("funded", "financed", "led", "backed", "supported", "run",
			"implemented", "managed", "sponsored", "based");

	private static final Set<String> DOTTED = Words.of("mr", "mrs", "ms", "dr", "prof", "st", "sr", "sra", "dra", "hon",
			"amb", "gen", "col", "lt", "jr", "mgr", "me", "lic", "ing", "mtra", "mtro", "eng", "arq", "rev", "capt",
			"maj");

	/** The signs of ASCII as strings. */
	private static final String[] SIGNS = new String[128];

	static {
		for (char c = 0; c < SIGNS.length; c++) {
			SIGNS[c] = String.valueOf(c);
		}
	}

	/** Letters from here on may have variants that the lists do not. */
	private static final char LATIN_END = '\u0250';

	private final String text;

	private final int offset;

	private final List<Token> tokens = new ArrayList<>();

	/** Cuts the text, whose first character stands at the offset in the page. */
	Tokenizer(String text, int offset) {
		this.text = text;
		this.offset = offset;
	}

	List<Token> tokens() {
		int i = 0;
		while (i < this.text.length()) {
			char c = this.text.charAt(i);
			if (isGap(c)) {
				i++;
			}
			else if (Character.isDigit(c)) {
				i = number(i);
			}
			else if (Character.isLetter(c) || Character.isSurrogate(c)
					|| Character.getType(c) == Character.NON_SPACING_MARK) {
				i = word(i);
			}
			else {
				int end = isPossessive(i) ? i + 2 : i + 1;
				add(i, end, (end > i + 1) ? Token.Shape.POSSESSIVE : Token.Shape.SIGN);
				i = end;
			}
		}
		return this.tokens;
	}

	/** White space, and the hyphen of a parted word where no word is left of it. */
	private static boolean isGap(char c) {
		return c == ' ' || Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u202f'
				|| c == '\u00ad';
	}

	private int number(int start) {
		int end = start + 1;
		while (end < this.text.length()) {
			char c = this.text.charAt(end);
			if (Character.isLetterOrDigit(c) || (",.'\u2019/".indexOf(c) >= 0 && isDigit(end + 1))
					|| (c == '-' && end + 1 < this.text.length() && Character.isLetter(this.text.charAt(end + 1)))) {
				end++;
			}
			else {
				break;
			}
		}
		add(start, end, Token.Shape.NUMBER);
		return end;
	}

	private int word(int start) {
		int end = start + 1;
		while (end < this.text.length()) {
			char c = this.text.charAt(end);
			boolean letterAfter = end + 1 < this.text.length() && Character.isLetterOrDigit(this.text.charAt(end + 1));
			if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)
					|| Character.getType(c) == Character.NON_SPACING_MARK || c == '\ufffd' || c == '\u00ad') {
				end++;
			}
			else if (c == '-' && letterAfter && !startsHyphenated(end + 1)) {
				end++;
			}
			else if ((c == '\'' || c == '\u2019') && letterAfter) {
				if (end - start <= 2 && isElision(start, end)) {
					end++;
					break;
				}
				if (isPossessive(end)) {
					break;
				}
				end++;
			}
			else if (c == '.' && isAbbreviation(start, end, letterAfter)) {
				end++;
			}
			else {
				break;
			}
		}
		int from = start;
		while (Prefixes.isPrefix(this.text, from, end) && !(from > start && Prefixes.lostArticle(this.text, from))) {
			add(from, from + 1, Token.Shape.LOWER);
			from++;
		}
		if (from > start && Prefixes.lostArticle(this.text, from)) {
			String word = Prefixes.withArticle(this.text.substring(from, end));
			this.tokens.add(new Token(word, Folding.folded(word), this.offset + from, this.offset + end,
					Token.Shape.LOWER, Lexicon.classesOf(word, 0, word.length())));
			return end;
		}
		add(from, end, shape(from, end));
		return end;
	}

	private boolean isAbbreviation(int start, int end, boolean letterAfter) {
		if (end - start == 1 || this.text.charAt(end - 2) == '.') {
			return Character.isUpperCase(this.text.charAt(end - 1)) || letterAfter;
		}
		return end - start <= 4 && DOTTED.contains(this.text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
	}

	private boolean isElision(int start, int end) {
		String head = this.text.substring(start, end);
		return head.equalsIgnoreCase("l") || head.equalsIgnoreCase("d") || head.equalsIgnoreCase("qu");
	}

	private boolean isPossessive(int position) {
		char c = this.text.charAt(position);
		if ((c != '\'' && c != '\u2019') || position == 0 || position + 1 >= this.text.length()
				|| !Character.isLetterOrDigit(this.text.charAt(position - 1))) {
			return false;
		}
		char s = this.text.charAt(position + 1);
		return (s == 's' || s == 'S')
				&& (position + 2 == this.text.length() || !Character.isLetterOrDigit(this.text.charAt(position + 2)));
	}

	private boolean startsHyphenated(int start) {
		int end = start;
		while (end < this.text.length() && Character.isLetter(this.text.charAt(end)) && end - start < 12) {
			end++;
		}
		return HYPHENATED.contains(this.text.substring(start, end));
	}

	private boolean isDigit(int position) {
		return position < this.text.length() && Character.isDigit(this.text.charAt(position));
	}

	private Token.Shape shape(int start, int end) {
		int letters = 0;
		int capitals = 0;
		for (int i = start; i < end; i++) {
			char c = this.text.charAt(i);
			if (Character.isLetter(c)) {
				letters++;
				capitals += Character.isUpperCase(c) ? 1 : 0;
			}
		}
		if (capitals == letters && letters > 1) {
			return Token.Shape.UPPER;
		}
		if (Character.isUpperCase(this.text.codePointAt(start)) || Character.isTitleCase(this.text.charAt(start))) {
			return Token.Shape.CAPITAL;
		}
		return (capitals > 0) ? Token.Shape.CAPITAL : Token.Shape.LOWER;
	}

	/** A sign; those of Arabic as the others have them. */
	private static String sign(char c) {
		return switch (c) {
			case '\u060c' -> SIGNS[','];
			case '\u061b' -> SIGNS[';'];
			case '\u061f' -> SIGNS['?'];
			default -> (c < SIGNS.length) ? SIGNS[c] : String.valueOf(c);
		};
	}

	private void add(int start, int end, Token.Shape shape) {
		if (shape == Token.Shape.SIGN || shape == Token.Shape.NUMBER || shape == Token.Shape.POSSESSIVE) {
			String text = (end == start + 1) ? sign(this.text.charAt(start)) : this.text.substring(start, end);
			this.tokens.add(new Token(text, this.offset + start, this.offset + end, shape, 0));
			return;
		}
		int bare = (this.text.charAt(end - 1) == '.') ? end - 1 : end;
		int known = Lexicon.find(this.text, start, bare);
		if (known >= 0 && bare == end) {
			String lower = Lexicon.word(known);
			boolean same = shape == Token.Shape.LOWER && lower.charAt(0) < LATIN_END;
			String text = same ? lower : this.text.substring(start, end);
			this.tokens
				.add(new Token(text, lower, this.offset + start, this.offset + end, shape, Lexicon.classes(known)));
			return;
		}
		String stated = this.text.substring(start, end);
		String plain = Sentence.withoutSoftHyphens(stated);
		long classes = (plain.length() == stated.length()) ? Lexicon.classes(known)
				: Lexicon.classesOf(plain, 0, plain.length());
		this.tokens
			.add(new Token(plain, Folding.folded(plain), this.offset + start, this.offset + end, shape, classes));
	}

}
