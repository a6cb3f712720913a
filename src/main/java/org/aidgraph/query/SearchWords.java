package org.aidgraph.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidgraph.rows.InvalidQuestionException;

/**
 * Words that a person types, as a query of the full-text index. Every word must occur; a
 * word of letters and digits alone may also be the start of one. Nothing that is typed
 * reaches Lucene as syntax.
 */
public final class SearchWords {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");

	private static final Pattern SAYS_SOMETHING = Pattern.compile(".*[\\p{L}\\p{N}].*");

	private static final Pattern QUOTED_SYNTAX = Pattern.compile("[\"\\\\]");

	private static final int MAX_LENGTH = 200;

	private SearchWords() {
	}

	/**
	 * The query for what was typed, in the syntax of Lucene's classic parser.
	 * @throws InvalidQuestionException if there is no letter or digit in it, or more than
	 * 200 characters
	 */
	public static String toLucene(String typed) {
		if (typed.length() > MAX_LENGTH) {
			throw new InvalidQuestionException("q", "'q' has at most " + MAX_LENGTH + " characters", List.of());
		}
		String query = Arrays.stream(BLANKS.split(typed))
			.filter((word) -> SAYS_SOMETHING.matcher(word).matches())
			.map(SearchWords::clause)
			.collect(Collectors.joining(" "));
		if (query.isEmpty()) {
			throw new InvalidQuestionException("q", "'q' needs at least one letter or digit", List.of());
		}
		return query;
	}

	private static String clause(String word) {
		if (PLAIN.matcher(word).matches()) {
			return "+(\"" + word + "\" " + unaccented(word) + "*)";
		}
		return "+\"" + QUOTED_SYNTAX.matcher(word).replaceAll(" ") + "\"";
	}

	/** The index drops accents from whole words, not from the start of one. */
	private static String unaccented(String word) {
		String plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
		return Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

}
