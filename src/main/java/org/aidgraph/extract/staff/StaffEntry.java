package org.aidgraph.extract.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.BodyValues;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.extract.people.HeldRole;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People.Person;
import org.aidgraph.vocabulary.Predicate;

/**
 * One person of a list while its labelled cells are being read. Belongs to one page.
 */
final class StaffEntry {

	private static final List<String> SEATS = List.of("headquarters", "head office", "main office", "hq", "si\u00e8ge",
			"sede central", "sede principal", "secretariat,");

	private final Reading reading;

	private Optional<Person> person = Optional.empty();

	private Optional<String> title = Optional.empty();

	private Optional<Name> body = Optional.empty();

	private String phone = "";

	private String email = "";

	private int start = Integer.MAX_VALUE;

	private int end;

	StaffEntry(Reading reading) {
		this.reading = reading;
	}

	/** Takes a value with its place; a value that does not fit its label is left out. */
	void take(PersonLabel label, String value, int position) {
		if (value.isBlank()) {
			return;
		}
		boolean fits = switch (label) {
			case NAME -> {
				this.person = StaffCells.person(this.reading, value, position);
				yield this.person.isPresent();
			}
			case TITLE -> {
				boolean titled = StaffCells.post(this.reading, value, position).isPresent();
				this.title = titled ? Optional.of(value) : Optional.empty();
				yield titled;
			}
			case BODY -> {
				this.body = isSeat(value) ? PageOwner.of(this.reading)
						: BodyValues.read(this.reading, value, position, false).stream().findFirst();
				yield this.body.isPresent();
			}
			case PHONE -> {
				this.phone = value;
				yield true;
			}
			case EMAIL -> {
				this.email = Addresses.firstEmail(value).orElse("");
				yield !this.email.isEmpty();
			}
			case OTHER -> false;
		};
		if (fits) {
			this.start = Math.min(this.start, position);
			this.end = Math.max(this.end, position + value.length());
		}
	}

	/** "Headquarters, Bergen": the house whose page it is. */
	private static boolean isSeat(String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		return SEATS.stream().anyMatch(lower::startsWith);
	}

	boolean hasPerson() {
		return this.person.isPresent();
	}

	boolean hasTitle() {
		return this.title.isPresent();
	}

	Optional<Name> body() {
		return this.body;
	}

	/** The same body as the row above, which a cell over several rows names. */
	void inherit(Name above) {
		this.body = Optional.of(above);
	}

	/** Notes what the entry says, if it says who is what at which body. */
	void write(Findings findings) {
		if (this.person.isEmpty() || this.title.isEmpty() || this.body.isEmpty()) {
			return;
		}
		Name seat = this.body.get();
		Name at = (seat.kind() == NameKind.OTHER) ? seat.withKind(NameKind.ORGANIZATION) : seat;
		new HeldRole(this.person.get(), this.title.get(), Optional.of(this.reading.mentions().of(at).name()),
				this.start, this.end)
			.write(findings);
		Map<String, String> qualifiers = new HashMap<>();
		if (!this.email.isEmpty()) {
			qualifiers.put("email", this.email);
		}
		if (!this.phone.isEmpty()) {
			qualifiers.put("phone", this.phone);
		}
		if (!qualifiers.isEmpty()) {
			findings.add(HeldRole.holder(this.person.get()), Predicate.CONTACT_FOR, this.reading.mentions().of(at),
					qualifiers, this.start, this.end);
		}
	}

}
