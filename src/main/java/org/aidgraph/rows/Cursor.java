package org.aidgraph.rows;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a page ended: the sort keys of its last row, bound to the question that was
 * asked. It names the row and not its number, so rows that come or go between two pages
 * neither repeat nor hide others.
 *
 * @param question what was asked, without cursor and limit
 * @param keys the sort keys of the last row; none for the first page
 */
record Cursor(String question, List<String> keys) {

	private static final String SEPARATOR = "\n";

	private static final int MAX_LENGTH = 4096;

	/** The opaque text: base64url without padding. */
	String encode() {
		String text = Stream.concat(Stream.of(fingerprint()), this.keys.stream().map(Cursor::inOneLine))
			.collect(Collectors.joining(SEPARATOR));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a cursor that was given out for the same question.
	 * @param keys how many sort keys the question has
	 * @throws InvalidQuestionException if it is damaged or belongs to another question
	 */
	static Cursor decode(Optional<String> encoded, String question, int keys) {
		if (encoded.isEmpty()) {
			return new Cursor(question, List.of());
		}
		List<String> parts = parts(encoded.get());
		Cursor cursor = new Cursor(question, parts.subList(1, parts.size()));
		if (cursor.keys.size() != keys || !parts.get(0).equals(cursor.fingerprint())) {
			throw invalid();
		}
		return cursor;
	}

	private static List<String> parts(String encoded) {
		if (encoded.length() > MAX_LENGTH) {
			throw invalid();
		}
		try {
			String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
			return Arrays.stream(text.split(SEPARATOR, -1))
				.map((part) -> URLDecoder.decode(part, StandardCharsets.UTF_8))
				.toList();
		}
		catch (IllegalArgumentException ex) {
			throw invalid();
		}
	}

	private static String inOneLine(String key) {
		return URLEncoder.encode(key, StandardCharsets.UTF_8);
	}

	private String fingerprint() {
		return Integer.toHexString(this.question.hashCode());
	}

	static InvalidQuestionException invalid() {
		return new InvalidQuestionException("cursor",
				"'cursor' is the 'next' of a page of the same question, and this is none", List.of());
	}

}
