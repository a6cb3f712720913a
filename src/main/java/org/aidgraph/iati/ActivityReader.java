package org.aidgraph.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Activity.Milestone;
import org.aidgraph.iati.record.Activity.OtherIdentifier;
import org.aidgraph.iati.record.Activity.Related;
import org.aidgraph.iati.record.Budget;
import org.aidgraph.iati.record.Contact;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Participation;
import org.aidgraph.iati.record.Party;
import org.aidgraph.iati.record.Share;
import org.aidgraph.iati.record.Share.Dimension;
import org.aidgraph.iati.record.Transaction;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Reads one activity.
 */
final class ActivityReader {

	/**
	 * What the graph has no place for: prose, places within countries, results, terms of
	 * the aid, links, and what the activity is marked with.
	 */
	private static final Set<String> IGNORED = Set.of("description", "location", "result", "conditions",
			"document-link", "policy-marker", "tag", "collaboration-type", "default-flow-type", "default-finance-type",
			"default-aid-type", "default-tied-status", "capital-spend", "country-budget-items", "crs-add", "fss",
			"legacy-data", "activity-website");

	private static final Set<String> IGNORED_ATTRIBUTES = Set.of("last-updated-datetime", "generated-datetime",
			"linked-data-uri", "linked-data-default", "budget-not-provided", "version");

	private final XmlCursor cursor;

	private final Words words;

	private final Values values;

	private final Parties parties;

	private final Shares shareReader;

	private final Finances finances;

	private final Particulars particulars;

	private final List<Milestone> milestones = new ArrayList<>();

	private final List<Participation> participations = new ArrayList<>();

	private final List<OtherIdentifier> otherIdentifiers = new ArrayList<>();

	private final List<Related> related = new ArrayList<>();

	private final List<Contact> contacts = new ArrayList<>();

	private final List<Share> shares = new ArrayList<>();

	private final List<Budget> budgets = new ArrayList<>();

	private final List<Transaction> transactions = new ArrayList<>();

	private String identifier = "";

	private Optional<Party> reporter = Optional.empty();

	private List<Narrative> titles = List.of();

	private Optional<Integer> hierarchy = Optional.empty();

	private boolean humanitarian;

	private Optional<String> status = Optional.empty();

	private Optional<String> scope = Optional.empty();

	ActivityReader(XmlCursor cursor) {
		this.cursor = cursor;
		this.words = new Words(cursor);
		this.values = new Values(cursor);
		this.parties = new Parties(cursor, this.words, this.values);
		this.shareReader = new Shares(cursor, this.words, this.values);
		this.finances = new Finances(cursor, this.values, this.parties, this.shareReader);
		this.particulars = new Particulars(cursor, this.words, this.values, this.parties);
	}

	/**
	 * Reads the element to its end.
	 * @return empty, and remarked, if it has no identifier
	 */
	Optional<Activity> read() throws XMLStreamException {
		attributes();
		while (this.cursor.nextChild()) {
			child();
		}
		if (this.identifier.isEmpty()) {
			this.cursor.remarkClosed(Reason.NO_IDENTIFIER, "");
			return Optional.empty();
		}
		this.shareReader.checkWholes(this.shares);
		checkOrder();
		return Optional.of(new Activity(this.identifier, this.reporter, this.titles, this.hierarchy, this.humanitarian,
				this.status, this.scope, this.milestones, this.participations, this.otherIdentifiers, this.related,
				this.contacts, this.shares, this.budgets, this.transactions));
	}

	private void attributes() {
		this.words.startItem();
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "default-currency" -> this.values.startItem(this.cursor.value(i));
				case "hierarchy" -> this.hierarchy = level(i);
				case "humanitarian" ->
					this.humanitarian = this.cursor.value(i).equals("1") || this.cursor.value(i).equals("true");
				default -> this.cursor.unread(i, IGNORED_ATTRIBUTES);
			}
		}
	}

	private Optional<Integer> level(int attribute) {
		String value = this.cursor.value(attribute);
		if (value.matches("[1-9]")) {
			return Optional.of(Integer.valueOf(value));
		}
		if (!value.isEmpty()) {
			this.cursor.remark(Reason.UNKNOWN_CODE, "hierarchy", value);
		}
		return Optional.empty();
	}

	private void child() throws XMLStreamException {
		switch (this.cursor.name()) {
			case "iati-identifier" -> this.identifier = once(this.identifier, this.particulars.identifier());
			case "title" -> this.titles = once(this.titles, this.words.read(Set.of()));
			case "reporting-org" -> this.reporter = once(this.reporter, this.parties.read());
			case "participating-org" -> this.particulars.participation().ifPresent(this.participations::add);
			case "other-identifier" -> this.particulars.otherIdentifier().ifPresent(this.otherIdentifiers::add);
			case "activity-status" -> this.status = once(this.status, this.particulars.code());
			case "activity-scope" -> this.scope = once(this.scope, this.particulars.code());
			case "activity-date" -> this.particulars.milestone().ifPresent(this.milestones::add);
			case "related-activity" -> this.particulars.related().ifPresent(this.related::add);
			case "contact-info" -> this.contacts.add(this.particulars.contact());
			case "recipient-country" -> this.shareReader.read(Dimension.COUNTRY).ifPresent(this.shares::add);
			case "recipient-region" -> this.shareReader.read(Dimension.REGION).ifPresent(this.shares::add);
			case "sector" -> this.shareReader.read(Dimension.SECTOR).ifPresent(this.shares::add);
			case "humanitarian-scope" ->
				this.shareReader.read(Dimension.HUMANITARIAN_SCOPE).ifPresent(this.shares::add);
			case "budget" -> this.finances.budget(Budget.Kind.BUDGET).ifPresent(this.budgets::add);
			case "planned-disbursement" ->
				this.finances.budget(Budget.Kind.PLANNED_DISBURSEMENT).ifPresent(this.budgets::add);
			case "transaction" -> this.finances.transaction().ifPresent(this.transactions::add);
			default -> this.cursor.unread(IGNORED);
		}
	}

	private String once(String held, String read) {
		return once(Optional.of(held).filter((text) -> !text.isEmpty()), Optional.of(read)).orElse("");
	}

	private List<Narrative> once(List<Narrative> held, List<Narrative> read) {
		return once(Optional.of(held).filter((texts) -> !texts.isEmpty()), Optional.of(read)).orElse(List.of());
	}

	/** What the standard allows once counts once. */
	private <T> Optional<T> once(Optional<T> held, Optional<T> read) {
		if (held.isEmpty()) {
			return read;
		}
		if (!held.equals(read)) {
			this.cursor.remarkClosed(Reason.REPEATED, "");
		}
		return held;
	}

	private void checkOrder() {
		Optional<PartialDate> start = date(Milestone.Type.ACTUAL_START).or(() -> date(Milestone.Type.PLANNED_START));
		Optional<PartialDate> end = date(Milestone.Type.ACTUAL_END).or(() -> date(Milestone.Type.PLANNED_END));
		if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0) {
			this.cursor.remarkBelow(Reason.ENDS_BEFORE_START, "activity-date/@iso-date",
					start.get() + " – " + end.get());
		}
	}

	private Optional<PartialDate> date(Milestone.Type type) {
		return this.milestones.stream()
			.filter((milestone) -> milestone.type() == type)
			.map(Milestone::date)
			.findFirst();
	}

}
