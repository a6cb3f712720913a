package org.aidgraph.table.value;

import java.util.regex.Pattern;

/**
 * How far work is, in the words that tables use.
 */
public final class Status {

	private static final Pattern CALLED_OFF = Pattern.compile("cancell?ed.*|rejected|withdrawn|dropped|called off",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PLANNED = Pattern.compile(
			"planned.*|pipeline.*|proposed|not (yet )?(started|begun).*|future|to be .*|submitted|draft",
			Pattern.CASE_INSENSITIVE);

	private Status() {
	}

	/** Whether nothing comes of it. */
	public static boolean isCalledOff(String text) {
		return CALLED_OFF.matcher(text).matches();
	}

	/** Whether it has not begun. */
	public static boolean isPlanned(String text) {
		return PLANNED.matcher(text).matches();
	}

}
