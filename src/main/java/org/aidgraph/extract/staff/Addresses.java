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

	private static final int MIN_DIGITS = 7;

	private static final int MAX_BEFORE_PHONE = 14;

	private static final List<String> MASKS = List.of("[at]", "(at)", "[AT]", "(AT)", "[arroba]", "(arroba)");

	/** Takes an address with the offsets of its first character and after its last. */
	interface Sink {

		void take(String address, int start, int end);

	}

	private Addresses() {
	}

	/** The first e-mail address of a text. */
	static Optional<String> firstEmail(String text) {
		if (text.indexOf('@') < 0 && text.indexOf('[') < 0 && text.indexOf('(') < 0) {
			return Optional.empty();
		}
		List<String> found = new ArrayList<>();
		emails(text, (address, start, end) -> found.add(address));
		return found.stream().findFirst();
	}

	/** The first telephone number of a line that is little else. */
	static Optional<String> firstPhone(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) != '+' && !Character.isDigit(text.charAt(start))
				&& start < MAX_BEFORE_PHONE) {
			start++;
		}
		int end = endOfPhone(text, start);
		return (digits(text, start, end) >= MIN_DIGITS && text.length() - end < MAX_BEFORE_PHONE
				&& (start < text.length() && text.charAt(start) == '+' || start > 0))
						? Optional.of(text.substring(start, end)) : Optional.empty();
	}

	private static int digits(String text, int from, int to) {
		int digits = 0;
		for (int i = from; i < to; i++) {
			digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
		}
		return digits;
	}

	/** Hands on every e-mail address. */
	static void emails(String text, Sink sink) {
		masked(text, sink);
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

	/** "name [at] example.org", "name (at) example [dot] org". */
	private static void masked(String text, Sink sink) {
		for (String sign : MASKS) {
			int at = text.indexOf(sign);
			while (at > 0) {
				int start = at;
				while (start > 0 && text.charAt(start - 1) == ' ' && at - start < 2) {
					start--;
				}
				int name = start;
				while (name > 0 && isAddress(text.charAt(name - 1))) {
					name--;
				}
				int from = at + sign.length();
				int end = from;
				while (end < text.length() && (isAddress(text.charAt(end)) || end == from && text.charAt(end) == ' '
						|| "[(]) ".indexOf(text.charAt(end)) >= 0 && isDot(text, end))) {
					end++;
				}
				String host = text.substring(from, end).replace("[dot]", ".").replace("(dot)", ".").replace(" ", "");
				if (name < start && host.indexOf('.') > 0) {
					sink.take(text.substring(name, start) + "@" + host, name, end);
				}
				at = text.indexOf(sign, from);
			}
		}
	}

	/** Whether a masked dot stands around this sign. */
	private static boolean isDot(String text, int index) {
		int from = Math.max(0, index - 5);
		String around = text.substring(from, Math.min(text.length(), index + 6));
		return around.contains("[dot]") || around.contains("(dot)");
	}

	/**
	 * Hands on every telephone number: those behind a word such as "tel", and those that
	 * begin with a plus.
	 */
	static void phones(Sentence sentence, Sink sink) {
		String text = sentence.text();
		int plus = text.indexOf('+');
		while (plus >= 0) {
			int end = endOfPhone(text, plus);
			if (digits(text, plus, end) >= MIN_DIGITS) {
				sink.take(text.substring(plus, end), plus, end);
			}
			plus = text.indexOf('+', Math.max(end, plus + 1));
		}
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
				|| word.startsWith("mobile") || word.startsWith("\u0442\u0435\u043b") || word.equals("cell")
				|| word.equals("mob");
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
