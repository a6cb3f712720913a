package org.aidgraph.iati;

import java.util.Locale;
import java.util.Map;

/**
 * The words that version 1 of the standard had for codes of version 2, from the guide to
 * the change to 2.01. Files that call themselves 2.0x still use them.
 */
final class Codes {

	static final Codes ROLE = new Codes(
			Map.of("funding", "1", "accountable", "2", "extending", "3", "implementing", "4"));

	static final Codes DATE_TYPE = new Codes(
			Map.of("start-planned", "1", "start-actual", "2", "end-planned", "3", "end-actual", "4"));

	static final Codes TRANSACTION_TYPE = new Codes(Map.of("if", "1", "c", "2", "d", "3", "e", "4", "ir", "5", "lr",
			"6", "r", "7", "qp", "8", "qs", "9", "cg", "10"));

	static final Codes SECTOR_VOCABULARY = new Codes(Map.of("dac", "1", "dac-5", "1", "dac-3", "2", "cofog", "3",
			"nace", "4", "ntee", "5", "adt", "6", "ro", "99", "ro2", "98"));

	static final Codes NONE = new Codes(Map.of());

	private final Map<String, String> codes;

	private Codes(Map<String, String> codes) {
		this.codes = codes;
	}

	/** The code that an attribute gives; a word is replaced by its code and remarked. */
	String read(XmlCursor cursor, int attribute) {
		String stated = cursor.value(attribute);
		if (stated.isEmpty() || Character.isDigit(stated.charAt(0))) {
			return stated;
		}
		String code = this.codes.get(stated.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'));
		if (code == null) {
			return stated;
		}
		cursor.remark(Reason.LEGACY_CODE, cursor.attribute(attribute), stated);
		return code;
	}

}
