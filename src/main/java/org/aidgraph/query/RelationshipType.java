package org.aidgraph.query;

/**
 * The types of relationships between entities.
 */
public enum RelationshipType {

	/** Organization → Activity: runs it. */
	IMPLEMENTS,

	/** Organization → Activity or Organization: gives money. */
	FUNDS,

	/** Organization or Activity ↔ Activity or Organization: work together; symmetric. */
	PARTNERS_WITH,

	/** Activity → Country or Region: is for it. */
	BENEFITS,

	/** Mission, Organization, Activity or Region → the larger whole. */
	PART_OF,

	/** Organization → Country or Region: is present there. */
	OPERATES_IN,

	/** Country or Organization → Organization: has joined it. */
	MEMBER_OF,

	/** Person → Role. */
	HOLDS,

	/** Role → Organization. */
	AT,

	/** Person → Organization, Organization → Activity: answers questions about it. */
	CONTACT_FOR,

	/** Organization → Country: governs it; from the reference data. */
	GOVERNMENT_OF,

	/** Country → Region: lies in it; from the reference data. */
	IN_REGION,

	/** Activity → Sector: works in it. */
	HAS_SECTOR,

	/** Organization → Activity: answers for it. */
	ACCOUNTABLE_FOR,

	/** Organization → Activity: manages it on behalf of those who fund it. */
	MANAGES,

	/** Anything → Identifier: bears it. */
	HAS_IDENTIFIER

}
