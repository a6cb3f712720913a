package org.aidgraph.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The readable form of a name inside an id: lower case, Latin letters without their
 * accents, everything that is neither letter nor digit one hyphen. Letters of other
 * scripts stay as they are.
 */
public final class Slug {

	private static final Pattern MARKS_ON_LATIN = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final int MAX_LENGTH = 96;

	private Slug() {
	}

	/**
	 * The slug of a name; empty for a name without letters and digits. Two names that
	 * differ only in case, accents or punctuation have the same slug; a name whose slug
	 * would pass 96 characters is cut there and told apart by a hash of the whole.
	 */
	public static String of(String name) {
		String slug = isAscii(name) ? ofAscii(name) : ofAny(name);
		if (slug.length() <= MAX_LENGTH) {
			return slug;
		}
		return slug.substring(0, MAX_LENGTH) + "-" + Integer.toHexString(slug.hashCode());
	}

	private static boolean isAscii(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) >= 128) {
				return false;
			}
		}
		return true;
	}

	/** The same without any library, as most names are plain. */
	private static String ofAscii(String name) {
		StringBuilder slug = new StringBuilder(name.length());
		boolean gap = false;
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			boolean capital = c >= 'A' && c <= 'Z';
			if (!(capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
				gap = true;
				continue;
			}
			if (gap && !slug.isEmpty()) {
				slug.append('-');
			}
			gap = false;
			slug.append(capital ? (char) (c + 32) : c);
		}
		return slug.toString();
	}

	private static String ofAny(String name) {
		String plain = MARKS_ON_LATIN.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
		String hyphenated = GAPS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
			.replaceAll("-");
		int from = hyphenated.startsWith("-") ? 1 : 0;
		int to = hyphenated.length() - ((hyphenated.length() > from && hyphenated.endsWith("-")) ? 1 : 0);
		return hyphenated.substring(from, to);
	}

}
