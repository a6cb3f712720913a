package org.aidgraph.iati;

import org.aidgraph.remark.Effect;

/**
 * Why a value of a file was left out, changed or noted.
 */
public enum Reason implements org.aidgraph.remark.Reason {

	/** Left out: the standard knows no such element there. */
	UNKNOWN_ELEMENT("an element that the standard does not have there", Effect.LEFT_OUT),

	/** Left out: the standard knows no such attribute there. */
	UNKNOWN_ATTRIBUTE("an attribute that the standard does not have there", Effect.LEFT_OUT),

	/** Left out: an extension whose prefix the file never declares. */
	UNDECLARED_PREFIX("a prefix that the file does not declare", Effect.LEFT_OUT),

	/** Left out: words between elements. */
	STRAY_TEXT("text where the standard has elements only", Effect.LEFT_OUT),

	/** Left out: an element that the standard allows once. */
	REPEATED("given again where the standard allows it once; the first counts", Effect.LEFT_OUT),

	/** Left out as a whole: the file has it already. */
	REPEATED_RECORD("an activity or organisation that the file has twice; the first counts", Effect.LEFT_OUT),

	/** Left out as a whole: nothing to know it by. */
	NO_IDENTIFIER("an activity or organisation without an identifier", Effect.LEFT_OUT),

	/** Left out: the file ends, or is no XML any more, before it does. */
	CUT("the file is damaged before its end", Effect.LEFT_OUT),

	/** Left out: a code that is not in the codelist. */
	UNKNOWN_CODE("a code that its codelist does not have", Effect.LEFT_OUT),

	/** Left out: neither code nor name. */
	NO_CODE("neither a code nor a name", Effect.LEFT_OUT),

	/** Left out: neither a name nor a reference. */
	NO_ORGANIZATION("an organization without name and reference", Effect.LEFT_OUT),

	/** Left out: no day of the calendar. */
	NOT_A_DATE("not a date", Effect.LEFT_OUT),

	/** Left out: an element for a date that holds none. */
	NO_DATE("no date", Effect.LEFT_OUT),

	/** Left out: no exact decimal number. */
	NOT_AN_AMOUNT("not a decimal number", Effect.LEFT_OUT),

	/** Left out: money without a number. */
	NO_AMOUNT("no amount", Effect.LEFT_OUT),

	/** Left out: money without a currency, stated or by default. */
	NO_CURRENCY("no currency, neither here nor by default", Effect.LEFT_OUT),

	/** Left out: no three capital letters. */
	NOT_A_CURRENCY("not a currency code", Effect.LEFT_OUT),

	/** Left out: not between 0 and 100. */
	NOT_A_PERCENTAGE("not a percentage", Effect.LEFT_OUT),

	/** Left out: a word that stands for nothing, such as N/A. */
	PLACEHOLDER("a placeholder, not a value", Effect.LEFT_OUT),

	/** Left out: an element for words that holds none. */
	EMPTY_TEXT("no words", Effect.LEFT_OUT),

	/** Left out: a reference that nobody's name goes with, or a text that is no name. */
	NO_NAME("an organization that nothing names: a channel number, or a description or a mere sign in the place of a name",
			Effect.LEFT_OUT),

	/**
	 * Left out: {@code 998} is every developing country, and an own code without words.
	 */
	NOT_A_PLACE("no place or sector that the code or words name", Effect.LEFT_OUT),

	/** Left out: a year that stands for none. */
	IMPLAUSIBLE_DATE("a year before 1945 or after 2080", Effect.LEFT_OUT),

	/** Changed: cut. */
	LONG_TEXT("longer than 10,000 characters, cut there", Effect.CHANGED),

	/** Changed: a word of version 1 in the place of a code. */
	LEGACY_CODE("a word of an older version, read as its code", Effect.CHANGED),

	/** Changed: HTML tags or character references taken out. */
	MARKUP("markup in text, taken out", Effect.CHANGED),

	/** Changed: UTF-8 that was once taken for Windows-1252. */
	DOUBLE_ENCODED("characters encoded twice, decoded twice", Effect.CHANGED),

	/** Noted: U+FFFD. */
	BROKEN_CHARACTERS("characters that were lost before publication (U+FFFD)", Effect.NOTED),

	/** Noted: percentages of one kind that do not make 100. */
	NOT_A_WHOLE("percentages that do not sum to 100", Effect.NOTED),

	/** Noted: an end before the start. */
	ENDS_BEFORE_START("it ends before it starts", Effect.NOTED),

	/** Noted: a document type declaration, which is never followed. */
	DOCUMENT_TYPE("a document type declaration, not followed", Effect.NOTED);

	private final String text;

	private final Effect effect;

	Reason(String text, Effect effect) {
		this.text = text;
		this.effect = effect;
	}

	@Override
	public String text() {
		return this.text;
	}

	@Override
	public Effect effect() {
		return this.effect;
	}

}
