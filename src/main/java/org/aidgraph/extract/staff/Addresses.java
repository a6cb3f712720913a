package org.aidgraph.extract.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;

/**
 * Finds e-mail addresses and telephone numbers in a text.
 */
final class Addresses {

	/** Takes an address with the offsets of its first character and after its last. */
	interface Sink {

		void take(String address, int start, int end);

	}

	private Addresses() {
	}

	/** The first e-mail address of a text. */
	static Optional<String> firstEmail(String text) {
		List<String> found = new ArrayList<>();
		emails(text, (address, start, end) -> found.add(address));
		return found.stream().findFirst();
	}

	/** Hands on every e-mail address. */
	static void emails(String text, Sink sink) {
		int at = text.indexOf('@');
		while (at > 0) {
			int start = at;
			while (start > 0 && isAddress(text.charAt(start - 1))) {
				start--;
			}
			int end = at + 1;
			while (end < text.length() && isAddress(text.charAt(end))) {
				end++;
			}
			while (end > at && text.charAt(end - 1) == '.') {
				end--;
			}
			int dot = text.indexOf('.', at);
			if (start < at && dot > at && end > dot) {
				sink.take(text.substring(start, end), start, end);
			}
			at = text.indexOf('@', Math.max(end, at + 1));
		}
	}

	/** Hands on every telephone number behind a word such as "tel". */
	static void phones(Sentence sentence, Sink sink) {
		String text = sentence.text();
		for (Token token : sentence.tokens()) {
			if (!isPhoneWord(token.lower())) {
				continue;
			}
			int from = token.end() - sentence.start();
			int start = from;
			while (start < text.length() && !(Character.isDigit(text.charAt(start)) || text.charAt(start) == '+'
					|| text.charAt(start) == '(') && start - from < 12) {
				start++;
			}
			int end = endOfPhone(text, start);
			if (end - start >= 6) {
				sink.take(text.substring(start, end), start, end);
			}
		}
	}

	private static boolean isPhoneWord(String word) {
		return word.startsWith("tel") || word.startsWith("t\u00e9l") || word.startsWith("phone")
				|| word.startsWith("mobile") || word.equals("cell") || word.equals("mob");
	}

	private static int endOfPhone(String text, int start) {
		int end = start;
		while (end < text.length()
				&& (Character.isDigit(text.charAt(end)) || "+()-/ .\u00a0".indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		if (text.regionMatches(true, end, "ext", 0, 3)) {
			end += 3;
			while (end < text.length()
					&& (Character.isDigit(text.charAt(end)) || " .:".indexOf(text.charAt(end)) >= 0)) {
				end++;
			}
		}
		while (end > start && !Character.isDigit(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private static boolean isAddress(char c) {
		return Character.isLetterOrDigit(c) || "._-+%".indexOf(c) >= 0;
	}

}
