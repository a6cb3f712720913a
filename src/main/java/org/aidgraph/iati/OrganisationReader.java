package org.aidgraph.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.iati.record.Budget;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Organisation;
import org.aidgraph.iati.record.Party;

/**
 * Reads one organisation of an organisation file.
 */
final class OrganisationReader {

	private static final Set<String> IGNORED = Set.of("document-link");

	private static final Set<String> IGNORED_ATTRIBUTES = Set.of("last-updated-datetime");

	private final XmlCursor cursor;

	private final Words words;

	private final Values values;

	private final Parties parties;

	private final Finances finances;

	OrganisationReader(XmlCursor cursor) {
		this.cursor = cursor;
		this.words = new Words(cursor);
		this.values = new Values(cursor);
		this.parties = new Parties(cursor, this.words, this.values);
		this.finances = new Finances(cursor, this.values, this.parties, new Shares(cursor, this.words, this.values));
	}

	/**
	 * Reads the element to its end.
	 * @return empty, and remarked, if it has no identifier
	 */
	Optional<Organisation> read() throws XMLStreamException {
		this.words.startItem();
		for (int i = 0; i < this.cursor.attributes(); i++) {
			if (this.cursor.attribute(i).equals("default-currency")) {
				this.values.startItem(this.cursor.value(i));
			}
			else {
				this.cursor.unread(i, IGNORED_ATTRIBUTES);
			}
		}
		String identifier = "";
		List<Narrative> names = List.of();
		Optional<Party> reporter = Optional.empty();
		List<Budget> budgets = new ArrayList<>();
		while (this.cursor.nextChild()) {
			String element = this.cursor.name();
			switch (element) {
				case "organisation-identifier", "iati-identifier" -> {
					this.cursor.unreadAttributes(Set.of());
					identifier = this.cursor.text().strip();
				}
				case "name" -> names = this.words.read(Set.of());
				case "reporting-org" -> reporter = this.parties.read();
				default -> {
					Optional<Budget.Kind> kind = Budget.Kind.of(element);
					if (kind.isPresent()) {
						this.finances.budget(kind.get()).ifPresent(budgets::add);
					}
					else {
						this.cursor.unread(IGNORED);
					}
				}
			}
		}
		if (identifier.isEmpty()) {
			this.cursor.remarkClosed(Reason.NO_IDENTIFIER, "");
			return Optional.empty();
		}
		return Optional.of(new Organisation(identifier, names, reporter, budgets));
	}

}
