package org.aidgraph.table.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidgraph.extract.Mention;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Field;
import org.aidgraph.table.row.Role;
import org.aidgraph.table.row.Row;
import org.aidgraph.table.value.Placeholders;
import org.aidgraph.vocabulary.ActivityId;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.aidgraph.vocabulary.Slug;

/**
 * The activity of a row. Where its code is an identifier of the IATI standard, or has the
 * form of the project codes that pages print, it is the activity of that code wherever it
 * comes up. Any other code is known in its source alone, and a title — which may be no
 * more than "food distribution" — in its source, for one organization and one country.
 *
 * @param mention the activity as the row speaks of it
 * @param cell the cell that names it
 * @param code the cell of its code
 */
record Undertaking(Mention mention, Cell cell, Optional<Cell> code) {

	static Optional<Undertaking> of(Row row, Parties parties, Optional<Place> place, String scope) {
		Optional<Cell> code = row.first(Field.ACTIVITY_CODE).filter((cell) -> !Placeholders.isPlaceholder(cell.text()));
		Optional<Cell> title = row.first(Field.ACTIVITY).filter((cell) -> !Placeholders.isPlaceholder(cell.text()));
		Optional<Cell> leading = title.or(() -> code);
		if (leading.isEmpty()) {
			return Optional.empty();
		}
		String id = code.map((cell) -> id(cell.text(), scope))
			.orElseGet(() -> "project:" + Slug.of(scope) + "."
					+ Slug.of(parties.all(Role.ACTOR)
						.stream()
						.map((actor) -> actor.mention().name())
						.collect(Collectors.joining(" ")) + " "
							+ place.map((where) -> where.country().id().orElse(where.country().name())).orElse("") + " "
							+ leading.get().text()));
		List<String> names = title.isPresent() ? code.map(Cell::text).stream().toList() : List.of();
		String name = leading.get().text();
		return Optional.of(new Undertaking(new Mention(Kind.PROJECT, name,
				names.stream().filter((other) -> !other.equals(name)).toList(), Optional.of(id)), leading.get(), code));
	}

	private static String id(String code, String scope) {
		return ActivityId.isIdentifier(code) || ActivityId.pageCode(code).isPresent() ? ActivityId.of(code)
				: "project:" + Slug.of(scope) + "." + Slug.of(code);
	}

	/** The words of all cells of a field. */
	static Optional<String> words(Row row, Field field) {
		String words = row.all(field)
			.stream()
			.map(Cell::text)
			.filter((text) -> !Placeholders.isPlaceholder(text))
			.distinct()
			.collect(Collectors.joining("; "));
		return Optional.of(words).filter((text) -> !text.isEmpty());
	}

	void write(Row row, Parties parties, Optional<Place> place, Period period, RowWriting writing) {
		this.code.ifPresent((filed) -> writing.value(this.mention, Predicate.CODE, filed.text(), filed));
		join(parties, Role.ACTOR, Predicate.IMPLEMENTS, writing);
		join(parties, Role.FUNDER, Predicate.FUNDS, writing);
		join(parties, Role.PARTNER, Predicate.PARTNERS_WITH, writing);
		join(parties, Role.MANAGER, Predicate.MANAGES, writing);
		place.ifPresent((where) -> {
			Map<String, String> qualifiers = new TreeMap<>();
			where.within().ifPresent((within) -> qualifiers.put("place", within));
			writing.relation(this.mention, Predicate.BENEFITS, where.country(), qualifiers, where.cell());
		});
		for (Cell sector : row.all(Field.SECTOR)) {
			if (Placeholders.isName(sector.text()) && !Placeholders.isPlaceholder(sector.text())) {
				writing.relation(this.mention, Predicate.HAS_SECTOR, Mention.of(Kind.SECTOR, sector.text()), Map.of(),
						sector);
			}
		}
		row.first(Field.STATUS)
			.filter((status) -> Placeholders.isName(status.text()) && row.first(Field.VALUE).isEmpty())
			.ifPresent((status) -> writing.value(this.mention, Predicate.STATUS, status.text(), status));
		row.first(Field.START)
			.ifPresent((cell) -> period.start()
				.ifPresent((date) -> writing.value(this.mention, Predicate.START, date.toString(), cell)));
		row.first(Field.END)
			.ifPresent((cell) -> period.end()
				.ifPresent((date) -> writing.value(this.mention, Predicate.END, date.toString(), cell)));
	}

	private void join(Parties parties, Role role, Predicate predicate, RowWriting writing) {
		for (Party party : parties.all(role)) {
			writing.relation(party.mention(), predicate, this.mention, Map.of(), party.cell());
		}
	}

}
