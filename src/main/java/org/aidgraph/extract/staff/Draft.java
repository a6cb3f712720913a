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

	/** How far a body may stand from the name and be quoted with it. */
	private static final int MAX_APART = 600;

	private final Person person;

	private final boolean asked;

	private Optional<Name> body = Optional.empty();

	private String email = "";

	private String phone = "";

	private int end;

	Draft(Person person, boolean asked) {
		this.person = person;
		this.asked = asked;
		this.end = person.end();
	}

	int start() {
		return this.person.start();
	}

	Optional<Name> body() {
		return this.body;
	}

	/** The first body behind the name; a part of a body gives way to a whole one. */
	void belongTo(Name newBody) {
		boolean part = this.body.filter((name) -> name.kind() == NameKind.UNIT && name.whole().isEmpty()).isPresent();
		if (this.body.isEmpty() || part && !isReachable() && newBody.kind().isBody()) {
			this.body = Optional.of(newBody);
		}
	}

	/** The body, unless it is a part of another that the words do not name. */
	Optional<Name> whole() {
		return this.body.filter((name) -> name.kind() != NameKind.UNIT || name.whole().isPresent()
				|| name.place().isPresent() || name.id().isPresent());
	}

	/** Whether the words right before the name ask to get in touch. */
	boolean isAsked() {
		return this.asked;
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
		boolean beside = Math.abs(seat.start() - this.person.start()) < MAX_APART;
		findings.add(HeldRole.holder(this.person), Predicate.CONTACT_FOR, reading.mentions().of(seat), qualifiers,
				beside ? Math.min(this.person.start(), seat.start()) : this.person.start(),
				Math.max(this.end, beside ? Math.max(this.person.end(), seat.end()) : this.person.end()));
	}

}
