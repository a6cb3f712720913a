package org.aidgraph.reference;

import java.util.List;
import java.util.Locale;
import org.aidgraph.vocabulary.Slug;

/**
 * A city where aid bodies have offices.
 *
 * @param name the usual English name
 * @param country alpha-2 code
 * @param capital whether it is the country's capital or seat of government
 * @param names all other names
 * @param plain whether the bare name is enough to mean the city; the others ({@code
 * Victoria}, {@code Male}) are found only with their country behind them
 */
public record City(String name, String country, boolean capital, List<String> names, boolean plain) {

	public City {
		names = List.copyOf(names);
	}

	/** {@code city:cc:slug}. */
	public String id() {
		return "city:" + this.country.toLowerCase(Locale.ROOT) + ":" + Slug.of(this.name);
	}

}
