package org.aidgraph.table.fact;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.table.Reason;
import org.aidgraph.table.row.Field;
import org.aidgraph.table.row.Role;
import org.aidgraph.table.row.Row;
import org.aidgraph.table.value.Status;
import org.aidgraph.vocabulary.Predicate;

/**
 * Makes facts and flows of money of rows. A row that names an activity tells who does it,
 * funds it and where; one that names an organization, what it does and a country tells
 * that it works there; one with an amount is a flow of money. Stateless, safe for use by
 * many threads.
 */
public final class RowFactMaker {

	/** Changes whenever the same row would become other facts. */
	public static final String VERSION = "table-1";

	/**
	 * Everything that a row says.
	 * @param scope names the source or data set in the ids of activities that are known
	 * in it alone
	 */
	public RowFacts of(Row row, String scope) {
		RowWriting writing = new RowWriting(row);
		Parties parties = new Parties(row, writing);
		Optional<Place> place = Place.of(row, writing);
		Period period = Period.of(row, writing);
		boolean calledOff = row.first(Field.STATUS).filter((cell) -> Status.isCalledOff(cell.text())).isPresent();
		if (calledOff) {
			writing.remark(Reason.NOT_DONE);
			return writing.done();
		}
		Optional<Undertaking> activity = Undertaking.of(row, parties, place, scope);
		activity.ifPresent((found) -> found.write(row, parties, place, period, writing));
		if (activity.isEmpty()) {
			withoutActivity(parties, writing);
		}
		presence(row, parties, place, period, writing);
		new Payments(row, parties, writing).write(activity.map(Undertaking::mention), period);
		if (writing.isEmpty()) {
			explain(row, parties, place, writing);
		}
		return writing.done();
	}

	/** Who funds the work of an organization, and who works with it. */
	private static void withoutActivity(Parties parties, RowWriting writing) {
		Optional<Party> actor = parties.one(Role.ACTOR);
		if (actor.isEmpty()) {
			return;
		}
		Mention worker = actor.get().mention();
		for (Party funder : parties.all(Role.FUNDER)) {
			if (!funder.mention().name().equals(worker.name())) {
				writing.relation(funder.mention(), Predicate.FUNDS, worker, Map.of(), funder.cell());
			}
		}
		for (Party partner : parties.all(Role.PARTNER)) {
			if (!partner.mention().name().equals(worker.name())) {
				writing.relation(partner.mention(), Predicate.PARTNERS_WITH, worker, Map.of(), partner.cell());
			}
		}
	}

	/** A table of who, what and where tells who works where. */
	private static void presence(Row row, Parties parties, Optional<Place> place, Period period, RowWriting writing) {
		boolean what = row.first(Field.SECTOR).isPresent() || row.first(Field.ACTIVITY).isPresent()
				|| row.first(Field.ACTIVITY_CODE).isPresent();
		boolean planned = row.first(Field.STATUS).filter((cell) -> Status.isPlanned(cell.text())).isPresent();
		if (!what || planned || place.isEmpty()) {
			return;
		}
		Map<String, String> qualifiers = period.qualifiers();
		place.get().within().ifPresent((within) -> qualifiers.put("place", within));
		Undertaking.words(row, Field.SECTOR).ifPresent((sectors) -> qualifiers.put("sector", sectors));
		Undertaking.words(row, Field.ACTIVITY).ifPresent((work) -> qualifiers.put("activity", work));
		for (Party actor : parties.all(Role.ACTOR)) {
			writing.relation(actor.mention(), Predicate.OPERATES_IN, place.get().country(), qualifiers,
					place.get().cell());
		}
	}

	/**
	 * Why a row says nothing; where a cell of it was remarked on, that is said already.
	 */
	private static void explain(Row row, Parties parties, Optional<Place> place, RowWriting writing) {
		boolean what = row.first(Field.SECTOR).isPresent() || row.first(Field.ACTIVITY).isPresent()
				|| row.first(Field.ACTIVITY_CODE).isPresent();
		boolean named = Arrays.stream(Role.values()).anyMatch((role) -> !parties.all(role).isEmpty());
		if (what && !named) {
			writing.remark(Reason.NO_ORGANIZATION);
		}
		else if (what && place.isEmpty() && row.first(Field.VALUE).isEmpty()) {
			writing.remark(Reason.NO_COUNTRY);
		}
		else {
			writing.remark(Reason.SAYS_NOTHING);
		}
	}

}
