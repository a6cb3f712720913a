package org.aidgraph.table.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.table.row.Tag;
import org.aidgraph.vocabulary.FlowType;

/**
 * What happened with money, as an attribute of {@code #value} or the status of the row
 * says it. Where neither does, nobody knows.
 */
public final class PaymentTypes {

	/** What the giver calls it; who gets the same has another word for some. */
	private static final Map<FlowType, Set<String>> WORDS = Map.of(FlowType.OUTGOING_PLEDGE,
			Set.of("pledge", "pledged", "pledges"), FlowType.OUTGOING_COMMITMENT,
			Set.of("commitment", "commitments", "committed"), FlowType.DISBURSEMENT,
			Set.of("paid", "disbursed", "disbursement", "disbursements", "transferred", "received"),
			FlowType.EXPENDITURE, Set.of("expenditure", "expended", "spent", "spending"), FlowType.BUDGET,
			Set.of("budget", "budgeted"));

	private PaymentTypes() {
	}

	/**
	 * What happened.
	 * @param givers whether who gives the money tells of it; otherwise it is told of the
	 * activity or organization that the money is for
	 */
	public static FlowType of(Tag tag, Optional<String> status, boolean givers) {
		FlowType type = tag.attributes()
			.stream()
			.flatMap((word) -> type(word).stream())
			.findFirst()
			.or(() -> status.flatMap(PaymentTypes::type))
			.orElse(FlowType.UNKNOWN);
		if (givers) {
			return type;
		}
		return switch (type) {
			case OUTGOING_PLEDGE -> FlowType.INCOMING_PLEDGE;
			case OUTGOING_COMMITMENT -> FlowType.INCOMING_COMMITMENT;
			case DISBURSEMENT -> FlowType.INCOMING_FUNDS;
			default -> type;
		};
	}

	private static Optional<FlowType> type(String word) {
		return WORDS.entrySet()
			.stream()
			.filter((type) -> type.getValue().contains(word.toLowerCase(Locale.ROOT).strip()))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
