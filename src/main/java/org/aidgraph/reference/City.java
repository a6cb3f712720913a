package org.aidgraph.reference;

import java.util.List;
import java.util.Locale;
import org.aidgraph.vocabulary.Slug;

/**
 * A city where aid bodies have offices.
 *
 * @param id {@code city:cc:slug}
 * @param name the usual English name
 * @param country alpha-2 code
 * @param capital whether it is the country's capital or seat of government
 * @param names all other names
 * @param plain whether the bare name is enough to mean the city; the others (Victoria,
 * Malé) are found only with their country behind them
 */
public record City(String id, String name, String country, boolean capital, List<String> names, boolean plain) {

	public City {
		names = List.copyOf(names);
	}

}
