package org.aidgraph.extract.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.HeadingBodies;
import org.aidgraph.extract.people.HeldRole;
import org.aidgraph.extract.people.PageRoles;
import org.aidgraph.extract.people.PlainWords;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.People;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads lines that a name opens, with an e-mail address on them or right below; writes
 * whom to ask.
 */
final class ListedContacts {

	private static final int MAX_AFTER = 3;

	private ListedContacts() {
	}

	static void read(Reading reading, Findings findings) {
		List<TextBlock> blocks = reading.page().blocks();
		for (int i = 0; i < blocks.size(); i++) {
			TextBlock block = blocks.get(i);
			if (block.type() != TextBlock.Type.MENU && block.text().length() <= StaffLines.MAX_LINE
					&& block.text().indexOf('\t') < 0) {
				read(reading, findings, blocks, i);
			}
		}
	}

	private static void read(Reading reading, Findings findings, List<TextBlock> blocks, int index) {
		int addressed = addressed(blocks, index);
		for (int i = index + 1; i < addressed; i++) {
			if (leading(reading, blocks.get(i)).isPresent()) {
				return;
			}
		}
		if (addressed >= 0) {
			TextBlock block = blocks.get(index);
			TextBlock line = blocks.get(addressed);
			String address = Addresses.firstEmail(line.text()).orElseThrow();
			leading(reading, block)
				.ifPresent((person) -> ownBody(reading, block).or(() -> HeadingBodies.above(reading, person.start()))
					.ifPresent((body) -> findings.add(HeldRole.holder(person), Predicate.CONTACT_FOR,
							reading.mentions().of(body), Map.of("email", address), person.start(), line.end())));
		}
	}

	/** The index of the line or of one right below it that holds an address, or -1. */
	private static int addressed(List<TextBlock> blocks, int index) {
		int limit = Math.min(blocks.size(), index + MAX_AFTER);
		for (int i = index; i < limit; i++) {
			TextBlock line = blocks.get(i);
			boolean own = i == index || line.type() == TextBlock.Type.CONTACT
					|| line.text().length() < StaffCells.MAX_CELL;
			if (!own) {
				return -1;
			}
			if (line.text().length() <= StaffLines.MAX_LINE && Addresses.firstEmail(line.text()).isPresent()) {
				return i;
			}
		}
		return -1;
	}

	/** The person whose name opens the line and is followed by no other word. */
	private static Optional<Person> leading(Reading reading, TextBlock block) {
		if (block.text().endsWith(".") || block.text().indexOf('\t') >= 0) {
			return Optional.empty();
		}
		List<Phrases> phrases = reading.phrases(block.text(), block.start());
		if (phrases.isEmpty()) {
			return Optional.empty();
		}
		Phrases first = phrases.get(0);
		int start = first.isBody(0) && first.isSign(1, ':') ? 2 : 0;
		int item = first.is(start, WordClass.HONORIFIC) ? start + 1 : start;
		boolean alone = !first.isRole(item + 1) && item < first.size()
				&& (item + 1 >= first.size() || first.isSign(item + 1, ',') || first.isSign(item + 1, '(')
						|| first.isToken(item + 1) && first.token(item + 1).isDash());
		return alone ? People.of(first, item, PageRoles.of(reading).surnames())
			.filter(Person::isFull)
			.filter((person) -> PlainWords.mayName(reading, person.stated())) : Optional.empty();
	}

	/** The only body that the line itself names. */
	private static Optional<Name> ownBody(Reading reading, TextBlock block) {
		for (Phrases phrases : reading.phrases(block.text(), block.start())) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isBody(i)) {
					return Optional.of(phrases.name(i));
				}
			}
		}
		return Optional.empty();
	}

}
