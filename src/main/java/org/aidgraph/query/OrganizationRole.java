package org.aidgraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How an organization takes part in an activity, in the words of the IATI codelist
 * OrganisationRole (2024), which has no partners.
 */
public enum OrganizationRole {

	/** Gives the money. */
	FUNDING("1", RelationshipType.FUNDS),

	/** Answers for it. */
	ACCOUNTABLE("2", RelationshipType.ACCOUNTABLE_FOR),

	/** Manages it on behalf of those who fund it. */
	EXTENDING("3", RelationshipType.MANAGES),

	/** Does it. */
	IMPLEMENTING("4", RelationshipType.IMPLEMENTS),

	/** Works with those who do it. */
	PARTNER("", RelationshipType.PARTNERS_WITH);

	private final String code;

	private final RelationshipType type;

	OrganizationRole(String code, RelationshipType type) {
		this.code = code;
		this.type = type;
	}

	/** Its code in IATI's list, where it has one. */
	public Optional<String> code() {
		return Optional.of(this.code).filter((text) -> !text.isEmpty());
	}

	/** The relationship that stands for it. */
	public RelationshipType type() {
		return this.type;
	}

	/** Its name in addresses and answers: lower case. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The role that a relationship stands for. */
	public static Optional<OrganizationRole> of(RelationshipType type) {
		return Arrays.stream(values()).filter((role) -> role.type == type).findFirst();
	}

}
