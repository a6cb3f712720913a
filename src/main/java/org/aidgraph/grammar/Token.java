package org.aidgraph.grammar;

import java.util.Locale;

/**
 * A word, number or sign of a sentence.
 *
 * @param text its characters
 * @param lower the same in small letters
 * @param start offset in the page's text, in UTF-16 units
 * @param end offset after its last character
 * @param shape what it looks like
 * @param classes its word classes, as bits of {@link WordClass#bit()}
 */
public record Token(String text, String lower, int start, int end, Shape shape, long classes) {

	public Token(String text, int start, int end, Shape shape, long classes) {
		this(text, text.toLowerCase(Locale.ROOT), start, end, shape, classes);
	}

	/** What a token looks like. */
	public enum Shape {

		/** Two or more letters, all capital: IOM, EU. */
		UPPER,

		/** Begins with a capital letter. */
		CAPITAL,

		/** Begins with a small letter, or a letter of a script without case. */
		LOWER,

		/** Begins with a digit. */
		NUMBER,

		/** The possessive 's. */
		POSSESSIVE,

		/** Any sign. */
		SIGN

	}

	public boolean is(WordClass wordClass) {
		return (this.classes & wordClass.bit()) != 0;
	}

	public boolean is(String word) {
		return this.text.equalsIgnoreCase(word);
	}

	public boolean isSign(char sign) {
		return this.shape == Shape.SIGN && this.text.charAt(0) == sign;
	}

	public boolean isCapital() {
		return this.shape == Shape.CAPITAL || this.shape == Shape.UPPER;
	}

	public boolean isWord() {
		return isCapital() || this.shape == Shape.LOWER;
	}

	public boolean isQuote() {
		return this.shape == Shape.SIGN
				&& "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019".indexOf(this.text.charAt(0)) >= 0;
	}

	public boolean isDash() {
		return this.shape == Shape.SIGN && "-\u2013\u2014".indexOf(this.text.charAt(0)) >= 0;
	}

}
