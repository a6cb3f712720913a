package org.aidgraph.table.fact;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgraph.table.Reason;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Field;
import org.aidgraph.table.row.Row;
import org.aidgraph.table.value.Dates;
import org.aidgraph.table.value.Placeholders;
import org.aidgraph.vocabulary.PartialDate;

/**
 * When the work of a row is done, or its money paid, as far as the row says so.
 *
 * @param start the first day
 * @param end the last day
 * @param day the day of a payment
 */
record Period(Optional<PartialDate> start, Optional<PartialDate> end, Optional<PartialDate> day) {

	private static final int FIRST_YEAR = 1945;

	private static final int LAST_YEAR = 2080;

	static Period of(Row row, RowWriting writing) {
		return new Period(date(row, Field.START, writing), date(row, Field.END, writing),
				date(row, Field.DATE, writing));
	}

	private static Optional<PartialDate> date(Row row, Field field, RowWriting writing) {
		Optional<Cell> cell = row.first(field);
		if (cell.isEmpty() || Placeholders.isPlaceholder(cell.get().text())) {
			return Optional.empty();
		}
		Optional<PartialDate> date = Dates.read(cell.get().text());
		if (date.isEmpty()) {
			writing.remark(Dates.isUnclear(cell.get().text()) ? Reason.UNCLEAR_DATE : Reason.NOT_A_DATE, cell.get());
			return Optional.empty();
		}
		if (date.get().year() < FIRST_YEAR || date.get().year() > LAST_YEAR) {
			writing.remark(Reason.IMPLAUSIBLE_DATE, cell.get());
			return Optional.empty();
		}
		return date;
	}

	/** The period as qualifiers of a relation. */
	Map<String, String> qualifiers() {
		Map<String, String> qualifiers = new TreeMap<>();
		this.start.ifPresent((date) -> qualifiers.put("since", date.toString()));
		this.end.ifPresent((date) -> qualifiers.put("until", date.toString()));
		return qualifiers;
	}

}
