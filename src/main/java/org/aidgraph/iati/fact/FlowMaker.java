package org.aidgraph.iati.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.iati.Reason;
import org.aidgraph.iati.record.Amount;
import org.aidgraph.iati.record.Budget;
import org.aidgraph.iati.record.Party;
import org.aidgraph.iati.record.Share;
import org.aidgraph.iati.record.Transaction;
import org.aidgraph.vocabulary.FlowType;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Makes flows of money of transactions, budgets and planned disbursements.
 */
final class FlowMaker {

	private final Writing writing;

	private final PartyNames parties;

	private final Targets targets;

	FlowMaker(Writing writing, PartyNames parties, Targets targets) {
		this.writing = writing;
		this.parties = parties;
		this.targets = targets;
	}

	void add(Transaction transaction) {
		String path = transaction.path();
		List<Mention> parts = new ArrayList<>(transaction.shares().size());
		for (Share share : transaction.shares()) {
			this.targets.mention(share)
				.ifPresentOrElse(parts::add,
						() -> this.writing.remark(Reason.NOT_A_PLACE, path + "/" + share.path(), Targets.quote(share)));
		}
		add(transaction.type().map((type) -> FlowType.valueOf(type.name())).orElse(FlowType.UNKNOWN),
				transaction.amount(), transaction.date(), Optional.empty(), transaction.provider(),
				transaction.receiver(), parts, path, Map.of("ref", transaction.ref()));
	}

	void add(Budget budget) {
		FlowType type = switch (budget.kind()) {
			case BUDGET -> budget.revised() ? FlowType.REVISED_BUDGET : FlowType.BUDGET;
			case PLANNED_DISBURSEMENT -> FlowType.PLANNED_DISBURSEMENT;
			case TOTAL_BUDGET -> FlowType.TOTAL_BUDGET;
			case RECIPIENT_ORG_BUDGET, RECIPIENT_COUNTRY_BUDGET, RECIPIENT_REGION_BUDGET -> FlowType.RECIPIENT_BUDGET;
			case TOTAL_EXPENDITURE -> FlowType.TOTAL_EXPENDITURE;
		};
		List<Mention> parts = budget.place().flatMap(this.targets::mention).stream().toList();
		add(type, budget.amount(), budget.start(), budget.end(), budget.provider(), budget.receiver(), parts,
				budget.path(), Map.of("committed", Optional.of("true").filter((yes) -> budget.committed())));
	}

	private void add(FlowType type, Amount amount, Optional<PartialDate> start, Optional<PartialDate> end,
			Optional<Party> provider, Optional<Party> receiver, List<Mention> parts, String path,
			Map<String, Optional<String>> others) {
		SortedMap<String, String> qualifiers = Writing.qualifiers(others);
		Optional<Mention> from = party(provider, "provider", path, qualifiers);
		Optional<Mention> to = party(receiver, "receiver", path, qualifiers);
		this.writing.flow(new Flow(type, amount.value(), amount.currency(), start, end, amount.valueDate(),
				this.writing.subject(), from, to, parts, qualifiers,
				this.writing.at(path, amount.value() + " " + amount.currency()), Writing.CONFIDENCE,
				Writing.EXTRACTOR));
	}

	private Optional<Mention> party(Optional<Party> party, String part, String path,
			SortedMap<String, String> qualifiers) {
		if (party.isEmpty()) {
			return Optional.empty();
		}
		Party present = party.get();
		present.ref().ifPresent((ref) -> qualifiers.put(part + "Ref", ref));
		present.activity().ifPresent((activity) -> qualifiers.put(part + "Activity", activity));
		Optional<Mention> mention = this.parties.mention(present);
		if (mention.isEmpty() && (present.ref().isPresent() || !present.names().isEmpty())) {
			this.writing.remark(Reason.NO_NAME, path + "/" + present.path(), PartyNames.quote(present));
		}
		return mention;
	}

}
