package org.aidgraph.iati.record;

import java.util.List;
import java.util.Optional;

/**
 * Whom to ask about an activity.
 *
 * @param organisation the organization that answers
 * @param person the person's name
 * @param jobTitle the person's title
 * @param email address
 * @param telephone number as written
 * @param position place among the contacts of the activity, from 1
 */
public record Contact(List<Narrative> organisation, List<Narrative> person, List<Narrative> jobTitle,
		Optional<String> email, Optional<String> telephone, int position) {

	public Contact {
		organisation = List.copyOf(organisation);
		person = List.copyOf(person);
		jobTitle = List.copyOf(jobTitle);
	}

	/** XPath step of the element. */
	public String path() {
		return "contact-info[" + this.position + "]";
	}

}
