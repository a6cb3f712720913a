package org.aidgraph.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Regions by id and name, and what lies in them, from {@code regions.csv}: those of UN
 * M49 as of 2024, with their names in CLDR, and those that programmes speak of. Immutable
 * and thread safe.
 */
public final class Regions {

	static final String WORLD = "001";

	private final Map<String, Region> byId = new LinkedHashMap<>();

	private final Map<String, Region> byName = new LinkedHashMap<>();

	private Regions() {
	}

	static Regions load() {
		Regions regions = new Regions();
		for (Table.Row row : Table.read("regions").rows()) {
			String parent = row.get("parent");
			Region region = new Region(row.get("id"), row.get("name"), row.list("names"), row.list("acronyms"),
					parent.isEmpty() ? Optional.empty() : Optional.of(parent), row.list("members"));
			regions.byId.put(region.id(), region);
			regions.byName.put(Letters.key(region.name()), region);
		}
		for (Region region : regions.all()) {
			for (String name : region.names()) {
				regions.byName.putIfAbsent(Letters.key(name), region);
			}
		}
		return regions;
	}

	/** All regions, M49 first, every region after its parent. */
	public Collection<Region> all() {
		return Collections.unmodifiableCollection(this.byId.values());
	}

	public Optional<Region> byId(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** The region of a whole name, whatever its case, accents and punctuation. */
	public Optional<Region> byName(String name) {
		return Optional.ofNullable(this.byName.get(Letters.key(name)));
	}

	/**
	 * The regions that a country lies in: those of M49 from the smallest to the world,
	 * then the other regions that name it as a member.
	 */
	public List<Region> of(Country country) {
		Set<Region> result = new LinkedHashSet<>();
		addWithParents(country.region(), result);
		for (Region region : this.byId.values()) {
			if (region.members().contains(country.code())) {
				addWithParents(region.id(), result);
			}
		}
		return List.copyOf(result);
	}

	/** Whether the inner region is the outer one or lies in it. */
	public boolean isWithin(String inner, String outer) {
		Optional<Region> region = byId(inner);
		return inner.equals(outer)
				|| region.flatMap(Region::parent).map((parent) -> isWithin(parent, outer)).orElse(false);
	}

	private void addWithParents(String id, Set<Region> result) {
		Region region = this.byId.get(id);
		while (region != null && result.add(region)) {
			region = region.parent().map(this.byId::get).orElse(null);
		}
	}

}
