package org.aidgraph.identity;

import java.util.Map;
import java.util.Set;
import org.aidgraph.reference.Organization;

/**
 * What a document tells of its acronyms.
 *
 * @param byOffice the body that an acronym means in the name of an office
 * @param families ids of the bodies that the document names by more than an ambiguous
 * acronym, and of those that they belong to
 */
public record Company(Map<String, Organization> byOffice, Set<String> families) {

	/** The company of a mention that stands alone. */
	public static final Company NONE = new Company(Map.of(), Set.of());

	public Company {
		byOffice = Map.copyOf(byOffice);
		families = Set.copyOf(families);
	}

}
