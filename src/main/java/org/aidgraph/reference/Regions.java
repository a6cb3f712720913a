package org.aidgraph.reference;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Regions by id and name, and what lies in them. M49 regions as of 2024, with names from
 * {@code regions.csv} and CLDR; programme regions from {@code regions.csv}. Immutable and
 * thread safe.
 */
public final class Regions {

	private final Map<String, Region> byId = new LinkedHashMap<>();

	private final Map<String, Region> byName = new LinkedHashMap<>();

	private Regions() {
	}

	static Regions load() {
		List<LocaleDisplayNames> languages = new ArrayList<>();
		for (String language : Countries.LANGUAGES) {
			languages.add(LocaleDisplayNames.getInstance(new ULocale(language), DisplayContext.NO_SUBSTITUTE));
		}
		Regions regions = new Regions();
		for (Table.Row row : Table.read("regions").rows()) {
			regions.add(row, languages);
		}
		for (Region region : regions.all()) {
			region.names().forEach((name) -> regions.byName.putIfAbsent(Letters.key(name), region));
		}
		return regions;
	}

	private void add(Table.Row row, List<LocaleDisplayNames> languages) {
		String id = row.get("id");
		Set<String> names = new LinkedHashSet<>(row.list("names"));
		if (Character.isDigit(id.charAt(0))) {
			for (LocaleDisplayNames language : languages) {
				String name = language.regionDisplayName(id);
				if (name != null) {
					names.add(name);
				}
			}
		}
		names.remove(row.get("name"));
		Optional<String> parent = Optional.of(row.get("parent")).filter((value) -> !value.isEmpty());
		Region region = new Region(id, row.get("name"), List.copyOf(names), parent, row.list("members"));
		this.byId.put(id, region);
		this.byName.put(Letters.key(region.name()), region);
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
