package org.aidgraph.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.iati.record.Activity.Milestone;
import org.aidgraph.iati.record.Activity.OtherIdentifier;
import org.aidgraph.iati.record.Activity.Related;
import org.aidgraph.iati.record.Contact;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Participation;
import org.aidgraph.iati.record.Participation.Role;
import org.aidgraph.iati.record.Party;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Reads the smaller elements of an activity. Each method reads its element to the end and
 * remarks what it leaves out.
 */
final class Particulars {

	private static final Set<String> IGNORED_IN_CONTACT = Set.of("department", "mailing-address", "website");

	/** Words beside a date only say again which date it is. */
	private static final Set<String> NARRATIVE = Set.of("narrative");

	private final XmlCursor cursor;

	private final Words words;

	private final Values values;

	private final Parties parties;

	Particulars(XmlCursor cursor, Words words, Values values, Parties parties) {
		this.cursor = cursor;
		this.words = words;
		this.values = values;
		this.parties = parties;
	}

	/** The identifier of the item; empty for none. */
	String identifier() throws XMLStreamException {
		this.cursor.unreadAttributes(Set.of());
		return this.cursor.text().strip();
	}

	/** The code of an element that has nothing else; words beside it only repeat it. */
	Optional<String> code() throws XMLStreamException {
		Optional<String> code = Optional.empty();
		for (int i = 0; i < this.cursor.attributes(); i++) {
			if (this.cursor.attribute(i).equals("code")) {
				code = Optional.of(this.cursor.value(i)).filter((value) -> !value.isEmpty());
			}
			else {
				this.cursor.unread(i, Set.of());
			}
		}
		this.cursor.close(NARRATIVE);
		if (code.isEmpty()) {
			this.cursor.remarkClosed(Reason.NO_CODE, "");
		}
		return code;
	}

	Optional<Participation> participation() throws XMLStreamException {
		String code = "";
		for (int i = 0; i < this.cursor.attributes(); i++) {
			if (this.cursor.attribute(i).equals("role")) {
				code = Codes.ROLE.read(this.cursor, i);
			}
		}
		Optional<Role> role = Role.of(code);
		if (role.isEmpty()) {
			this.cursor.remark(code.isEmpty() ? Reason.NO_CODE : Reason.UNKNOWN_CODE, "role", code);
		}
		Optional<Party> party = this.parties.read();
		return role.flatMap((known) -> party.map((named) -> new Participation(known, named)));
	}

	Optional<Milestone> milestone() throws XMLStreamException {
		int position = this.cursor.position();
		String code = "";
		String stated = "";
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "type" -> code = Codes.DATE_TYPE.read(this.cursor, i);
				case "iso-date" -> stated = this.cursor.value(i);
				default -> this.cursor.unread(i, Set.of());
			}
		}
		Optional<Milestone.Type> type = Milestone.Type.of(code);
		if (type.isEmpty()) {
			this.cursor.remark(code.isEmpty() ? Reason.NO_CODE : Reason.UNKNOWN_CODE, "type", code);
		}
		Optional<PartialDate> date = this.values.dateContent(stated, NARRATIVE);
		return type.flatMap((known) -> date.map((day) -> new Milestone(known, day, position)));
	}

	/** Version 1 has the identifier as text and its owner as attributes. */
	Optional<OtherIdentifier> otherIdentifier() throws XMLStreamException {
		int position = this.cursor.position();
		Optional<String> ref = Optional.empty();
		Optional<String> type = Optional.empty();
		Optional<String> ownerRef = Optional.empty();
		List<Narrative> ownerName = List.of();
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "ref" -> ref = this.values.reference(i);
				case "type" -> type = Optional.of(this.cursor.value(i)).filter((value) -> !value.isEmpty());
				case "owner-ref" -> ownerRef = this.values.reference(i);
				case "owner-name" -> ownerName = this.words.plain(this.cursor.value(i));
				default -> this.cursor.unread(i, Set.of());
			}
		}
		List<Party> owners = new ArrayList<>(1);
		String text = this.cursor.mixed((name) -> {
			if (name.equals("owner-org")) {
				this.parties.read().ifPresent(owners::add);
			}
			else {
				this.cursor.unread(Set.of());
			}
		}).strip();
		Optional<Party> owner = owners.stream().findFirst();
		if (owner.isEmpty() && (ownerRef.isPresent() || !ownerName.isEmpty())) {
			owner = Optional.of(new Party(ownerName, ownerRef, Optional.empty(), Optional.empty(), "@owner-name", 1));
		}
		Optional<String> identifier = ref.or(() -> Optional.of(text).filter((value) -> !value.isEmpty()));
		if (identifier.isEmpty()) {
			this.cursor.remarkClosed(Reason.NO_CODE, "");
			return Optional.empty();
		}
		return Optional.of(new OtherIdentifier(identifier.get(), type, owner, position));
	}

	Optional<Related> related() throws XMLStreamException {
		int position = this.cursor.position();
		Optional<String> ref = Optional.empty();
		String code = "";
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "ref" -> ref = this.values.reference(i);
				case "type" -> code = this.cursor.value(i);
				default -> this.cursor.unread(i, Set.of());
			}
		}
		Optional<Related.Type> type = Related.Type.of(code);
		if (type.isEmpty()) {
			this.cursor.remark(code.isEmpty() ? Reason.NO_CODE : Reason.UNKNOWN_CODE, "type", code);
		}
		this.cursor.close(NARRATIVE);
		if (ref.isEmpty()) {
			this.cursor.remarkClosed(Reason.NO_CODE, "");
		}
		Optional<String> identifier = ref;
		return type.flatMap((known) -> identifier.map((other) -> new Related(other, known, position)));
	}

	Contact contact() throws XMLStreamException {
		int position = this.cursor.position();
		this.cursor.unreadAttributes(Set.of("type"));
		List<Narrative> organisation = List.of();
		List<Narrative> person = List.of();
		List<Narrative> jobTitle = List.of();
		Optional<String> email = Optional.empty();
		Optional<String> telephone = Optional.empty();
		while (this.cursor.nextChild()) {
			switch (this.cursor.name()) {
				case "organisation" -> organisation = this.words.read(Set.of());
				case "person-name" -> person = this.words.read(Set.of());
				case "job-title" -> jobTitle = this.words.read(Set.of());
				case "email" -> email = text();
				case "telephone" -> telephone = text();
				default -> this.cursor.unread(IGNORED_IN_CONTACT);
			}
		}
		return new Contact(organisation, person, jobTitle, email, telephone, position);
	}

	private Optional<String> text() throws XMLStreamException {
		this.cursor.unreadAttributes(Set.of());
		return Optional.of(this.cursor.text().strip()).filter((text) -> !text.isEmpty());
	}

}
