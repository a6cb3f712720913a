package org.aidgraph.extract.people;

import java.util.Optional;
import org.aidgraph.naming.Name;

/**
 * A title with everything that belongs to it.
 *
 * @param text the title
 * @param first its first item
 * @param last its last item
 * @param at the body where it is held, where the words beside it say so
 * @param atLast the last item of what they say
 * @param place where that body is, if they say so
 */
record Title(String text, int first, int last, Optional<Name> at, int atLast, Optional<Name> place) {

	/** The item after the title and its body. */
	int after() {
		return Math.max(this.last, this.atLast) + 1;
	}

	Title at(Name body, int item) {
		return new Title(this.text, this.first, this.last, Optional.of(body), item, this.place);
	}

}
