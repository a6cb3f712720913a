package org.aidgraph.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The parts of a composed name: "UNFPA - United Nations Population Fund", "Japan -
 * Ministry of Foreign Affairs", "SDC/Swiss Agency for Development and Cooperation".
 */
final class NameForm {

	private static final Pattern BETWEEN = Pattern
		.compile("\\s+[-–—]+\\s*|\\s*[-–—]+\\s+|\\s*[/|(){}\\[\\]]+\\s*|:\\s+|(?<=[A-Z]{3})-(?=[A-Z][a-z])");

	private static final String SEPARATORS = "-–—/|(){}[]:";

	private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");

	private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Za-z&.-]{0,10}[A-Z.]|Sida|Norad");

	private NameForm() {
	}

	/** The parts at dashes, slashes, brackets and colons; one where there are none. */
	static List<String> parts(String name) {
		List<String> parts = hasSeparator(name) ? split(BETWEEN, name) : List.of(name);
		return (parts.size() == 1) ? withAcronymApart(name) : parts;
	}

	/** The parts at commas. */
	static List<String> atCommas(String name) {
		return (name.indexOf(',') < 0) ? List.of(name) : split(COMMA, name);
	}

	private static boolean hasSeparator(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (SEPARATORS.indexOf(name.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static List<String> split(Pattern between, String name) {
		List<String> parts = new ArrayList<>();
		for (String part : between.split(name)) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}

	/** "AECID Spanish Agency for …": capitals that the other words begin with. */
	static List<String> withAcronymApart(String name) {
		int first = name.indexOf(' ');
		int last = name.lastIndexOf(' ');
		if (first > 0 && isCapitals(name.substring(0, first)) && !isCapitals(name.substring(first + 1))) {
			return List.of(name.substring(0, first), name.substring(first + 1));
		}
		if (last > first && isCapitals(name.substring(last + 1)) && !name.equals(name.toUpperCase(Locale.ROOT))) {
			return List.of(name.substring(0, last), name.substring(last + 1));
		}
		return List.of(name);
	}

	/** Whether this is written as acronyms are. */
	static boolean isCapitals(String part) {
		return CAPITALS.matcher(part).matches();
	}

}
