package org.aidgraph.funding;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidgraph.funding.division.Dimension;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.vocabulary.FlowType;

/**
 * What is asked of money.
 *
 * @param groupBy what the sums are told apart by, besides type and currency
 * @param filters ids of what the money comes from, goes to or is for; types, a currency
 * and a year
 * @param convertTo the currency that all are changed into; empty to leave them apart
 */
public record FundingQuestion(Set<Dimension> groupBy, Map<Dimension, String> filters, Optional<String> convertTo) {

	private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	/**
	 * @throws InvalidQuestionException if a value makes no sense
	 */
	public FundingQuestion {
		groupBy = Collections.unmodifiableSet(groupBy.isEmpty() ? Set.of() : EnumSet.copyOf(groupBy));
		filters = Collections.unmodifiableMap(filters.isEmpty() ? Map.of() : new EnumMap<>(filters));
		require(filters, Dimension.YEAR, YEAR, "a year of four digits");
		require(filters, Dimension.CURRENCY, CURRENCY, "a code of ISO 4217 such as USD");
		types(Optional.ofNullable(filters.get(Dimension.TYPE)));
		if (convertTo.filter((code) -> !CURRENCY.matcher(code).matches()).isPresent()) {
			throw new InvalidQuestionException("convertTo", "'convertTo' is a code of ISO 4217 such as USD", List.of());
		}
		if (convertTo.isPresent() && groupBy.contains(Dimension.CURRENCY)) {
			throw new InvalidQuestionException("convertTo",
					"'convertTo' makes one currency of all and does not go with groupBy=currency", List.of());
		}
	}

	private static void require(Map<Dimension, String> filters, Dimension dimension, Pattern form, String what) {
		String value = filters.get(dimension);
		if (value != null && !form.matcher(value).matches()) {
			throw new InvalidQuestionException(dimension.path(), "'" + dimension.path() + "' is " + what, List.of());
		}
	}

	/**
	 * Reads what to group by, with commas.
	 * @throws InvalidQuestionException for what money cannot be told apart by
	 */
	public static Set<Dimension> groups(String text) {
		Set<Dimension> groups = EnumSet.noneOf(Dimension.class);
		for (String name : names(text)) {
			groups.add(Arrays.stream(Dimension.values())
				.filter((dimension) -> dimension.path().equalsIgnoreCase(name))
				.findFirst()
				.orElseThrow(() -> new InvalidQuestionException("groupBy",
						"'groupBy' is one or more of " + String.join(", ", Dimension.paths()) + ", with commas",
						Dimension.paths())));
		}
		return groups;
	}

	private static List<String> names(String text) {
		return Stream.of(text.split(",")).map(String::strip).filter((name) -> !name.isEmpty()).toList();
	}

	private static List<FlowType> types(Optional<String> text) {
		List<String> names = text.map(FundingQuestion::names).orElse(List.of());
		List<String> known = Arrays.stream(FlowType.values())
			.map((type) -> type.name().toLowerCase(Locale.ROOT))
			.toList();
		if (!names.stream().allMatch((name) -> known.contains(name.toLowerCase(Locale.ROOT)))) {
			throw new InvalidQuestionException("type",
					"'type' is one or more of " + String.join(", ", known) + ", with commas", known);
		}
		return names.isEmpty() ? List.of(FlowType.values())
				: names.stream().map((name) -> FlowType.valueOf(name.toUpperCase(Locale.ROOT))).distinct().toList();
	}

	/** The dimensions that money must be told apart by to answer, in their order. */
	Set<Dimension> told() {
		Set<Dimension> told = EnumSet.noneOf(Dimension.class);
		told.addAll(this.groupBy);
		told.addAll(this.filters.keySet());
		return told;
	}

	Optional<String> filter(Dimension dimension) {
		return Optional.ofNullable(this.filters.get(dimension));
	}

	/**
	 * What the statement is asked; what is not, is empty.
	 * @param period how many characters of a date rates need; 0 for none
	 */
	Map<String, Object> parameters(int period) {
		Map<String, Object> asked = new TreeMap<>();
		asked.put("by", told().stream().map(Dimension::path).toList());
		for (Dimension dimension : Dimension.values()) {
			if (dimension.label().isPresent()) {
				asked.put(dimension.path(), filter(dimension).orElse(""));
			}
		}
		asked.put("types", types(filter(Dimension.TYPE)).stream().map(FlowType::name).toList());
		asked.put("currency", filter(Dimension.CURRENCY).orElse(""));
		asked.put("year", filter(Dimension.YEAR).map(Integer::valueOf).orElse(0));
		asked.put("period", period);
		return asked;
	}

}
