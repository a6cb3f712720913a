package org.aidgraph.extract.body;

import org.aidgraph.grammar.Words;
import java.util.Set;

import org.aidgraph.naming.Phrases;

/**
 * Knows the words that open a list of bodies which act as one: "a consortium led by", "an
 * alliance of".
 */
final class Consortia {

	private static final Set<String> NOUNS = Words.of("consortium", "alliance", "partnership", "coalition", "group",
			"consorcio", "alianza");

	private static final Set<String> LEADS = Words.of("led", "headed", "coordinated", "formed", "encabezado",
			"liderado", "dirig\u00e9", "men\u00e9");

	private static final Set<String> BY = Words.of("by", "par", "por");

	private static final int MAX_INTRO = 5;

	private Consortia() {
	}

	/** Whether this is the "by" of "a consortium led by". */
	static boolean isLed(Phrases phrases, int by) {
		return phrases.isOneOf(by, BY) && phrases.isOneOf(by - 1, LEADS) && phrases.isOneOf(by - 2, NOUNS);
	}

	/**
	 * The item behind "a consortium led by", "a consortium of", "a consortium made up
	 * of"; the same where none of these begins there.
	 */
	static int behind(Phrases phrases, int index) {
		if (!phrases.isOneOf(index, NOUNS)) {
			return index;
		}
		for (int i = index + 1; i < Math.min(phrases.size(), index + MAX_INTRO); i++) {
			if (!phrases.isToken(i)) {
				return index;
			}
			if (phrases.is(i, "of") || phrases.is(i, "de") || isLed(phrases, i) || phrases.is(i, "comprising")) {
				return i + 1;
			}
		}
		return index;
	}

}
