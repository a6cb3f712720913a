package org.aidgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads lists of people: a name on a line or in a cell of its own with the title below or
 * beside it, under a heading that names one body; writes what they are there, and whom to
 * ask where an address stands with them.
 */
final class StaffExtractor implements FactExtractor {

	private static final double CONFIDENCE = 0.9;

	private static final int MAX_CELL = 70;

	private static final int MAX_LINE = 160;

	private static final int MAX_AFTER = 3;

	@Override
	public String name() {
		return "staff";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		List<TextBlock> blocks = reading.page().blocks();
		for (int i = 0; i < blocks.size(); i++) {
			TextBlock block = blocks.get(i);
			if (block.type() == TextBlock.Type.MENU || block.text().length() > MAX_LINE * 2) {
				continue;
			}
			if (block.text().indexOf('\t') >= 0) {
				row(reading, findings, block);
			}
			else if (block.text().length() <= MAX_CELL && i + 1 < blocks.size()) {
				pair(reading, findings, blocks, i);
			}
			if (block.text().length() <= MAX_LINE) {
				contact(reading, findings, blocks, i);
			}
		}
	}

	/** A row of a table with a cell for the name and one for the title. */
	private void row(Reading reading, Findings findings, TextBlock block) {
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
				person = person(reading, cell, start);
				body = person.flatMap((found) -> reading.headingBody(found.start()));
			}
			else if (body.isPresent() && isTitle(reading, cell, start)) {
				write(reading, findings, person.get(), cell, body.get(), start + cell.length());
			}
			else if (body.isPresent()) {
				address(cell).ifPresent(contactOf(reading, findings, person.get(), body.get(), block.end()));
			}
			from = end + 1;
		}
	}

	/** A name alone on its line, the title alone on the next one. */
	private void pair(Reading reading, Findings findings, List<TextBlock> blocks, int index) {
		TextBlock block = blocks.get(index);
		TextBlock next = blocks.get(index + 1);
		if (!isTitle(reading, next.text(), next.start())) {
			return;
		}
		Optional<Person> person = person(reading, block.text(), block.start());
		person.flatMap((found) -> reading.headingBody(found.start()))
			.ifPresent((body) -> write(reading, findings, person.get(), next.text().strip(), body, next.end()));
	}

	/** A line that begins with a name, with an address on it or right below. */
	private void contact(Reading reading, Findings findings, List<TextBlock> blocks, int index) {
		TextBlock block = blocks.get(index);
		int limit = Math.min(blocks.size(), index + MAX_AFTER);
		if (blocks.subList(index, limit).stream().noneMatch((line) -> line.text().indexOf('@') > 0)) {
			return;
		}
		for (int i = index; i < limit; i++) {
			TextBlock line = blocks.get(i);
			boolean own = i == index || line.type() == TextBlock.Type.CONTACT || line.text().length() < MAX_CELL;
			Optional<String> address = (own && line.text().length() <= MAX_LINE) ? address(line.text())
					: Optional.empty();
			if (address.isPresent()) {
				leading(reading, block).ifPresent((person) -> ownBody(reading, block)
					.or(() -> reading.headingBody(person.start()))
					.ifPresent((body) -> contactOf(reading, findings, person, body, line.end()).accept(address.get())));
				return;
			}
			if (!own || i > index && leading(reading, line).isPresent()) {
				return;
			}
		}
	}

	private static Optional<Person> leading(Reading reading, TextBlock block) {
		List<Phrases> phrases = reading.phrases(block.text(), block.start());
		if (phrases.isEmpty() || block.text().endsWith(".") || block.text().indexOf('\t') >= 0) {
			return Optional.empty();
		}
		Phrases first = phrases.get(0);
		int item = first.is(0, WordClass.HONORIFIC) ? 1 : 0;
		return (item < first.size()) ? reading.people().of(first, item).filter(StaffExtractor::isFull)
				: Optional.empty();
	}

	/** The only body that the line itself names. */
	private static Optional<Name> ownBody(Reading reading, TextBlock block) {
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

	private static boolean isFull(Person person) {
		return person.name().indexOf(' ') > 0;
	}

	/** The person whose name is all of this text. */
	private static Optional<Person> person(Reading reading, String text, int start) {
		if (text.length() > MAX_CELL || text.indexOf(' ') < 0 || text.chars().anyMatch(Character::isDigit)) {
			return Optional.empty();
		}
		List<Phrases> parts = reading.phrases(text, start);
		if (parts.size() != 1) {
			return Optional.empty();
		}
		Phrases phrases = parts.get(0);
		int item = phrases.is(0, WordClass.HONORIFIC) && phrases.size() > 1 ? 1 : 0;
		return (item == phrases.size() - 1) ? reading.people().of(phrases, item).filter(StaffExtractor::isFull)
				: Optional.empty();
	}

	/** Whether the text is a title and nothing else. */
	private static boolean isTitle(Reading reading, String text, int start) {
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

	private static Optional<String> address(String text) {
		int at = text.indexOf('@');
		if (at < 1) {
			return Optional.empty();
		}
		int start = at;
		while (start > 0 && isAddress(text.charAt(start - 1))) {
			start--;
		}
		int end = at + 1;
		while (end < text.length() && isAddress(text.charAt(end))) {
			end++;
		}
		boolean whole = start < at && text.indexOf('.', at) > at && text.indexOf('.', at) < end;
		return whole ? Optional.of(text.substring(start, end)) : Optional.empty();
	}

	private static boolean isAddress(char c) {
		return Character.isLetterOrDigit(c) || "._-+%".indexOf(c) >= 0;
	}

	private java.util.function.Consumer<String> contactOf(Reading reading, Findings findings, Person person, Name body,
			int end) {
		return (address) -> findings.add(this, holder(reading, person), Predicate.CONTACT_FOR,
				reading.mentions().of(body), Map.of("email", address), person.start(), end, CONFIDENCE);
	}

	private void write(Reading reading, Findings findings, Person person, String title, Name body, int end) {
		reading.people().remember(person);
		Map<String, String> qualifiers = new HashMap<>();
		qualifiers.put("at", reading.mentions().of(body).name());
		findings.add(this, holder(reading, person), Predicate.HOLDS_ROLE, Mention.of(Kind.ROLE, title), qualifiers,
				person.start(), end, CONFIDENCE);
	}

	private static Mention holder(Reading reading, Person person) {
		return new Mention(Kind.PERSON, person.name(), reading.people().others(person), Optional.empty());
	}

}
