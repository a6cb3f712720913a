package org.aidgraph.vocabulary;

/**
 * What happened, or is to happen, with money. Amounts of different types are never added:
 * what is pledged is committed later, and what is committed is disbursed.
 */
public enum FlowType {

	/** Money that the activity received. */
	INCOMING_FUNDS,

	/** Money firmly promised by the activity to others. */
	OUTGOING_COMMITMENT,

	/** Money handed on by the activity. */
	DISBURSEMENT,

	/** Money spent by the activity on goods and services. */
	EXPENDITURE,

	/** Interest paid on a loan. */
	INTEREST_PAYMENT,

	/** A loan, or a part of it, paid back. */
	LOAN_REPAYMENT,

	/** Money given back. */
	REIMBURSEMENT,

	/** Shares bought. */
	PURCHASE_OF_EQUITY,

	/** Shares sold. */
	SALE_OF_EQUITY,

	/** A promise to pay what a debtor does not. */
	CREDIT_GUARANTEE,

	/** Money firmly promised to the activity. */
	INCOMING_COMMITMENT,

	/** Money that the activity said that it would give. */
	OUTGOING_PLEDGE,

	/** Money that the activity was told that it would get. */
	INCOMING_PLEDGE,

	/** Money set aside for a period. */
	BUDGET,

	/** Money set aside for a period, after a change of the first budget. */
	REVISED_BUDGET,

	/** Money that is to be handed on in a period. */
	PLANNED_DISBURSEMENT,

	/** All the money that an organization has for a period. */
	TOTAL_BUDGET,

	/** What an organization has for a receiver or a place in a period. */
	RECIPIENT_BUDGET,

	/** All the money that an organization spent in a period. */
	TOTAL_EXPENDITURE,

	/** The source says how much, and not intelligibly what became of it. */
	UNKNOWN;

	/** Whether this is a sum for a period; everything else is a transaction. */
	public boolean isPlanned() {
		return compareTo(BUDGET) >= 0 && compareTo(TOTAL_EXPENDITURE) <= 0;
	}

}
