package org.aidgraph.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Reads the bodies in the value of a field or the item of a list.
 */
public final class BodyValues {

	private static final Set<String> OPEN = Words.of("none", "tbc", "tbd", "pending", "nobody", "aucun", "aucune",
			"ninguno", "ninguna", "\u043d\u0435\u0442");

	private static final int MAX_NAME = 120;

	private static final char ARABIC_COMMA = '\u060c';

	private static final int MAX_CHAPTER = 40;

	private static final List<String> AND = List.of(" and ", " y ", " et ", " & ");

	private BodyValues() {
	}

	/** The bodies that a value names. */
	public static List<Name> read(Reading reading, String value, int start, boolean donors) {
		if (value.isBlank() || isOpen(value)) {
			return List.of();
		}
		if (value.indexOf(';') > 0 || value.indexOf(ARABIC_COMMA) > 0) {
			return separated(reading, value, start, donors);
		}
		List<Name> parted = parted(reading, value, start);
		if (!parted.isEmpty()) {
			return parted;
		}
		List<Name> names = new ArrayList<>();
		for (Phrases phrases : reading.phrases(value, start)) {
			int i = 0;
			while (i < phrases.size()) {
				if (phrases.isName(i)) {
					Bodies.Listed listed = Bodies.from(phrases, i, true);
					for (Name name : listed.names()) {
						if (accepts(name, donors)) {
							names.add(extended(name, value, start));
						}
					}
					i = Math.max(i, listed.last());
				}
				i++;
			}
		}
		if (isChapter(reading, value, start) || isJoined(names, value, start) || isOneName(names, value, start)) {
			return List.of(BodyNames.whole(value, start));
		}
		boolean one = value.length() <= MAX_NAME && !hasSeparator(value) && Character.isLetter(value.codePointAt(0))
				&& !Character.isLowerCase(value.codePointAt(0));
		boolean covered = names.size() == 1
				&& (names.get(0).end() - names.get(0).start()) * 5 >= (value.length() - 4) * 4;
		boolean known = names.stream().anyMatch((name) -> name.id().isPresent() || name.kind() == NameKind.GOVERNMENT);
		if (one && !covered && !known && value.indexOf(' ') > 0 || one && names.isEmpty()) {
			return List.of(BodyNames.whole(value, start));
		}
		return names;
	}

	/**
	 * "National Agency for Employment and Independent Work", "Fe y Saber": what stands
	 * behind the conjunction is no body by its own words.
	 */
	private static boolean isOneName(List<Name> names, String value, int start) {
		boolean pair = value.indexOf(',') < 0 && value.indexOf(';') < 0 && value.length() <= MAX_NAME
				&& names.size() <= 2 && !names.isEmpty() && names.get(names.size() - 1).end() == start + value.length();
		Name last = pair ? names.get(names.size() - 1) : null;
		boolean joined = last != null
				&& AND.stream().anyMatch((and) -> value.startsWith(and, last.start() - start - and.length()))
				&& last.kind() == NameKind.OTHER && last.others().isEmpty();
		return joined && names.stream().allMatch((name) -> name.id().isEmpty() && name.others().isEmpty());
	}

	/**
	 * "Caritas Solwezi": a known body of one word, and the place that its chapter bears.
	 */
	private static boolean isChapter(Reading reading, String value, int start) {
		int space = value.indexOf(' ');
		if (space < 0 || value.length() > MAX_CHAPTER || hasSeparator(value)) {
			return false;
		}
		List<Phrases> sentences = reading.phrases(value, start);
		Phrases only = sentences.get(0);
		return sentences.size() == 1 && only.size() == 2 && only.isName(0) && only.isName(1)
				&& only.name(0).kind() == NameKind.ORGANIZATION && only.name(0).end() == start + space
				&& only.name(1).kind() == NameKind.OTHER && only.name(1).others().isEmpty();
	}

	/** "Water and Environment Centre": one word of no known sort opens a longer name. */
	private static boolean isJoined(List<Name> names, String value, int start) {
		return names.size() == 2 && names.get(0).start() == start && names.get(0).kind() == NameKind.OTHER
				&& names.get(0).text().indexOf(' ') < 0 && names.get(0).others().isEmpty()
				&& names.get(1).kind().isBody() && names.get(1).id().isEmpty()
				&& names.get(1).end() == start + value.length()
				&& value.startsWith(" and ", names.get(0).end() - start);
	}

	/**
	 * "Ministère du Cadre de vie": small words up to the next separator belong to the
	 * name.
	 */
	private static Name extended(Name name, String value, int start) {
		int from = name.end() - start;
		int end = from;
		while (end < value.length()
				&& (Character.isLowerCase(value.charAt(end)) || " '\u2019-".indexOf(value.charAt(end)) >= 0)) {
			end++;
		}
		boolean whole = end == value.length() || ",;".indexOf(value.charAt(end)) >= 0;
		String rest = value.substring(from, end);
		boolean list = (rest + " ").matches(".* (and|et|y|with|through|for|via|e) .*");
		if (!whole || rest.isBlank() || list || end - from > 40 || name.id().isPresent() || !name.others().isEmpty()) {
			return name;
		}
		return name.known(name.text() + rest.stripTrailing(), List.of());
	}

	private static int endOfItem(String value, int from) {
		for (int i = from; i < value.length(); i++) {
			if (value.charAt(i) == ';' || value.charAt(i) == ARABIC_COMMA) {
				return i;
			}
		}
		return -1;
	}

	/** Semicolons part names whatever stands in them. */
	private static List<Name> separated(Reading reading, String value, int start, boolean donors) {
		List<Name> names = new ArrayList<>();
		int from = 0;
		while (from < value.length()) {
			int end = endOfItem(value, from);
			end = (end < 0) ? value.length() : end;
			int first = from;
			while (first < end && value.charAt(first) <= ' ') {
				first++;
			}
			if (first < end) {
				String item = value.substring(first, end).stripTrailing();
				List<Name> read = read(reading, item, start + first, donors);
				boolean piece = read.size() == 1 && read.get(0).id().isEmpty() && read.get(0).others().isEmpty()
						&& read.get(0).start() == start + first && item.length() <= MAX_NAME && item.indexOf('(') < 0
						&& item.indexOf(':') < 0;
				names.addAll(piece ? List.of(BodyNames.whole(item, start + first)) : read);
			}
			from = end + 1;
		}
		return names;
	}

	private static boolean hasSeparator(String value) {
		return value.indexOf(',') >= 0 || value.indexOf(';') >= 0 || value.contains(" and ") || value.contains(" et ")
				|| value.contains(" y ") || value.contains(" & ") || value.contains(" / ") || value.contains(" with ")
				|| value.contains(" through ") || value.indexOf(':') >= 0;
	}

	/** "none at present", "to be confirmed": nobody yet. */
	private static boolean isOpen(String value) {
		int end = 0;
		while (end < value.length() && Character.isLetter(value.charAt(end))) {
			end++;
		}
		String word = value.substring(0, end).toLowerCase(Locale.ROOT);
		return OPEN.contains(word) || value.regionMatches(true, 0, "to be ", 0, 6)
				|| value.regionMatches(true, 0, "not yet", 0, 7) || value.regionMatches(true, 0, "n/a", 0, 3);
	}

	/** "NOK", "USD": the name of money, not of a giver. */
	public static boolean isCurrency(Name name) {
		return name.id().isEmpty() && name.text().length() <= 4
				&& (Lexicon.classesOf(name.text(), 0, name.text().length()) & WordClass.MONEY.bit()) != 0;
	}

	private static boolean accepts(Name name, boolean donors) {
		if (isCurrency(name)) {
			return false;
		}
		return switch (name.kind()) {
			case COUNTRY, NATIONALITY -> donors;
			case REGION, CITY -> false;
			case OTHER -> name.text().length() > 2;
			default -> true;
		};
	}

	/** "Department X – Bureau Y": the second is a part of the first. */
	private static List<Name> parted(Reading reading, String value, int start) {
		int dash = dash(value);
		if (dash < 0 || value.length() > 200) {
			return List.of();
		}
		String left = value.substring(0, dash).strip();
		String right = value.substring(dash + 1).strip();
		if (left.isEmpty() || right.isEmpty()) {
			return List.of();
		}
		List<Name> whole = read(reading, left, start + value.indexOf(left), true);
		List<Name> part = read(reading, right, start + value.lastIndexOf(right), true);
		if (whole.size() != 1 || part.size() != 1 || !part.get(0).kind().isBody() || !whole.get(0).kind().isBody()) {
			return List.of();
		}
		return List.of(BodyNames.part(value, start, whole.get(0), part.get(0)));
	}

	private static int dash(String value) {
		int dash = -1;
		for (String sign : List.of(" \u2013 ", " - ", " \u2014 ", " / ")) {
			dash = Math.max(dash, value.indexOf(sign));
		}
		return (dash < 0) ? -1 : dash + 1;
	}

}
