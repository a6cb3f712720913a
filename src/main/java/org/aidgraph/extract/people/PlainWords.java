package org.aidgraph.extract.people;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.aidgraph.extract.Reading;

/**
 * The words that a page writes in small letters, none of which is likely to be a name.
 */
public final class PlainWords {

	private static final int SHORTEST = 5;

	/** The length of "Fitz", which a capital letter may follow. */
	private static final int LONGEST_PREFIX = 4;

	private final Set<String> words = new HashSet<>();

	private PlainWords(Reading reading) {
		String text = reading.page().text();
		int i = 0;
		while (i < text.length()) {
			if (!Character.isLetter(text.charAt(i))) {
				i++;
				continue;
			}
			int from = i;
			while (i < text.length() && Character.isLetter(text.charAt(i))) {
				i++;
			}
			char before = (from == 0) ? ' ' : text.charAt(from - 1);
			boolean plain = Character.isLowerCase(text.charAt(from)) && i - from >= SHORTEST && before <= ' '
					&& (i == text.length() || text.charAt(i) != '@' && text.charAt(i) != '.');
			if (plain) {
				this.words.add(text.substring(from, i));
			}
		}
	}

	/** Whether none of these words stands elsewhere on the page in small letters. */
	public static boolean mayName(Reading reading, String name) {
		PlainWords plain = reading.view(PlainWords.class, PlainWords::new);
		for (String word : name.split(" ")) {
			if (isGlued(word) || word.length() >= SHORTEST && plain.words.contains(word.toLowerCase(Locale.ROOT))) {
				return false;
			}
		}
		return true;
	}

	/** "SteinSecretary": two words that lost the gap between them. */
	private static boolean isGlued(String word) {
		for (int i = LONGEST_PREFIX + 1; i < word.length(); i++) {
			if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}

}
