package org.aidgraph.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Capitals and other cities where aid bodies have offices, from {@code cities.csv}.
 * Immutable and thread safe.
 */
public final class Cities {

	private final Map<String, City> byId = new LinkedHashMap<>();

	private final Map<String, List<City>> byName = new LinkedHashMap<>();

	private Cities() {
	}

	static Cities load() {
		Cities cities = new Cities();
		for (Table.Row row : Table.read("cities").rows()) {
			City city = new City(row.get("id"), row.get("name"), row.get("country"), row.get("capital").equals("yes"),
					row.list("names"), !row.get("plain").equals("no"));
			cities.byId.put(city.id(), city);
			cities.addName(city.name(), city);
			for (String name : city.names()) {
				cities.addName(name, city);
			}
		}
		return cities;
	}

	private void addName(String name, City city) {
		List<City> named = this.byName.computeIfAbsent(Letters.key(name), (key) -> new ArrayList<>(1));
		if (!named.contains(city)) {
			named.add(city);
		}
	}

	public Collection<City> all() {
		return Collections.unmodifiableCollection(this.byId.values());
	}

	public Optional<City> byId(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** The cities of a name, in order of the list; several in different countries. */
	public List<City> byName(String name) {
		return List.copyOf(this.byName.getOrDefault(Letters.key(name), List.of()));
	}

}
