package org.aidgraph.resolve;

/**
 * The relationships of the graph that statements back, by the name that they carry there.
 */
public enum RelationType {

	/** Organization → Activity. */
	IMPLEMENTS,

	/** Organization → Activity or Organization. */
	FUNDS,

	/** Organization or Activity → Activity or Organization; symmetric, written once. */
	PARTNERS_WITH,

	/** Activity → Country or Region. */
	BENEFITS,

	/** Mission, Organization or Activity → the larger whole. */
	PART_OF,

	/** Organization → Country or Region. */
	OPERATES_IN,

	/** Country or Organization → Organization. */
	MEMBER_OF,

	/** Person → Role. */
	HOLDS,

	/** Role → Organization. */
	AT,

	/** Person → Organization, or Organization → Activity. */
	CONTACT_FOR,

	/** Organization → Activity. */
	ACCOUNTABLE_FOR,

	/** Organization → Activity. */
	MANAGES,

	/** Activity → Sector. */
	HAS_SECTOR,

	/** Anything → Identifier. */
	HAS_IDENTIFIER

}
