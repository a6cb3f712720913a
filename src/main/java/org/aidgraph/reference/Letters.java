package org.aidgraph.reference;

/**
 * What the characters of names are and what they are compared as. Case, accents on Latin
 * letters, Arabic vowel signs and letter variants do not count.
 */
public final class Letters {

	/** Separates words. */
	static final byte GAP = 0;

	/** A lower-case letter, a letter without case, or a digit. */
	static final byte LOWER = 1;

	/** An upper-case letter. */
	static final byte UPPER = 2;

	/** A character that is a word of its own: Han, kana. */
	static final byte IDEOGRAPH = 3;

	/** An Arabic letter. */
	static final byte ARABIC = 4;

	/** A sign on the letter before it, not compared. */
	static final byte MARK = 5;

	private static final byte[] TYPE = new byte[0x10000];

	private static final char[] FOLDED = new char[0x10000];

	/** First character: what the others are compared as. */
	private static final String[] VARIANTS = { "aàáâãäåāăąǎǻạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđðḍḏ", "eèéêëēĕėęěẹẻẽếềểễệ",
			"gĝğġģǧ", "hĥħḥḫ", "iìíîïĩīĭįıǐỉịİ", "jĵǰ", "kķǩḳḵ", "lĺļľŀłḷ", "nñńņňǹṇṅ", "oòóôõöøōŏőǒơọỏốồổỗộớờởỡợ",
			"rŕŗřṛ", "sśŝşšșṣ", "tţťŧțṭ", "uùúûüũūŭůűųǔưụủứừửữự", "wŵẁẃẅ", "yýÿŷỳỵỷỹ", "zźżžẓ", "еѐё", "иѝ",
			"\u0627\u0623\u0625\u0622\u0671", "\u064a\u0649", "\u0647\u0629", "'\u2019\u2018\u02bc\u02bb\u0060\u00b4",
			"-\u2010\u2011\u2012\u2013\u2014" };

	static {
		for (char c = 0; c < 0x3040; c++) {
			describe(c);
		}
		for (int c = 0x3040; c < 0xd800; c++) {
			TYPE[c] = (c < 0xa000) ? IDEOGRAPH : LOWER;
			FOLDED[c] = (char) c;
		}
		for (char c = '\uf900'; c < '\uffff'; c++) {
			describe(c);
		}
		for (String group : VARIANTS) {
			for (int i = 0; i < group.length(); i++) {
				FOLDED[group.charAt(i)] = group.charAt(0);
				FOLDED[Character.toUpperCase(group.charAt(i))] = group.charAt(0);
			}
		}
	}

	private Letters() {
	}

	private static void describe(char c) {
		int type = Character.getType(c);
		FOLDED[c] = Character.toLowerCase(c);
		TYPE[c] = switch (type) {
			case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
			default -> Character.isLetterOrDigit(c) ? (isArabic(c) ? ARABIC : LOWER) : GAP;
		};
		if (c == '\u0640') {
			TYPE[c] = MARK;
		}
	}

	private static boolean isArabic(char c) {
		return c >= '\u0620' && c < '\u0780' && Character.isLetter(c);
	}

	static byte type(char c) {
		return TYPE[c];
	}

	/** What the character is compared as. */
	static char folded(char c) {
		return FOLDED[c];
	}

	/**
	 * The form under which a name is looked up: folded words with one space between them;
	 * {@code &} is {@code and}; other punctuation only separates.
	 */
	public static String key(String name) {
		StringBuilder key = new StringBuilder(name.length());
		boolean gap = false;
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			byte type = TYPE[c];
			if (type == MARK) {
				continue;
			}
			if (type == GAP && c != '&') {
				gap = gap || !(c == '.' && joinsAcronym(name, i));
				continue;
			}
			if ((gap || c == '&') && !key.isEmpty()) {
				key.append(' ');
			}
			gap = c == '&';
			append(key, c);
		}
		return key.toString();
	}

	private static void append(StringBuilder key, char c) {
		switch (FOLDED[c]) {
			case '&' -> key.append("and");
			case 'æ' -> key.append("ae");
			case 'œ' -> key.append("oe");
			case 'ß' -> key.append("ss");
			default -> key.append(FOLDED[c]);
		}
	}

	/** Whether the full stop at this place joins two letters of an acronym: U.S.A. */
	static boolean joinsAcronym(CharSequence text, int stop) {
		int length = text.length();
		return stop >= 1 && stop + 1 < length && TYPE[text.charAt(stop - 1)] == UPPER
				&& (stop == 1 || TYPE[text.charAt(stop - 2)] == GAP) && TYPE[text.charAt(stop + 1)] == UPPER
				&& (stop + 2 == length || TYPE[text.charAt(stop + 2)] == GAP);
	}

}
