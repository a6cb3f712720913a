package org.aidgraph.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.Organizations;

/**
 * The known organizations by spellings of their names that the tables do not list, and by
 * the identifiers of others. Immutable and thread safe.
 */
public final class NameIndex {

	private static final int LEAST_LENGTH = 6;

	private final Organizations organizations;

	private final Map<String, Organization> byLooseName = new HashMap<>();

	private final Map<String, Organization> byIdentifier = new HashMap<>();

	private final Map<String, Organization> byPlace = new HashMap<>();

	private final OwnIds ownIds;

	public NameIndex(Organizations organizations, OwnIds ownIds) {
		this.organizations = organizations;
		this.ownIds = ownIds;
		Set<String> shared = new HashSet<>();
		for (Organization organization : organizations.all()) {
			add(organization.name(), organization, shared);
			organization.names().forEach((name) -> add(name, organization, shared));
			organization.identifiers().forEach((identifier) -> this.byIdentifier.put(identifier, organization));
		}
		shared.forEach(this.byLooseName::remove);
		shared.forEach(this.byPlace::remove);
	}

	private void add(String name, Organization organization, Set<String> shared) {
		String key = NameKey.loose(name);
		organization.country().ifPresent((code) -> {
			String body = this.ownIds.placed(name)
				.filter((placed) -> placed.country().code().equals(code))
				.map(OwnIds.Placed::name)
				.orElse(name);
			addAtPlace(place(body, code), organization, shared);
		});
		if (organization.country().isEmpty()) {
			this.ownIds.placed(name)
				.ifPresent((placed) -> addAtPlace(place(placed.name(), placed.country().code()), organization, shared));
		}
		Organization other = (key.length() < LEAST_LENGTH) ? organization
				: this.byLooseName.putIfAbsent(key, organization);
		if (other != null && !other.id().equals(organization.id())) {
			shared.add(key);
		}
	}

	private void addAtPlace(String key, Organization organization, Set<String> shared) {
		Organization other = this.byPlace.putIfAbsent(key, organization);
		if (other != null && !other.id().equals(organization.id())) {
			shared.add(key);
		}
	}

	private static String place(String body, String code) {
		return code + " " + NameKey.loose(body);
	}

	/** The organization of a name that says its country in whatever way. */
	public Optional<Organization> byPlacedName(String name) {
		return this.ownIds.placed(name).flatMap((placed) -> {
			String code = placed.country().code();
			Organization found = this.byPlace.get(place(placed.name(), code));
			if (found != null) {
				return Optional.of(found);
			}
			List<Organization> called = this.organizations.byAcronym(placed.name())
				.stream()
				.filter((body) -> body.country().filter(code::equals).isPresent())
				.toList();
			return (called.size() == 1) ? Optional.of(called.get(0)) : Optional.empty();
		});
	}

	/** The organization or government of a name in whatever spelling. */
	public Optional<Organization> byName(String name) {
		return this.organizations.byName(name).or(() -> Optional.ofNullable(this.byLooseName.get(NameKey.loose(name))));
	}

	/**
	 * Whether a name has the words of a name of a body, a letter, an ending or the
	 * country aside.
	 */
	public boolean isAlike(String name, Organization body) {
		String bare = withoutCountry(name, body);
		return Stream.concat(Stream.of(body.name()), body.names().stream())
			.anyMatch((other) -> NameKey.isAlike(name, other) || NameKey.isAlike(bare, withoutCountry(other, body)));
	}

	private String withoutCountry(String name, Organization body) {
		return this.ownIds.placed(name)
			.filter((placed) -> body.country().filter(placed.country().code()::equals).isPresent())
			.map(OwnIds.Placed::name)
			.orElse(name);
	}

	/** The organization of an identifier such as {@code iati:XM-DAC-47066}. */
	public Optional<Organization> byIdentifier(String identifier) {
		return Optional.ofNullable(this.byIdentifier.get(identifier));
	}

}
