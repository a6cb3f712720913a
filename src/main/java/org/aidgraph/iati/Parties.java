package org.aidgraph.iati;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Party;

/**
 * Reads the elements that name an organization.
 */
final class Parties {

	private static final Set<String> IGNORED = Set.of("secondary-reporter", "crs-channel-code", "role");

	private final XmlCursor cursor;

	private final Words words;

	private final Values values;

	Parties(XmlCursor cursor, Words words, Values values) {
		this.cursor = cursor;
		this.words = words;
		this.values = values;
	}

	/**
	 * Reads the element to its end.
	 * @return empty, and remarked, if it says nothing by which to know the organization
	 */
	Optional<Party> read() throws XMLStreamException {
		String element = this.cursor.name();
		int position = this.cursor.position();
		Optional<String> ref = Optional.empty();
		Optional<String> type = Optional.empty();
		Optional<String> activity = Optional.empty();
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "ref" -> ref = this.values.reference(i);
				case "type" -> type = Optional.of(this.cursor.value(i)).filter((code) -> !code.isEmpty());
				case "activity-id", "provider-activity-id", "receiver-activity-id" ->
					activity = this.values.reference(i);
				default -> this.cursor.unread(i, IGNORED);
			}
		}
		List<Narrative> names = this.words.readContent(Set.of());
		Party party = new Party(named(names), ref, type, activity, element, position);
		if (party.isBlank()) {
			this.cursor.remarkClosed(Reason.NO_ORGANIZATION, "");
			return Optional.empty();
		}
		return Optional.of(party);
	}

	private List<Narrative> named(List<Narrative> names) {
		for (Narrative name : names) {
			if (Values.isPlaceholder(name.text())) {
				this.cursor.remarkClosed(Reason.PLACEHOLDER, name.text());
				return names.stream().filter((other) -> !Values.isPlaceholder(other.text())).toList();
			}
		}
		return names;
	}

}
