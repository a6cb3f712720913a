package org.aidgraph.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns an inflected Russian name of one word into the forms that its nominative may
 * have.
 */
final class RussianCases {

	private static final int MIN_STEM = 3;

	/** Endings of other cases, and those of the nominative that they may stand for. */
	private static final String[][] ENDINGS = { { "\u0438\u0438", "\u0438\u044f" },
			{ "\u0438\u0435\u0439", "\u0438\u044f" }, { "\u0438\u044e", "\u0438\u044f" },
			{ "\u0438\u0435\u0439", "\u0438\u044f" }, { "\u043e\u0439", "\u0430" }, { "\u044b", "\u0430" },
			{ "\u0443", "\u0430" }, { "\u0435", "\u0430", "" }, { "\u0438", "\u0430", "\u044f", "\u044c" },
			{ "\u043e\u043c", "" }, { "\u0430", "" }, { "\u044f", "\u0439", "\u044c" },
			{ "\u0435\u043c", "\u0439", "\u044c" }, { "\u0443", "" } };

	private RussianCases() {
	}

	/** Whether a word may be Russian. */
	static boolean mayBe(String word) {
		return word.length() > MIN_STEM && Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
	}

	/** The forms that the nominative may have. */
	static List<String> nominatives(String word) {
		List<String> forms = new ArrayList<>();
		for (String[] ending : ENDINGS) {
			if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= MIN_STEM) {
				String stem = word.substring(0, word.length() - ending[0].length());
				for (int i = 1; i < ending.length; i++) {
					forms.add(stem + ending[i]);
				}
			}
		}
		return forms;
	}

}
