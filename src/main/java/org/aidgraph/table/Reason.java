package org.aidgraph.table;

import org.aidgraph.remark.Effect;

/**
 * Why a row or a cell was left out, changed or noted.
 */
public enum Reason implements org.aidgraph.remark.Reason {

	/** Left out: the cells have moved, and nobody knows which. */
	TOO_MANY_CELLS("a row with more cells than the table has columns", Effect.LEFT_OUT),

	/** Noted: the cells behind are taken for empty. */
	TOO_FEW_CELLS("a row with fewer cells than the table has columns", Effect.NOTED),

	/** Left out: nothing that makes a fact. */
	SAYS_NOTHING("a row that tells neither who does what where nor who gave money", Effect.LEFT_OUT),

	/** Left out: work of nobody. */
	NO_ORGANIZATION("a row that names no organization", Effect.LEFT_OUT),

	/** Left out: work nowhere. */
	NO_COUNTRY("a row that names no country, nor has a place code that begins with one", Effect.LEFT_OUT),

	/** Left out: a word that stands for nothing, such as N/A. */
	PLACEHOLDER("words that stand for nothing, such as N/A", Effect.LEFT_OUT),

	/** Left out: a number, a sentence or an address. */
	NOT_A_NAME("not a name: without letters, or too long for one", Effect.LEFT_OUT),

	/** Left out: where one name ends, nobody knows. */
	UNCLEAR_LIST("a list of names with commas, which names have too", Effect.LEFT_OUT),

	/** Left out: no exact decimal number. */
	NOT_AN_AMOUNT("not a decimal number", Effect.LEFT_OUT),

	/** Left out: 1,234 is a thousand or one. */
	UNCLEAR_AMOUNT("an amount whose comma or point may be for thousands or decimals", Effect.LEFT_OUT),

	/** Left out: money without a currency. */
	NO_CURRENCY("no currency, neither in the row nor in source.yml (constants)", Effect.LEFT_OUT),

	/** Left out: no code of ISO 4217. */
	NOT_A_CURRENCY("not a currency code", Effect.LEFT_OUT),

	/** Left out: money of nobody. */
	NO_PARTY("an amount with nobody who gives or gets it, and no activity", Effect.LEFT_OUT),

	/** Left out: the money of several is nobody's alone. */
	SEVERAL_PARTIES("several organizations for one amount; that end stays open", Effect.LEFT_OUT),

	/** Left out: the same money in another currency. */
	SECOND_AMOUNT("a second amount of the same kind; the first counts", Effect.LEFT_OUT),

	/** Left out: the direction and the named organizations do not agree. */
	WRONG_DIRECTION("a direction that the named organizations contradict; what is not named stays open",
			Effect.LEFT_OUT),

	/** Left out: no day of the calendar. */
	NOT_A_DATE("not a date", Effect.LEFT_OUT),

	/** Left out: 03/04/2020 is in March or in April. */
	UNCLEAR_DATE("a date whose first number may be the day or the month", Effect.LEFT_OUT),

	/** Left out: a year that stands for none. */
	IMPLAUSIBLE_DATE("a year before 1945 or after 2080", Effect.LEFT_OUT),

	/** Left out: no country. */
	NOT_A_COUNTRY("not a code of a country", Effect.LEFT_OUT),

	/** Left out: nothing that happens. */
	NOT_DONE("work that is only planned, or was called off", Effect.LEFT_OUT),

	/** Noted: two rows say the same. */
	REPEATED_ROW("a row of which the same is read as of one before; both count", Effect.NOTED),

	/** Noted: {@code source.yml} gives a hashtag to a column that is not there. */
	NO_SUCH_COLUMN("a column of source.yml that the table does not have", Effect.NOTED),

	/** Noted: not UTF-8. */
	OTHER_ENCODING("characters that are not UTF-8, read as another encoding", Effect.NOTED);

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
