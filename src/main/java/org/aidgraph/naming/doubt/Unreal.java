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

	private Unreal() {
	}

	/** Whether the words of a fact take it back; capitals are those of names. */
	public static boolean is(String words) {
		return WORDS.matcher(words).find();
	}

}
