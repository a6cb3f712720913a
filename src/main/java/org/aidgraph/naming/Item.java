package org.aidgraph.naming;

import java.util.Optional;

/**
 * A part of a sentence: a name, a title that people hold, or a single token.
 *
 * @param type which of these
 * @param first index of its first token
 * @param last index of its last token
 * @param name the name, for names only
 */
public record Item(Type type, int first, int last, Optional<Name> name) {

	/** What an item is. */
	public enum Type {

		/** A name. */
		NAME,

		/** A title such as "Chief of Mission". */
		ROLE,

		/** A word, number or sign. */
		TOKEN

	}

	public boolean isRole() {
		return this.type == Type.ROLE;
	}

	public boolean isName() {
		return this.type == Type.NAME;
	}

	/** Whether this is the name of an organization, unit or government. */
	public boolean isBody() {
		return this.name.isPresent() && this.name.get().kind().isBody();
	}

	public boolean is(NameKind kind) {
		return this.name.isPresent() && this.name.get().kind() == kind;
	}

}
