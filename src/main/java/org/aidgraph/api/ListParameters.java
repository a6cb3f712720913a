package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.listing.Filter;
import org.aidgraph.listing.ListQuestion;
import org.aidgraph.query.Listing;

/**
 * What narrows down a list, as it stands in an address. What is blank counts for nothing.
 */
record ListParameters(
		@Parameter(
				description = "Id of a country: activities that benefit it; organizations that take part in "
						+ "such an activity, or operate there; people and roles of organizations there",
				example = "ET") Optional<String> country,
		@Parameter(description = "Id of a region: the same for it and all that lies in it; countries that lie in it",
				example = "014") Optional<String> region,
		@Parameter(description = "Id of a sector of the activity") Optional<String> sector,
		@Parameter(
				description = "Status of the activity as documents state it, whatever the case; groupBy=status lists "
						+ "what there is",
				example = "Active") Optional<String> status,
		@Parameter(description = "A year in which the activity is under way, or under which it is filed",
				example = "2021", schema = @Schema(type = "integer")) Optional<String> year,
		@Parameter(description = "Id of an organization that funds the activity",
				example = "gov:ch") Optional<String> donor,
		@Parameter(description = "Id of an organization that implements the activity",
				example = "org:international-organization-for-migration") Optional<String> implementer,
		@Parameter(description = "Words that must occur in a name, acronym, title or code; the last letters of a word "
				+ "may be left out. At most 200 characters") Optional<String> q) {

	/** The question that they make of a list. */
	ListQuestion of(Listing listing, Optional<String> sort) {
		Map<Filter, String> filters = new EnumMap<>(Filter.class);
		add(Filter.COUNTRY, this.country, filters);
		add(Filter.REGION, this.region, filters);
		add(Filter.SECTOR, this.sector, filters);
		add(Filter.STATUS, this.status, filters);
		add(Filter.YEAR, this.year, filters);
		add(Filter.DONOR, this.donor, filters);
		add(Filter.IMPLEMENTER, this.implementer, filters);
		add(Filter.Q, this.q, filters);
		return new ListQuestion(listing, filters, sort.filter((text) -> !text.isBlank()));
	}

	private static void add(Filter filter, Optional<String> value, Map<Filter, String> filters) {
		value.map(String::strip).filter((text) -> !text.isEmpty()).ifPresent((text) -> filters.put(filter, text));
	}

}
