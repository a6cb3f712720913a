package org.aidgraph.extract.staff;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.people.PageRoles;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.People;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;

/**
 * Tells what a line or a cell in a list of people is: a name, a title, a line that a name
 * opens.
 */
final class StaffCells {

	/** The length of the longest cell or line that is a name or a title. */
	static final int MAX_CELL = 70;

	private StaffCells() {
	}

	/** The person whose name is all of this text. */
	static Optional<Person> person(Reading reading, String text, int start) {
		if (text.length() > MAX_CELL || text.indexOf(' ') < 0 || text.chars().anyMatch(Character::isDigit)) {
			return Optional.empty();
		}
		List<Phrases> parts = reading.phrases(text, start);
		if (parts.size() != 1) {
			return Optional.empty();
		}
		Phrases phrases = parts.get(0);
		int item = phrases.is(0, WordClass.HONORIFIC) && phrases.size() > 1 ? 1 : 0;
		return (item == phrases.size() - 1)
				? People.of(phrases, item, PageRoles.of(reading).surnames()).filter(Person::isFull) : Optional.empty();
	}

	/** Whether the text is a title and nothing else. */
	static boolean isTitle(Reading reading, String text, int start) {
		boolean shaped = text.length() > 3 && text.length() <= MAX_CELL && Character.isUpperCase(text.codePointAt(0))
				&& !text.endsWith(".") && !text.endsWith(":") && text.chars().noneMatch(Character::isDigit)
				&& text.indexOf('\t') < 0 && text.indexOf('@') < 0;
		if (!shaped) {
			return false;
		}
		boolean role = (Lexicon.scan(text, 0, text.length()) & WordClass.ROLE.bit()) != 0
				|| text.indexOf('\u00ad') >= 0;
		List<Phrases> parts = role ? reading.phrases(text, start) : List.of();
		if (parts.size() != 1) {
			return false;
		}
		Phrases phrases = parts.get(0);
		for (int i = 0; i < Math.min(phrases.size(), 3); i++) {
			if (phrases.isRole(i)) {
				return true;
			}
			if (phrases.isBody(i) || !phrases.isName(i)) {
				return false;
			}
		}
		return false;
	}

	static Optional<Person> leading(Reading reading, TextBlock block) {
		List<Phrases> phrases = reading.phrases(block.text(), block.start());
		if (phrases.isEmpty() || block.text().endsWith(".") || block.text().indexOf('\t') >= 0) {
			return Optional.empty();
		}
		Phrases first = phrases.get(0);
		int item = first.is(0, WordClass.HONORIFIC) ? 1 : 0;
		return (item < first.size()) ? People.of(first, item, PageRoles.of(reading).surnames()).filter(Person::isFull)
				: Optional.empty();
	}

	/** The only body that the line itself names. */
	static Optional<Name> ownBody(Reading reading, TextBlock block) {
		Optional<Name> body = Optional.empty();
		for (Phrases phrases : reading.phrases(block.text(), block.start())) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isBody(i)) {
					body = body.isEmpty() ? Optional.of(phrases.name(i)) : body;
				}
			}
		}
		return body;
	}

}
