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

	private final Countries countries;

	private Organizations(Countries countries) {
		this.countries = countries;
	}

	static Organizations load(Countries countries) {
		Organizations organizations = new Organizations(countries);
		for (Table.Row row : Table.read("organizations").rows()) {
			organizations.add(of(row));
		}
		return organizations;
	}

	/** These organizations, in their order; the first has a name that several have. */
	public static Organizations of(Countries countries, Collection<Organization> all) {
		Organizations organizations = new Organizations(countries);
		all.forEach(organizations::add);
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
		for (String name : organization.names()) {
			this.byName.putIfAbsent(Letters.key(name), organization);
		}
		if (organization.acronym().isPresent()) {
			addAcronym(organization.acronym().get(), organization);
		}
		for (String acronym : organization.acronyms()) {
			addAcronym(acronym, organization);
		}
	}

	private void addAcronym(String acronym, Organization organization) {
		this.byAcronym.computeIfAbsent(acronym, (key) -> new ArrayList<>(1)).add(organization);
	}

	/** The organizations of the table, in its order; governments are not among them. */
	public Collection<Organization> all() {
		return Collections.unmodifiableCollection(this.byId.values());
	}

	/** The organization or government of an id. */
	public Optional<Organization> byId(String id) {
		if (id.startsWith(GOVERNMENT)) {
			return governmentOf(id.substring(GOVERNMENT.length()));
		}
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * The organization of a whole full name in any of its languages, or the government of
	 * a country ({@code Norwegian Government}, {@code Gouvernement du Japon}), whatever
	 * its case, accents and punctuation; a leading {@code the} does not count. Never by
	 * an acronym alone.
	 */
	public Optional<Organization> byName(String name) {
		String key = Letters.key(name);
		String bare = key.startsWith("the ") ? key.substring(4) : key;
		Organization found = this.byName.getOrDefault(key, this.byName.get(bare));
		return (found != null) ? Optional.of(found) : this.countries.byGovernment(bare).map(this::government);
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
	 * The government of a country by any code that {@link Countries#byCode} takes: id
	 * {@code gov:no}, name {@code Government of Norway}. Empty for an unknown code.
	 */
	public Optional<Organization> governmentOf(String code) {
		return this.countries.byCode(code).map(this::government);
	}

	private Organization government(Country country) {
		List<String> names = this.countries.governmentNames(country);
		return new Organization(GOVERNMENT + country.code().toLowerCase(Locale.ROOT), names.get(0), Optional.empty(),
				names.subList(1, names.size()), List.of(), "10", Optional.of(country.code()), Optional.empty(),
				List.of(), "");
	}

}
