package org.aidgraph.naming.doubt;

import java.util.regex.Pattern;

/**
 * Tells words that deny, plan, ask for or question what they speak of.
 */
public final class Unreal {

	private static final Pattern WORDS = Pattern
		.compile("\\b(aucun|aucune|has been approached|confondus? avec|confused with|cannot|can not|could not"
				+ "|ha(s|ve) applied|been discussing|is discussing|with the aim of (entering|establishing|signing)"
				+ "|decided to appraise|it is proposed that|propose[sd]? that|delays? in|funding gap|lack of|unless"
				+ "|ne peut|ne peuvent|n'a pas|n\u2019a pas|n'ont pas|no puede|no pueden|no funding|no money)\\b");

	/** Whose country it is that people left, up to its name. */
	private static final Pattern ORIGIN = Pattern.compile("\\b(returnees|returning|refugees|migrants|deported|deportees"
			+ "|arrivals|fled|coming|nationals|repatriated) from (?!.*\\b(in|to)\\b)[^.;:]*$");

	private Unreal() {
	}

	/** "returnees from A and B": whether a place in words is where people come from. */
	public static boolean isOrigin(String words, String place) {
		int at = words.indexOf(place);
		return at > 0 && ORIGIN.matcher(words.substring(0, at)).find();
	}

	/** Whether the words of a fact take it back; capitals are those of names. */
	public static boolean is(String words) {
		return WORDS.matcher(words).find();
	}

}
