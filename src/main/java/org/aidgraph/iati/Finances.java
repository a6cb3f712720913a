package org.aidgraph.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.iati.record.Amount;
import org.aidgraph.iati.record.Budget;
import org.aidgraph.iati.record.Party;
import org.aidgraph.iati.record.Share;
import org.aidgraph.iati.record.Share.Dimension;
import org.aidgraph.iati.record.Transaction;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Reads budgets, planned disbursements and transactions.
 */
final class Finances {

	/** How the money flows is said of aid as a whole and is no part of the graph. */
	private static final Set<String> IGNORED_IN_TRANSACTION = Set.of("description", "disbursement-channel", "flow-type",
			"finance-type", "aid-type", "tied-status");

	private static final Set<String> IGNORED_IN_BUDGET = Set.of("budget-line", "expense-line");

	private static final Set<String> IGNORED_ATTRIBUTES = Set.of("humanitarian", "vocabulary");

	private final XmlCursor cursor;

	private final Values values;

	private final Parties parties;

	private final Shares shares;

	Finances(XmlCursor cursor, Values values, Parties parties, Shares shares) {
		this.cursor = cursor;
		this.values = values;
		this.parties = parties;
		this.shares = shares;
	}

	/**
	 * Reads a budget of any kind to its end.
	 * @return empty, and remarked, if it has no amount
	 */
	Optional<Budget> budget(Budget.Kind kind) throws XMLStreamException {
		int position = this.cursor.position();
		boolean revised = false;
		boolean committed = false;
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "type" -> revised = isSecond(i, "revised");
				case "status" -> committed = isSecond(i, "committed");
				default -> this.cursor.unread(i, Set.of());
			}
		}
		Optional<PartialDate> start = Optional.empty();
		Optional<PartialDate> end = Optional.empty();
		Optional<Party> provider = Optional.empty();
		Optional<Party> receiver = Optional.empty();
		Optional<Share> place = Optional.empty();
		Optional<Amount> amount = Optional.empty();
		boolean valued = false;
		while (this.cursor.nextChild()) {
			switch (this.cursor.name()) {
				case "period-start" -> start = this.values.date(Set.of());
				case "period-end" -> end = this.values.date(Set.of());
				case "value" -> {
					amount = this.values.amount();
					valued = true;
				}
				case "provider-org" -> provider = this.parties.read();
				case "receiver-org", "recipient-org" -> receiver = this.parties.read();
				case "recipient-country" -> place = this.shares.read(Dimension.COUNTRY);
				case "recipient-region" -> place = this.shares.read(Dimension.REGION);
				default -> this.cursor.unread(IGNORED_IN_BUDGET);
			}
		}
		if (!valued) {
			this.cursor.remarkClosed(Reason.NO_AMOUNT, "");
		}
		if (amount.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(new Budget(kind, revised, committed, start, end, amount.get(), provider, receiver, place, position));
	}

	/** Whether an attribute has the second of two codes, or the word that it once had. */
	private boolean isSecond(int attribute, String word) {
		String value = this.cursor.value(attribute);
		if (value.equals("2")) {
			return true;
		}
		if (value.equalsIgnoreCase(word)) {
			this.cursor.remark(Reason.LEGACY_CODE, this.cursor.attribute(attribute), value);
			return true;
		}
		if (!value.isEmpty() && !value.equals("1") && !value.equalsIgnoreCase("original")) {
			this.cursor.remark(Reason.UNKNOWN_CODE, this.cursor.attribute(attribute), value);
		}
		return false;
	}

	/**
	 * Reads a transaction to its end.
	 * @return empty, and remarked, if it has no amount
	 */
	Optional<Transaction> transaction() throws XMLStreamException {
		int position = this.cursor.position();
		Optional<String> ref = Optional.empty();
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "ref" -> ref = Optional.of(this.cursor.value(i)).filter((value) -> !value.isEmpty());
				default -> this.cursor.unread(i, IGNORED_ATTRIBUTES);
			}
		}
		Optional<Transaction.Type> type = Optional.empty();
		Optional<PartialDate> date = Optional.empty();
		Optional<Party> provider = Optional.empty();
		Optional<Party> receiver = Optional.empty();
		Optional<Amount> amount = Optional.empty();
		List<Share> shared = new ArrayList<>(2);
		boolean valued = false;
		while (this.cursor.nextChild()) {
			switch (this.cursor.name()) {
				case "transaction-type" -> type = type();
				case "transaction-date" -> date = this.values.date(Set.of());
				case "value" -> {
					amount = this.values.amount();
					valued = true;
				}
				case "provider-org" -> provider = this.parties.read();
				case "receiver-org" -> receiver = this.parties.read();
				case "recipient-country" -> this.shares.read(Dimension.COUNTRY).ifPresent(shared::add);
				case "recipient-region" -> this.shares.read(Dimension.REGION).ifPresent(shared::add);
				case "sector" -> this.shares.read(Dimension.SECTOR).ifPresent(shared::add);
				default -> this.cursor.unread(IGNORED_IN_TRANSACTION);
			}
		}
		if (!valued) {
			this.cursor.remarkClosed(Reason.NO_AMOUNT, "");
		}
		return (amount.isPresent())
				? Optional.of(new Transaction(type, ref, date, amount.get(), provider, receiver, shared, position))
				: Optional.empty();
	}

	private Optional<Transaction.Type> type() throws XMLStreamException {
		String code = "";
		for (int i = 0; i < this.cursor.attributes(); i++) {
			if (this.cursor.attribute(i).equals("code")) {
				code = Codes.TRANSACTION_TYPE.read(this.cursor, i);
			}
			else {
				this.cursor.unread(i, Set.of());
			}
		}
		this.cursor.close(Set.of());
		Optional<Transaction.Type> type = Transaction.Type.of(code);
		if (type.isEmpty()) {
			this.cursor.remarkClosed(code.isEmpty() ? Reason.NO_CODE : Reason.UNKNOWN_CODE, code);
		}
		return type;
	}

}
