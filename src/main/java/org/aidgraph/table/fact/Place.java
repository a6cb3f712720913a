package org.aidgraph.table.fact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidgraph.extract.Mention;
import org.aidgraph.table.Reason;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Field;
import org.aidgraph.table.row.Row;
import org.aidgraph.table.value.Placeholders;
import org.aidgraph.vocabulary.Kind;

/**
 * Where the work of a row is: the country, which a column states, or else the code of a
 * part of it. Place codes of the common operational datasets of OCHA, and those of ISO
 * 3166-2, begin with the country's two letters.
 *
 * @param country the country as the row speaks of it
 * @param cell the cell that says so
 * @param within the place in the country, the smallest part first
 */
record Place(Mention country, Cell cell, Optional<String> within) {

	private static final Pattern CODE = Pattern.compile("([A-Z]{2})(?:-?\\d{1,12}|-[A-Z]{1,3})");

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Map<String, String> BY_THREE = Arrays.stream(Locale.getISOCountries())
		.collect(Collectors.toMap((code) -> new Locale.Builder().setRegion(code).build().getISO3Country(),
				Function.identity()));

	/** Where the row says that the work is. */
	static Optional<Place> of(Row row, RowWriting writing) {
		Optional<String> within = within(row);
		Optional<Cell> code = row.first(Field.COUNTRY_CODE);
		Optional<Cell> name = row.first(Field.COUNTRY).filter((cell) -> !Placeholders.isPlaceholder(cell.text()));
		Optional<String> known = code.flatMap((cell) -> country(cell.text()));
		if (code.isPresent() && known.isEmpty()) {
			writing.remark(Reason.NOT_A_COUNTRY, code.get());
		}
		if (name.isPresent() && Placeholders.isName(name.get().text())) {
			return Optional
				.of(new Place(new Mention(Kind.COUNTRY, name.get().text(), List.of(), known), name.get(), within));
		}
		if (known.isPresent()) {
			return Optional.of(new Place(coded(code.get().text(), known.get()), code.get(), within));
		}
		return code.isPresent() || name.isPresent() ? Optional.empty() : ofAreas(row, within);
	}

	private static Optional<Place> ofAreas(Row row, Optional<String> within) {
		List<Cell> codes = row.all(Field.AREA_CODE);
		Set<String> countries = new TreeSet<>();
		for (Cell cell : codes) {
			Matcher matcher = CODE.matcher(cell.text());
			countries.add(matcher.matches() ? matcher.group(1) : "");
		}
		if (countries.size() != 1 || !COUNTRIES.containsAll(countries)) {
			return Optional.empty();
		}
		String country = countries.iterator().next();
		return Optional.of(new Place(coded(country, country), codes.get(0), within));
	}

	private static Mention coded(String text, String code) {
		return new Mention(Kind.COUNTRY, text, List.of(), Optional.of(code));
	}

	/** ISO 3166-1, two letters or three. */
	private static Optional<String> country(String text) {
		String code = text.toUpperCase(Locale.ROOT);
		return COUNTRIES.contains(code) ? Optional.of(code) : Optional.ofNullable(BY_THREE.get(code));
	}

	private static Optional<String> within(Row row) {
		String names = row.all(Field.AREA)
			.stream()
			.filter((cell) -> !Placeholders.isPlaceholder(cell.text()))
			.sorted(Comparator.comparing((Cell cell) -> cell.column().meaning().level()).reversed())
			.map(Cell::text)
			.distinct()
			.collect(Collectors.joining(", "));
		return Optional.of(names).filter((text) -> !text.isEmpty());
	}

}
