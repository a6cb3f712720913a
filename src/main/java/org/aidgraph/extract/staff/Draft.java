package org.aidgraph.extract.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.people.HeldRole;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People.Person;
import org.aidgraph.vocabulary.Predicate;

/**
 * A contact while its lines are being read.
 */
final class Draft {

	private final Person person;

	private Optional<Name> body = Optional.empty();

	private String email = "";

	private String phone = "";

	private int end;

	Draft(Person person) {
		this.person = person;
		this.end = person.end();
	}

	int start() {
		return this.person.start();
	}

	Optional<Name> body() {
		return this.body;
	}

	void belongTo(Name newBody) {
		this.body = Optional.of(newBody);
	}

	void email(String address, int newEnd) {
		this.email = this.email.isEmpty() ? address : this.email;
		this.end = Math.max(this.end, newEnd);
	}

	void phone(String number, int newEnd) {
		this.phone = this.phone.isEmpty() ? number : this.phone;
		this.end = Math.max(this.end, newEnd);
	}

	boolean isReachable() {
		return !(this.email.isEmpty() && this.phone.isEmpty());
	}

	/** Notes the person as contact of a body. */
	void write(Reading reading, Findings findings, Name contactOf) {
		Map<String, String> qualifiers = new HashMap<>();
		if (!this.email.isEmpty()) {
			qualifiers.put("email", this.email);
		}
		if (!this.phone.isEmpty()) {
			qualifiers.put("phone", this.phone);
		}
		Name seat = (contactOf.kind() == NameKind.OTHER) ? contactOf.withKind(NameKind.ORGANIZATION) : contactOf;
		findings.add(HeldRole.holder(this.person), Predicate.CONTACT_FOR, reading.mentions().of(seat), qualifiers,
				Math.min(this.person.start(), seat.start()),
				Math.max(this.end, Math.max(this.person.end(), seat.end())));
	}

}
