package org.aidgraph.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.Organizations;

/**
 * The known organizations by spellings of their names that the tables do not list, and by
 * the identifiers of others. Immutable and thread safe.
 */
final class NameIndex {

	private static final int LEAST_LENGTH = 6;

	private final Organizations organizations;

	private final Map<String, Organization> byLooseName = new HashMap<>();

	private final Map<String, Organization> byIdentifier = new HashMap<>();

	NameIndex(Organizations organizations) {
		this.organizations = organizations;
		Set<String> shared = new HashSet<>();
		for (Organization organization : organizations.all()) {
			add(organization.name(), organization, shared);
			organization.names().forEach((name) -> add(name, organization, shared));
			organization.identifiers().forEach((identifier) -> this.byIdentifier.put(identifier, organization));
		}
		shared.forEach(this.byLooseName::remove);
	}

	private void add(String name, Organization organization, Set<String> shared) {
		String key = NameKey.loose(name);
		Organization other = (key.length() < LEAST_LENGTH) ? organization
				: this.byLooseName.putIfAbsent(key, organization);
		if (other != null && !other.id().equals(organization.id())) {
			shared.add(key);
		}
	}

	/** The organization or government of a name in whatever spelling. */
	Optional<Organization> byName(String name) {
		return this.organizations.byName(name).or(() -> Optional.ofNullable(this.byLooseName.get(NameKey.loose(name))));
	}

	/** The organization of an identifier such as {@code iati:XM-DAC-47066}. */
	Optional<Organization> byIdentifier(String identifier) {
		return Optional.ofNullable(this.byIdentifier.get(identifier));
	}

}
