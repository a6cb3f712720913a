package org.aidgraph.extract.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mentions;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.people.PageRoles;
import org.aidgraph.extract.people.PlainWords;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;

/**
 * Tells what a line or a cell in a list of people is: a name, a title, a body.
 */
final class StaffCells {

	/** The length of the longest cell or line that is a name or a title. */
	static final int MAX_CELL = 90;

	private static final Set<String> TIES = Words.of("of", "at", "for", "in", "to", "de", "du", "des", "del", "d'",
			"d\u2019", "da", "do", "en", "\u00e0", "au", "pour", "para", "la", "a.i", "ad", "y", "et", "and", "with",
			"and/or", "a.i.", "on", "e", "chez");

	private StaffCells() {
	}

	/** The person whose name is all of this text. */
	static Optional<Person> person(Reading reading, String line, int lineStart) {
		int from = afterHonorifics(line);
		String text = line.substring(from);
		int start = lineStart + from;
		if (text.length() > MAX_CELL || text.indexOf(' ') < 0 || text.chars().anyMatch(Character::isDigit)) {
			return Optional.empty();
		}
		List<Phrases> parts = reading.phrases(text, start);
		if (parts.size() != 1) {
			return Optional.empty();
		}
		Phrases phrases = parts.get(0);
		int item = 0;
		while (item < phrases.size() - 1 && (phrases.is(item, WordClass.HONORIFIC) || phrases.isSign(item, '.'))) {
			item++;
		}
		boolean alone = item == phrases.size() - 1 && phrases.isName(item)
				&& phrases.name(item).kind() == NameKind.OTHER;
		return alone ? People.of(phrases, item, PageRoles.of(reading).surnames())
			.filter(Person::isFull)
			.filter((person) -> PlainWords.mayName(reading, person.stated())) : Optional.empty();
	}

	/** "Lic. Ana Ruiz": offset of the name. */
	private static int afterHonorifics(String text) {
		int from = 0;
		int space = text.indexOf(' ');
		while (space > 0) {
			int end = (text.charAt(space - 1) == '.') ? space - 1 : space;
			if ((Lexicon.classesOf(text, from, end) & WordClass.HONORIFIC.bit()) == 0) {
				break;
			}
			from = space + 1;
			space = text.indexOf(' ', from);
		}
		return from;
	}

	/** The title that this text is, with the body behind it. */
	static Optional<Post> post(Reading reading, String text, int start) {
		boolean shaped = text.length() > 2 && text.length() <= MAX_CELL && Character.isLetter(text.charAt(0))
				&& !text.endsWith(".") && !text.endsWith(":") && text.chars().noneMatch(Character::isDigit)
				&& text.indexOf('@') < 0;
		List<Phrases> parts = shaped ? reading.phrases(text, start) : List.of();
		if (parts.size() != 1) {
			return Optional.empty();
		}
		Phrases phrases = parts.get(0);
		int role = role(phrases);
		if (role < 0 || !goesOn(phrases, role + 1)) {
			return Optional.empty();
		}
		for (int i = role + 2; i < phrases.size(); i++) {
			boolean link = phrases.isToken(i - 1) && !phrases.token(i - 1).is(WordClass.AND);
			if (phrases.isBody(i) && link && isEmployer(phrases, i)) {
				int end = phrases.end(titleEnd(phrases, i - 1));
				return Optional.of(new Post(phrases.sentence().slice(start, end), Optional.of(phrases.name(i)), start,
						start + text.length()));
			}
		}
		return Optional.of(new Post(text, Optional.empty(), start, start + text.length()));
	}

	/** The body that is all of this text. */
	static Optional<Name> body(Reading reading, String text, int start) {
		List<Phrases> parts = (text.length() <= MAX_CELL) ? reading.phrases(text, start) : List.of();
		boolean alone = parts.size() == 1 && parts.get(0).size() == 1 && parts.get(0).isBody(0);
		return alone ? Optional.of(parts.get(0).name(0)).filter((name) -> !Mentions.isCommonNoun(name.text()))
				: Optional.empty();
	}

	/** The item of the title, with nothing but its modifiers before it; or -1. */
	private static int role(Phrases phrases) {
		for (int i = 0; i < Math.min(phrases.size(), 5); i++) {
			if (phrases.isRole(i)) {
				return i;
			}
			boolean modifier = phrases.isName(i) && !phrases.name(i).kind().isBody() || phrases.is(i, WordClass.AND)
					|| phrases.isSign(i, '&') || phrases.isSign(i, '/');
			if (!modifier) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean goesOn(Phrases phrases, int index) {
		if (index >= phrases.size()) {
			return true;
		}
		if (!phrases.isToken(index)) {
			return false;
		}
		Token token = phrases.token(index);
		boolean adjective = token.shape() == Token.Shape.LOWER && token.classes() == 0 && index == phrases.size() - 1;
		return adjective || token.isSign(',') || token.isSign('(') || token.isDash() || token.isSign('/')
				|| token.isSign('&') || TIES.contains(token.lower()) && tied(phrases, index);
	}

	/** Whether everything behind is a name, a title, or a small word between them. */
	private static boolean tied(Phrases phrases, int from) {
		for (int i = from; i < phrases.size(); i++) {
			if (phrases.isToken(i) && (phrases.token(i).is(WordClass.SAYS) || phrases.token(i).is(WordClass.GIVES)
					|| phrases.is(i, "is") || phrases.is(i, "was") || phrases.is(i, "who"))) {
				return false;
			}
		}
		return true;
	}

	/** A body that employs: known, whole, or more than a part of the title's own body. */
	private static boolean isEmployer(Phrases phrases, int item) {
		Name name = phrases.name(item);
		return !Mentions.isCommonNoun(name.text()) && (name.kind() != NameKind.UNIT || name.whole().isPresent()
				|| name.place().isPresent() || phrases.isSign(item - 1, ','));
	}

	/**
	 * The last item of the title before a comma, a dash, or a small word and the body.
	 */
	private static int titleEnd(Phrases phrases, int before) {
		int end = before;
		while (end > 0 && phrases.isToken(end)) {
			end--;
		}
		return end;
	}

}
