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

	/** The source says how much, and not intelligibly what became of it. */
	UNKNOWN;

	/** Whether the money is only planned; everything else is a transaction. */
	public boolean isPlanned() {
		return this == BUDGET || this == REVISED_BUDGET || this == PLANNED_DISBURSEMENT;
	}

}
