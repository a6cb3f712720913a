package org.aidgraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The words of site furniture: menus, cookie lines, contact lines. Kept as data in
 * {@code furniture.txt}.
 */
final class Furniture {

	private static final Set<String> CONNECTORS = Set.of("of", "the", "and", "a", "an", "to", "in", "for", "by", "with",
			"on", "at", "from", "as", "its", "de", "la", "le", "les", "des", "du", "et", "el", "los", "las", "del", "y",
			"en", "por", "par", "pour", "sur", "aux", "au", "\u0432", "\u043d\u0430", "\u0438", "\u0441",
			"\u043f\u043e", "\u0434\u043b\u044f", "\u043e\u0442", "\u043f\u0440\u0438", "\u0438\u0437", "\u0434\u043e",
			"\u0641\u064a", "\u0645\u0646", "\u0645\u0639", "\u0639\u0644\u0649", "\u0625\u0644\u0649", "\u0639\u0646",
			"\u0623\u0646");

	private static final Set<String> MENU = load();

	private static final int MAX_MENU = 60;

	private Furniture() {
	}

	/** Whether this line is a known entry of a menu or a cookie notice. */
	static boolean isMenu(String line) {
		if (line.length() <= MAX_MENU) {
			return MENU.contains(line.toLowerCase(Locale.ROOT).strip());
		}
		return line.length() < 400 && (line.contains("cookies") || line.contains("enable JavaScript"));
	}

	/** Whether this line holds a telephone number or an address of e-mail. */
	static boolean isContact(String line) {
		int at = line.indexOf('@');
		if (at > 0 && at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1))) {
			return true;
		}
		return startsWithWord(line, "tel") || startsWithWord(line, "phone") || startsWithWord(line, "email")
				|| startsWithWord(line, "e-mail") || startsWithWord(line, "fax") || startsWithWord(line, "mobile")
				|| startsWithWord(line, "t\u00e9l");
	}

	/**
	 * Whether this line begins with a telephone number's label or an address of e-mail.
	 */
	static boolean opensContact(String line) {
		int space = line.indexOf(' ');
		String first = (space > 0) ? line.substring(0, space) : line;
		return first.indexOf('@') > 0 || line.indexOf('@') < 0 && isContact(line) || startsWithWord(line, "email")
				|| startsWithWord(line, "e-mail");
	}

	private static boolean startsWithWord(String line, String word) {
		int length = word.length();
		return line.length() > length && line.regionMatches(true, 0, word, 0, length)
				&& ".: (".indexOf(line.charAt(length)) >= 0;
	}

	/** Whether the line between these offsets ends in a word that must go on. */
	static boolean endsInConnector(String text, int start, int end) {
		int from = end;
		while (from > start && Character.isLetter(text.charAt(from - 1)) && end - from < 6) {
			from--;
		}
		return from > start && text.charAt(from - 1) == ' ' && CONNECTORS.contains(text.substring(from, end));
	}

	private static Set<String> load() {
		Set<String> entries = new HashSet<>();
		try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					entries.add(line.strip());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read furniture.txt", ex);
		}
		return Set.copyOf(entries);
	}

}
