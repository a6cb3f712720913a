package org.aidgraph.iati.record;

import java.util.List;
import java.util.Optional;

/**
 * An organization as one element names it.
 *
 * @param names what it is called, in the order of the file
 * @param ref the identifier that the publisher takes it to have: a hint, not an identity
 * @param type IATI OrganisationType code
 * @param activity identifier of the activity of its own that it gives from or receives
 * into
 * @param element name of the element
 * @param position place among the elements of this name, from 1
 */
public record Party(List<Narrative> names, Optional<String> ref, Optional<String> type, Optional<String> activity,
		String element, int position) {

	public Party {
		names = List.copyOf(names);
	}

	/** XPath step of the element. */
	public String path() {
		return this.element + "[" + this.position + "]";
	}

	/** Whether it says nothing by which an organization could be known. */
	public boolean isBlank() {
		return this.names.isEmpty() && this.ref.isEmpty() && this.activity.isEmpty();
	}

}
