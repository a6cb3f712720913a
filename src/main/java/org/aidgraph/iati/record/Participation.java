package org.aidgraph.iati.record;

import java.util.Optional;

/**
 * An organization's part in an activity.
 *
 * @param role what it does
 * @param party who it is
 */
public record Participation(Role role, Party party) {

	/** IATI OrganisationRole. */
	public enum Role {

		/** Gives the money. */
		FUNDING("1"),

		/** Answers for the activity. */
		ACCOUNTABLE("2"),

		/** Manages it on behalf of the donor. */
		EXTENDING("3"),

		/** Carries it out. */
		IMPLEMENTING("4");

		private final String code;

		Role(String code) {
			this.code = code;
		}

		public String code() {
			return this.code;
		}

		/** The role of a code of the standard. */
		public static Optional<Role> of(String code) {
			for (Role role : values()) {
				if (role.code.equals(code)) {
					return Optional.of(role);
				}
			}
			return Optional.empty();
		}

	}

}
