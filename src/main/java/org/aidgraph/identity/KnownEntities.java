package org.aidgraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.reference.Region;
import org.aidgraph.vocabulary.Kind;

/**
 * The entities that the reference data describe, with what they lead on to: a government
 * to its country, a country to its region, a region to the larger one.
 */
final class KnownEntities {

	private static final String WORLD = "001";

	private final ReferenceData reference;

	/** Those that were asked for before; no more than the reference data hold. */
	private final Map<String, Entity> made = new ConcurrentHashMap<>();

	KnownEntities(ReferenceData reference) {
		this.reference = reference;
	}

	/** The entity of an id of the reference data. */
	Optional<Entity> byId(String id) {
		return this.reference.organizations()
			.byId(id)
			.map(this::of)
			.or(() -> this.reference.regions().byId(id).map(this::of))
			.or(() -> this.reference.countries()
				.byCode(id)
				.filter((country) -> country.code().equals(id))
				.map(this::of));
	}

	Entity of(Organization organization) {
		return this.made.computeIfAbsent(organization.id(), (id) -> make(organization));
	}

	private Entity make(Organization organization) {
		boolean government = organization.id().startsWith("gov:");
		List<String> names = new ArrayList<>(organization.names());
		names.addAll(organization.acronyms());
		Map<String, Object> properties = properties(organization.name(), names);
		properties.put("kind", organization.kind());
		organization.acronym().ifPresent((acronym) -> properties.put("acronym", acronym));
		List<Link> links = organization.country()
			.filter((code) -> government)
			.flatMap(this.reference.countries()::byCode)
			.map((country) -> List.of(new Link(Link.Type.GOVERNMENT_OF, of(country))))
			.orElse(List.of());
		return new Entity(organization.id(), Kind.ORGANIZATION, government, true, properties, links);
	}

	/** The government of a country; a country and its government are one donor. */
	Entity governmentOf(Country country) {
		return this.reference.organizations()
			.governmentOf(country.code())
			.map(this::of)
			.orElseThrow(() -> new IllegalStateException("No government of " + country.code()));
	}

	Entity of(Country country) {
		Map<String, Object> properties = properties(country.name(), country.names());
		properties.put("iso3", country.iso3());
		if (!country.m49().isEmpty()) {
			properties.put("m49", country.m49());
		}
		List<Link> links = this.reference.regions()
			.byId(country.region())
			.map((region) -> List.of(new Link(Link.Type.IN_REGION, of(region))))
			.orElse(List.of());
		return new Entity(country.code(), Kind.COUNTRY, false, true, properties, links);
	}

	Entity of(Region region) {
		Map<String, Object> properties = properties(region.name(), region.names());
		if (region.isM49()) {
			properties.put("m49", region.id());
		}
		Optional<Region> larger = region.parent()
			.filter((id) -> !id.equals(WORLD))
			.flatMap(this.reference.regions()::byId);
		return new Entity(region.id(), Kind.REGION, false, true, properties,
				larger.map((parent) -> List.of(new Link(Link.Type.PART_OF, of(parent)))).orElse(List.of()));
	}

	private static Map<String, Object> properties(String name, List<String> names) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("name", name);
		properties.put("names", List.copyOf(names));
		properties.put("curated", true);
		return properties;
	}

}
