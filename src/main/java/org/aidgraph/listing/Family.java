package org.aidgraph.listing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidgraph.query.Listing;

/**
 * Lists of which the same can be asked, and the statements that answer.
 */
enum Family {

	/** Programmes and projects. */
	ACTIVITIES("activities", Optional.of("activity-counts"), EnumSet.allOf(Filter.class),
			List.of("year", "startDate", "endDate"),
			List.of("country", "region", "sector", "donor", "implementer", "status", "year", "type"),
			List.of("title", "codes", "status", "type", "startDate", "endDate", "year", "coverage", "region", "budget",
					"budgetAmount", "budgetCurrency")),

	/** Organizations, offices and donors among them. */
	ORGANIZATIONS("organizations", Optional.of("organization-counts"), EnumSet.allOf(Filter.class), List.of(),
			List.of("country", "organizationType"), List.of("organizationType")),

	/** Countries and regions. */
	PLACES("places", Optional.of("place-counts"), EnumSet.complementOf(EnumSet.of(Filter.COUNTRY)), List.of(),
			List.of("region"), List.of("iso3", "m49")),

	/** People and what they are. */
	PEOPLE("people", Optional.of("people-counts"), EnumSet.of(Filter.COUNTRY, Filter.REGION, Filter.Q), List.of(),
			List.of("organization"), List.of("title")),

	/** Everything that only its name tells apart. */
	OTHERS("names", Optional.empty(), EnumSet.of(Filter.Q), List.of(), List.of(), List.of());

	private static final List<String> FIELDS = List.of("id", "kind", "labels", "name", "names", "acronym",
			"relationships", "documents");

	private static final List<String> KEYS = List.of("id", "name", "relationships");

	private final String list;

	private final Optional<String> counts;

	private final Set<Filter> filters;

	private final List<String> keys;

	private final List<String> groups;

	private final List<String> fields;

	Family(String list, Optional<String> counts, Set<Filter> filters, List<String> keys, List<String> groups,
			List<String> fields) {
		this.list = "queries/listing/" + list;
		this.counts = counts.map((name) -> "queries/listing/" + name);
		this.filters = filters;
		this.keys = keys;
		this.groups = groups;
		this.fields = fields;
	}

	static Family of(Listing listing) {
		return switch (listing) {
			case PROGRAMMES, PROJECTS -> ACTIVITIES;
			case ORGANIZATIONS, MISSIONS, DONORS -> ORGANIZATIONS;
			case COUNTRIES, REGIONS -> PLACES;
			case PEOPLE, ROLES -> PEOPLE;
			case SECTORS -> OTHERS;
		};
	}

	/** The statement that gives a page. */
	String list() {
		return this.list;
	}

	/** The statement that counts. */
	Optional<String> counts() {
		return this.counts;
	}

	/** What they can be narrowed down by, in the order of the filters. */
	List<Filter> filters() {
		return this.filters.stream().sorted().toList();
	}

	/** What they can be sorted by. */
	List<String> keys() {
		return Stream.concat(KEYS.stream(), this.keys.stream()).toList();
	}

	/** What they can be counted by. */
	List<String> groups() {
		return this.groups;
	}

	/** What can be told of each. */
	List<String> fields() {
		return Stream.concat(FIELDS.stream(), this.fields.stream()).toList();
	}

}
