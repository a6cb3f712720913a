package org.aidgraph.extract.activity;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Mentions;
import org.aidgraph.naming.Phrases;

/**
 * Reads undertakings whose names stand in quotation marks.
 */
final class QuotedNames {

	private static final int MAX_QUOTED = 14;

	private final Mentions mentions;

	QuotedNames(Mentions mentions) {
		this.mentions = mentions;
	}

	/** The quoted name that opens the sentence. */
	Optional<Mention> opening(Phrases phrases) {
		for (int i = 0; i < Math.min(phrases.size(), 4); i++) {
			if (phrases.isToken(i) && phrases.token(i).isQuote()) {
				return at(phrases, i);
			}
		}
		return Optional.empty();
	}

	/** The activity whose quoted name ends with the closing quote at this item. */
	Optional<Mention> endingAt(Phrases phrases, int index) {
		int close = (phrases.isSign(index, ',') && index > 0) ? index - 1 : index;
		if (!phrases.isToken(close) || !phrases.token(close).isQuote()) {
			return Optional.empty();
		}
		for (int i = close - 1; i >= 0 && close - i < MAX_QUOTED; i--) {
			if (phrases.isToken(i) && phrases.token(i).isQuote()) {
				return (close - i > 1) ? quoted(phrases, i + 1, close - 1) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** The activity whose quoted name begins with the opening quote at this item. */
	Optional<Mention> at(Phrases phrases, int open) {
		if (open >= phrases.size() || !phrases.isToken(open) || !phrases.token(open).isQuote()) {
			return Optional.empty();
		}
		for (int i = open + 2; i < phrases.size() && i - open < MAX_QUOTED; i++) {
			if (phrases.isToken(i) && phrases.token(i).isQuote()) {
				return quoted(phrases, open + 1, i - 1);
			}
		}
		return Optional.empty();
	}

	private Optional<Mention> quoted(Phrases phrases, int first, int last) {
		String text = phrases.text(first, last);
		String name = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
		boolean title = name.strip().length() > 2 && isTitleLetter(name.codePointAt(0))
				&& !(name.endsWith(".") || name.endsWith("!"));
		return title ? Optional.of(this.mentions.activity(name.strip(), List.of())) : Optional.empty();
	}

	/** A capital, or a letter of a script without capitals. */
	private static boolean isTitleLetter(int letter) {
		return Character.isUpperCase(letter) || Character.getType(letter) == Character.OTHER_LETTER;
	}

}
