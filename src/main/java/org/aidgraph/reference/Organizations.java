package org.aidgraph.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Well-known organizations by id, name and acronym, from {@code organizations.csv}, and
 * the government of every country. Immutable and thread safe.
 */
public final class Organizations {

	private static final String GOVERNMENT = "gov:";

	private final Map<String, Organization> byId = new LinkedHashMap<>();

	private final Map<String, Organization> byName = new LinkedHashMap<>();

	private final Map<String, List<Organization>> byAcronym = new LinkedHashMap<>();

	private final Map<String, Organization> governments = new LinkedHashMap<>();

	private Organizations() {
	}

	static Organizations load(Countries countries) {
		Organizations organizations = new Organizations();
		for (Table.Row row : Table.read("organizations").rows()) {
			organizations.add(of(row));
		}
		countries.all().forEach((country) -> organizations.addGovernment(country, countries));
		return organizations;
	}

	private static Organization of(Table.Row row) {
		return new Organization(row.get("id"), row.get("name"), present(row.get("acronym")), row.list("names"),
				row.list("acronyms"), row.get("kind"), present(row.get("country")), present(row.get("parent")),
				row.list("identifiers"), row.get("scope"));
	}

	private static Optional<String> present(String cell) {
		return Optional.of(cell).filter((value) -> !value.isEmpty());
	}

	private void add(Organization organization) {
		this.byId.put(organization.id(), organization);
		this.byName.put(Letters.key(organization.name()), organization);
		organization.names().forEach((name) -> this.byName.putIfAbsent(Letters.key(name), organization));
		organization.acronym().ifPresent((acronym) -> addAcronym(acronym, organization));
		organization.acronyms().forEach((acronym) -> addAcronym(acronym, organization));
	}

	private void addAcronym(String acronym, Organization organization) {
		this.byAcronym.computeIfAbsent(acronym, (key) -> new ArrayList<>(1)).add(organization);
	}

	private void addGovernment(Country country, Countries countries) {
		List<String> names = countries.governmentNames(country);
		String id = GOVERNMENT + country.code().toLowerCase(Locale.ROOT);
		Organization government = new Organization(id, names.get(0), Optional.empty(), names.subList(1, names.size()),
				List.of(), "10", Optional.of(country.code()), Optional.empty(), List.of(), "");
		this.governments.put(id, government);
		names.forEach((name) -> this.byName.putIfAbsent(Letters.key(name), government));
	}

	/** The organizations of the table, in its order; governments are not among them. */
	public Collection<Organization> all() {
		return Collections.unmodifiableCollection(this.byId.values());
	}

	/** The organization or government of an id. */
	public Optional<Organization> byId(String id) {
		return Optional.ofNullable(id.startsWith(GOVERNMENT) ? this.governments.get(id) : this.byId.get(id));
	}

	/**
	 * The organization of a whole full name in any of its languages, whatever its case,
	 * accents and punctuation; a leading {@code the} does not count. Never by an acronym
	 * alone.
	 */
	public Optional<Organization> byName(String name) {
		String key = Letters.key(name);
		Organization found = this.byName.get(key);
		return Optional
			.ofNullable((found == null && key.startsWith("the ")) ? this.byName.get(key.substring(4)) : found);
	}

	/**
	 * The organizations that use an acronym, written exactly so; often several. Countries
	 * may use it too: see {@link Gazetteer#meanings(String)}.
	 */
	public List<Organization> byAcronym(String acronym) {
		return List.copyOf(this.byAcronym.getOrDefault(acronym, List.of()));
	}

	/** The organization that this one is a part of. */
	public Optional<Organization> parent(Organization organization) {
		return organization.parent().flatMap(this::byId);
	}

	/**
	 * The government of a country by alpha-2 code in any case: id {@code gov:no}, name
	 * {@code Government of Norway}. Empty for an unknown code.
	 */
	public Optional<Organization> governmentOf(String code) {
		return Optional.ofNullable(this.governments.get(GOVERNMENT + code.toLowerCase(Locale.ROOT)));
	}

}
