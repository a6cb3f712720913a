package org.aidgraph.extract.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.people.HeadingBodies;
import org.aidgraph.extract.people.HeldRole;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.People.Person;
import org.aidgraph.text.TextBlock;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads lists of people: a name on a line or in a cell of its own with the title below or
 * beside it, under a heading that names one body; writes what they are there, and whom to
 * ask where an address stands with them.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "staff", reads = "Ana Ruiz | Director, under the heading A",
		writes = { Predicate.HOLDS_ROLE, Predicate.CONTACT_FOR }, right = 0.83)
public final class StaffExtractor implements FactExtractor {

	private static final int MAX_LINE = 160;

	private static final int MAX_AFTER = 3;

	@Override
	public void extract(Reading reading, Findings findings) {
		List<TextBlock> blocks = reading.page().blocks();
		for (int i = 0; i < blocks.size(); i++) {
			TextBlock block = blocks.get(i);
			if (block.type() == TextBlock.Type.MENU || block.text().length() > MAX_LINE * 2
					|| StaffTables.of(reading).hold(block.start())) {
				continue;
			}
			if (block.text().indexOf('\t') >= 0) {
				row(reading, findings, block);
			}
			else if (block.text().length() <= StaffCells.MAX_CELL && i + 1 < blocks.size()) {
				pair(reading, findings, blocks, i);
			}
			if (block.text().length() <= MAX_LINE) {
				contact(reading, findings, blocks, i);
			}
		}
	}

	/** A row of a table with a cell for the name and one for the title. */
	private static void row(Reading reading, Findings findings, TextBlock block) {
		Optional<Person> person = Optional.empty();
		Optional<Name> body = Optional.empty();
		int from = 0;
		String text = block.text();
		while (from <= text.length()) {
			int tab = text.indexOf('\t', from);
			int end = (tab < 0) ? text.length() : tab;
			String cell = text.substring(from, end).strip();
			int start = block.start() + from + text.substring(from, end).indexOf(cell);
			if (person.isEmpty()) {
				person = StaffCells.person(reading, cell, start);
				body = person.flatMap((found) -> HeadingBodies.above(reading, found.start()));
			}
			else if (body.isPresent() && StaffCells.isTitle(reading, cell, start)) {
				write(reading, findings, person.get(), cell, body.get(), start + cell.length());
			}
			else if (body.isPresent()) {
				Addresses.firstEmail(cell)
					.ifPresent(contactOf(reading, findings, person.get(), body.get(), block.end()));
			}
			from = end + 1;
		}
	}

	/** A name alone on its line, the title alone on the next one. */
	private static void pair(Reading reading, Findings findings, List<TextBlock> blocks, int index) {
		TextBlock block = blocks.get(index);
		TextBlock next = blocks.get(index + 1);
		if (!StaffCells.isTitle(reading, next.text(), next.start())) {
			return;
		}
		Optional<Person> person = StaffCells.person(reading, block.text(), block.start());
		person.flatMap((found) -> HeadingBodies.above(reading, found.start()))
			.ifPresent((body) -> write(reading, findings, person.get(), next.text().strip(), body, next.end()));
	}

	/** A line that begins with a name, with an address on it or right below. */
	private static void contact(Reading reading, Findings findings, List<TextBlock> blocks, int index) {
		TextBlock block = blocks.get(index);
		int limit = Math.min(blocks.size(), index + MAX_AFTER);
		if (blocks.subList(index, limit).stream().noneMatch((line) -> line.text().indexOf('@') > 0)) {
			return;
		}
		for (int i = index; i < limit; i++) {
			TextBlock line = blocks.get(i);
			boolean own = i == index || line.type() == TextBlock.Type.CONTACT
					|| line.text().length() < StaffCells.MAX_CELL;
			Optional<String> address = (own && line.text().length() <= MAX_LINE) ? Addresses.firstEmail(line.text())
					: Optional.empty();
			if (address.isPresent()) {
				StaffCells.leading(reading, block)
					.ifPresent((person) -> StaffCells.ownBody(reading, block)
						.or(() -> HeadingBodies.above(reading, person.start()))
						.ifPresent((body) -> contactOf(reading, findings, person, body, line.end())
							.accept(address.get())));
				return;
			}
			if (!own || i > index && StaffCells.leading(reading, line).isPresent()) {
				return;
			}
		}
	}

	private static Consumer<String> contactOf(Reading reading, Findings findings, Person person, Name body, int end) {
		return (address) -> findings.add(HeldRole.holder(person), Predicate.CONTACT_FOR, reading.mentions().of(body),
				Map.of("email", address), person.start(), end);
	}

	private static void write(Reading reading, Findings findings, Person person, String title, Name body, int end) {
		new HeldRole(person, title, Optional.of(reading.mentions().of(body).name()), person.start(), end)
			.write(findings);
	}

}
