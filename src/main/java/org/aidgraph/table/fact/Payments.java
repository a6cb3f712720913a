package org.aidgraph.table.fact;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.table.Reason;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Field;
import org.aidgraph.table.row.Role;
import org.aidgraph.table.row.Row;
import org.aidgraph.table.value.Amounts;
import org.aidgraph.table.value.Currencies;
import org.aidgraph.table.value.PaymentTypes;
import org.aidgraph.table.value.Placeholders;
import org.aidgraph.vocabulary.FlowType;

/**
 * The money of one row. Where the row says who publishes it and one end of the flow, the
 * other end is who publishes it. What is for no activity is for the organization that
 * gets it, or, where nobody is named who does, for the one that publishes the row.
 */
final class Payments {

	private final Row row;

	private final Parties parties;

	private final RowWriting writing;

	private Optional<Party> provider;

	private Optional<Party> receiver;

	Payments(Row row, Parties parties, RowWriting writing) {
		this.row = row;
		this.parties = parties;
		this.writing = writing;
		this.provider = parties.one(Role.PROVIDER).or(() -> parties.one(Role.FUNDER));
		this.receiver = parties.one(Role.RECEIVER)
			.or(() -> parties.isStated(Role.RECEIVER) ? Optional.empty() : parties.one(Role.ACTOR));
	}

	void write(Optional<Mention> activity, Period period) {
		List<Cell> values = this.row.all(Field.VALUE);
		if (values.isEmpty()) {
			return;
		}
		List.of(Role.PROVIDER, Role.FUNDER, Role.RECEIVER, Role.ACTOR).forEach(this::remarkOnSeveral);
		Optional<Party> reporter = this.parties.one(Role.REPORTER);
		reporter.ifPresent(this::completeEnds);
		Optional<Mention> purpose = activity
			.or(() -> this.receiver.or(() -> reporter).or(() -> this.provider).map(Party::mention));
		Set<FlowType> seen = EnumSet.noneOf(FlowType.class);
		for (Cell value : values) {
			if (purpose.isEmpty()) {
				this.writing.remark(Reason.NO_PARTY, value);
			}
			else if (Placeholders.isPlaceholder(value.text())) {
				this.writing.remark(Reason.PLACEHOLDER, value);
			}
			else {
				write(value, purpose.get(), period, seen);
			}
		}
	}

	/** Nobody says who of several gave or got how much. */
	private void remarkOnSeveral(Role role) {
		List<Party> all = this.parties.all(role);
		if (all.size() > 1) {
			this.writing.remark(Reason.SEVERAL_PARTIES, all.get(0).cell());
		}
	}

	/** Who publishes the row is the end of the flow that the row does not name. */
	private void completeEnds(Party reporter) {
		boolean given = this.parties.isStated(Role.PROVIDER) || this.parties.isStated(Role.FUNDER);
		boolean got = this.parties.isStated(Role.RECEIVER) || this.parties.isStated(Role.ACTOR);
		Optional<Cell> direction = this.row.first(Field.DIRECTION);
		String word = direction.map((cell) -> cell.text().toLowerCase(Locale.ROOT)).orElse("");
		boolean incoming = word.startsWith("in");
		boolean outgoing = word.startsWith("out");
		if (given && got) {
			return;
		}
		if ((incoming && got) || (outgoing && given)) {
			this.writing.remark(Reason.WRONG_DIRECTION, direction.orElseThrow());
		}
		else if (incoming || given) {
			this.receiver = Optional.of(reporter);
		}
		else if (outgoing || got) {
			this.provider = Optional.of(reporter);
		}
	}

	private void write(Cell value, Mention purpose, Period period, Set<FlowType> seen) {
		Optional<BigDecimal> amount = Amounts.read(value.text(), this.row.decimalComma());
		if (amount.isEmpty()) {
			this.writing.remark(Amounts.isUnclear(value.text(), this.row.decimalComma()) ? Reason.UNCLEAR_AMOUNT
					: Reason.NOT_AN_AMOUNT, value);
			return;
		}
		Optional<Cell> stated = this.row.first(Field.CURRENCY);
		Optional<String> currency = Currencies.of(value.column().tag())
			.or(() -> stated.flatMap((cell) -> Currencies.ofCode(cell.text())));
		if (currency.isEmpty()) {
			this.writing.remark(stated.isPresent() ? Reason.NOT_A_CURRENCY : Reason.NO_CURRENCY, stated.orElse(value));
			return;
		}
		FlowType type = PaymentTypes.of(value.column().tag(), this.row.first(Field.STATUS).map(Cell::text),
				isGiversRow());
		if (!seen.add(type)) {
			this.writing.remark(Reason.SECOND_AMOUNT, value);
			return;
		}
		SortedMap<String, String> qualifiers = new TreeMap<>();
		this.provider.flatMap(Party::ref).ifPresent((ref) -> qualifiers.put("providerRef", ref));
		this.receiver.flatMap(Party::ref).ifPresent((ref) -> qualifiers.put("receiverRef", ref));
		this.writing.flow(new Flow(type, amount.get(), currency.get(), period.day().or(period::start),
				period.day().isPresent() ? Optional.empty() : period.end(), Optional.empty(), purpose,
				this.provider.map(Party::mention), this.receiver.map(Party::mention), List.of(), qualifiers,
				RowWriting.at(value), RowWriting.CONFIDENCE, RowWriting.EXTRACTOR));
	}

	/** Whether who gives the money tells of it. */
	private boolean isGiversRow() {
		return this.parties.one(Role.REPORTER)
			.filter((reporter) -> this.provider
				.filter((giver) -> giver.mention().name().equals(reporter.mention().name()))
				.isPresent())
			.isPresent();
	}

}
