package org.aidgraph.office.markup;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells titles that say something from those that programs fill in.
 */
public final class Titles {

	private static final Pattern FILLED_IN = Pattern
		.compile("(untitled|document|slide|presentation|microsoft|layout|template|title|print)\\b.*|\\W*\\d*\\W*"
				+ "|.*\\.(docx?|pdf|indd|qxd|pptx?|xlsx?|rtf|odt|pub)", Pattern.DOTALL);

	private static final int SHORTEST = 4;

	private Titles() {
	}

	public static boolean isTelling(String title) {
		String text = title.strip().toLowerCase(Locale.ROOT);
		return text.length() >= SHORTEST && !FILLED_IN.matcher(text).matches();
	}

}
