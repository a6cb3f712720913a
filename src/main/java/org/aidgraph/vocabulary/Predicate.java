package org.aidgraph.vocabulary;

/**
 * What a fact says of its subject. Relations join two things; values describe one.
 */
public enum Predicate {

	/** Organization → Activity: runs it. */
	IMPLEMENTS,

	/** Organization or Country → Activity or Organization: gives money. */
	FUNDS,

	/** Organization ↔ Activity or Organization: works together; symmetric. */
	PARTNERS_WITH,

	/** Activity → Country or Region: is for it. */
	BENEFITS,

	/** Mission, Organization or Activity → the larger whole. */
	PART_OF,

	/** Organization → Country or Region: is present there. */
	OPERATES_IN,

	/** Country or Organization → Organization: has joined it. */
	MEMBER_OF,

	/** Person → Role; qualifier {@code at} names the organization. */
	HOLDS_ROLE,

	/**
	 * Person → Organization, or Organization → Activity: answers questions; qualifiers
	 * {@code email} and {@code phone}.
	 */
	CONTACT_FOR,

	/** Organization → Activity: answers for it. */
	ACCOUNTABLE_FOR,

	/** Organization → Activity: manages it on behalf of those who fund it. */
	MANAGES,

	/** Activity → Sector; qualifier {@code percentage}. */
	HAS_SECTOR,

	/** Anything → Identifier: bears it. */
	HAS_IDENTIFIER,

	/** Activity status as stated. */
	STATUS(true),

	/** Activity type as stated. */
	TYPE(true),

	/** Activity budget, {@code number CUR}. */
	BUDGET(true),

	/** Start date, as precise as stated. */
	START(true),

	/** End date, as precise as stated. */
	END(true),

	/** Year that the publisher files the activity under. */
	YEAR(true),

	/** Coverage as stated: national, regional, global. */
	COVERAGE(true),

	/** Region that the publisher files the activity under. */
	REGION(true),

	/** A code of the activity. */
	CODE(true),

	/** An emergency or appeal that the activity answers, by its code and name. */
	EMERGENCY(true);

	private final boolean value;

	Predicate() {
		this(false);
	}

	Predicate(boolean value) {
		this.value = value;
	}

	/** Whether the object is a plain value and not a thing. */
	public boolean isValue() {
		return this.value;
	}

}
