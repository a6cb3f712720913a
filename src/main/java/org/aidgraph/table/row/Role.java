package org.aidgraph.table.row;

import java.util.Optional;
import java.util.Set;

/**
 * What an organization has to do with what a row is about, as an attribute of
 * {@code #org} says it.
 */
public enum Role {

	/** Does the work; so does an organization without any role. */
	ACTOR("impl", "implementing", "implementer"),

	/** Gives money for the work. */
	FUNDER("funder", "donor", "funding"),

	/** Works together with those who do the work. */
	PARTNER("partner"),

	/** Programmes the work that others do. */
	MANAGER("prog", "programming"),

	/** Published the row. */
	REPORTER("reporting", "reporter"),

	/** Gives the amount of the row. */
	PROVIDER("provider", "source", "src", "sender"),

	/** Gets the amount of the row. */
	RECEIVER("receiver", "recipient", "beneficiary");

	private final Set<String> words;

	Role(String... words) {
		this.words = Set.of(words);
	}

	/** The role that an attribute names. */
	static Optional<Role> of(String attribute) {
		for (Role role : values()) {
			if (role.words.contains(attribute)) {
				return Optional.of(role);
			}
		}
		return Optional.empty();
	}

}
