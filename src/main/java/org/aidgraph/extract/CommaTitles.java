package org.aidgraph.extract;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins names that have a comma in them and were read up to it: "Strong Roofs, Dry
 * Floors" comes again on the page as a whole.
 */
final class CommaTitles {

	private static final int MAX_PART = 60;

	/** How many places of a title are looked at, so that long pages cost no more. */
	private static final int MAX_SEEN = 12;

	private CommaTitles() {
	}

	/** The titles, each with the words before its comma where they belong to it. */
	static List<String> joined(String text, Collection<String> titles, Predicate<String> isBody) {
		return titles.stream().map((title) -> joined(text, title, isBody)).distinct().toList();
	}

	private static String joined(String text, String title, Predicate<String> isBody) {
		int at = text.indexOf(", " + title);
		for (int seen = 0; at > 0 && seen < MAX_SEEN; seen++) {
			String before = titleBefore(text, at);
			String whole = before + ", " + title;
			if (before.indexOf(' ') > 0 && text.indexOf(whole, at + 2) > 0 && !isBody.test(before)) {
				return whole;
			}
			at = text.indexOf(", " + title, at + 1);
		}
		return title;
	}

	/** The words with capitals that end at an offset. */
	private static String titleBefore(String text, int end) {
		int start = end;
		int position = end;
		while (position > 0 && end - position < MAX_PART) {
			int from = position;
			while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1))
					|| "'\u2019-".indexOf(text.charAt(from - 1)) >= 0)) {
				from--;
			}
			if (from == position || !Character.isUpperCase(text.codePointAt(from))) {
				break;
			}
			start = from;
			if (from == 0 || text.charAt(from - 1) != ' ') {
				break;
			}
			position = from - 1;
		}
		return text.substring(start, end);
	}

}
