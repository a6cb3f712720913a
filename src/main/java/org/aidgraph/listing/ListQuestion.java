package org.aidgraph.listing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aidgraph.query.Listing;
import org.aidgraph.query.SearchWords;
import org.aidgraph.rows.InvalidQuestionException;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list.
 *
 * @param listing the list
 * @param filters what its members are narrowed down by
 * @param sort the order; empty for the usual one
 */
public record ListQuestion(Listing listing, Map<Filter, String> filters, Optional<String> sort) {

	private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

	private static final Set<Filter> PLACES = Set.of(Filter.COUNTRY, Filter.REGION);

	private static final int LONGEST_STATUS = 200;

	/**
	 * @throws InvalidQuestionException if the list has no such filter or order, or a
	 * value makes no sense
	 */
	public ListQuestion {
		filters = Collections.unmodifiableMap(filters.isEmpty() ? Map.of() : new EnumMap<>(filters));
		Family family = Family.of(listing);
		filters.keySet().forEach((filter) -> {
			if (!family.filters().contains(filter)) {
				List<String> allowed = family.filters().stream().map(Filter::path).toList();
				throw new InvalidQuestionException(filter.path(), "/api/" + listing.path() + " has no filter '"
						+ filter.path() + "'; it has " + String.join(", ", allowed), allowed);
			}
		});
		String year = filters.get(Filter.YEAR);
		if (year != null && !YEAR.matcher(year).matches()) {
			throw new InvalidQuestionException("year", "'year' is a year of four digits", List.of());
		}
		String status = filters.get(Filter.STATUS);
		if (status != null && status.length() > LONGEST_STATUS) {
			throw new InvalidQuestionException("status", "'status' has at most " + LONGEST_STATUS + " characters",
					List.of());
		}
		sort.ifPresent((text) -> Sort.of(text, family.keys()));
	}

	Family family() {
		return Family.of(this.listing);
	}

	Sort order() {
		return this.sort.map((text) -> Sort.of(text, family().keys()))
			.orElse(this.filters.containsKey(Filter.Q) ? Sort.MATCH : Sort.ID);
	}

	/**
	 * What the statements of the list's family are asked; what is not, is empty. It goes
	 * to the database as one map: for parameters of other types and lengths it would plan
	 * anew, and planning takes longer than the answer.
	 */
	Map<String, Object> parameters() {
		Map<String, Object> parameters = new TreeMap<>();
		parameters.put("label", this.listing.label());
		for (Filter filter : family().filters()) {
			Optional<String> value = Optional.ofNullable(this.filters.get(filter));
			switch (filter) {
				case Q -> parameters.put("words", value.map(SearchWords::toLucene).orElse(""));
				case YEAR -> parameters.put("year", value.map(Integer::valueOf).orElse(0));
				case STATUS -> parameters.put("statuses", value.map(ListQuestion::spellings).orElse(List.of()));
				default -> parameters.put(filter.path(), value.orElse(""));
			}
		}
		boolean activities = this.filters.keySet().stream().anyMatch((filter) -> filter != Filter.Q);
		if (family() == Family.ORGANIZATIONS) {
			parameters.put("activities", activities);
			parameters.put("types", (this.listing == Listing.DONORS) ? List.of("FUNDS")
					: List.of("FUNDS", "IMPLEMENTS", "PARTNERS_WITH"));
			parameters.put("presence",
					this.listing != Listing.DONORS && this.filters.keySet()
						.stream()
						.allMatch((filter) -> filter == Filter.Q || PLACES.contains(filter)));
		}
		else if (family() == Family.PLACES) {
			parameters.put("activities",
					this.filters.keySet().stream().anyMatch((filter) -> filter != Filter.Q && filter != Filter.REGION));
		}
		return parameters;
	}

	/** A status is found through its index, which knows the case. */
	private static List<String> spellings(String status) {
		String lower = status.toLowerCase(Locale.ROOT);
		int first = lower.isEmpty() ? 0 : lower.offsetByCodePoints(0, 1);
		String capital = lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
		return List.of(status, lower, capital, status.toUpperCase(Locale.ROOT)).stream().distinct().toList();
	}

}
