package org.aidgraph.table.value;

import java.util.regex.Pattern;

/**
 * Tells names from what people write where they have none.
 */
public final class Placeholders {

	private static final Pattern NOTHING = Pattern.compile(
			"[\\p{Punct}\\u2013\\u2014\\s]+|#?n\\.?/?a\\.?|#(ref|value|name|num|null|div/0)[!?]|nan|nil|none|null|unknown|"
					+ "not (known|specified|available|applicable|reported|provided|stated|disclosed)( .*)?|"
					+ "(un|non.)specified( .*)?|undefined|undisclosed|anonymous|confidential|to be (determined|confirmed|decided)|"
					+ "tb[cd]|others?|various|multiple|several|(various|multiple|several|other) (organi[sz]ations?|partners?|donors?)|"
					+ "no (partner|donor|name|data|organi[sz]ation)s?|direct( implementation| expenditure)?|self|yes|no|\\([^()]*\\)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LETTERS = Pattern.compile("\\p{L}.*\\p{L}", Pattern.DOTALL);

	private static final int LONGEST_NAME = 200;

	private Placeholders() {
	}

	/** Whether words stand for nothing. */
	public static boolean isPlaceholder(String text) {
		return NOTHING.matcher(text).matches();
	}

	/** Whether something can be the name of a thing. */
	public static boolean isName(String text) {
		return text.length() <= LONGEST_NAME && LETTERS.matcher(text).find() && !text.contains("://")
				&& text.indexOf('@') < 0;
	}

}
