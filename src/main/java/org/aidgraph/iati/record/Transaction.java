package org.aidgraph.iati.record;

import java.util.List;
import java.util.Optional;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Money promised, moved or spent.
 *
 * @param type what happened; empty where the file does not say it intelligibly
 * @param ref the publisher's reference
 * @param date when it happened
 * @param amount how much
 * @param provider who gave it
 * @param receiver who got it
 * @param shares the countries, regions and sectors that it is for, where they are other
 * than the activity's
 * @param position place among the transactions of the activity, from 1
 */
public record Transaction(Optional<Type> type, Optional<String> ref, Optional<PartialDate> date, Amount amount,
		Optional<Party> provider, Optional<Party> receiver, List<Share> shares, int position) {

	public Transaction {
		shares = List.copyOf(shares);
	}

	/** XPath step of the element. */
	public String path() {
		return "transaction[" + this.position + "]";
	}

	/** IATI TransactionType, in the order of its codes from 1. */
	public enum Type {

		INCOMING_FUNDS, OUTGOING_COMMITMENT, DISBURSEMENT, EXPENDITURE, INTEREST_PAYMENT, LOAN_REPAYMENT, REIMBURSEMENT,
		PURCHASE_OF_EQUITY, SALE_OF_EQUITY, CREDIT_GUARANTEE, INCOMING_COMMITMENT, OUTGOING_PLEDGE, INCOMING_PLEDGE;

		public String code() {
			return Integer.toString(ordinal() + 1);
		}

		/** The type of a code of the standard. */
		public static Optional<Type> of(String code) {
			for (Type type : values()) {
				if (type.code().equals(code)) {
					return Optional.of(type);
				}
			}
			return Optional.empty();
		}

	}

}
