package org.aidgraph.office.pdf;

import java.text.Bidi;

/**
 * Text that runs from right to left: pages hold it as it looks, readers want it as it is
 * spoken.
 */
final class Bidirectional {

	private Bidirectional() {
	}

	/** Whether this text holds letters of Hebrew, Arabic or their kin. */
	static boolean isRightToLeft(String text) {
		for (int i = 0; i < text.length(); i++) {
			byte direction = Character.getDirectionality(text.charAt(i));
			if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
					|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
				return true;
			}
		}
		return false;
	}

	/** The text that looks like this from left to right. */
	static String inReadingOrder(String text) {
		if (!isRightToLeft(text)) {
			return text;
		}
		long fromRight = text.codePoints().filter((c) -> isRightToLeft(Character.toString(c))).count();
		boolean mostly = 2 * fromRight >= text.codePoints().filter(Character::isLetter).count();
		Bidi bidi = new Bidi(text, mostly ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		StringBuilder ordered = new StringBuilder();
		for (int i = 0; i < bidi.getRunCount(); i++) {
			int run = mostly ? bidi.getRunCount() - 1 - i : i;
			String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
			ordered.append((bidi.getRunLevel(run) % 2 == 1) ? new StringBuilder(part).reverse() : part);
		}
		return ordered.toString();
	}

}
