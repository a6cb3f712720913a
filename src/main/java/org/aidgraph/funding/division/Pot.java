package org.aidgraph.funding.division;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.rows.Row;
import org.aidgraph.vocabulary.FlowType;

/**
 * Flows that have all in common that was asked of them, and what tells how their money is
 * to be divided.
 *
 * @param type what happened with the money
 * @param currency ISO 4217 code
 * @param leftOut why it does not count
 * @param year the year; empty where it is unknown or was not asked
 * @param period the beginning of the date; empty where it is unknown or was not asked
 * @param donors who gives it, or may give it
 * @param ownDonor whether the flows say so themselves
 * @param receivers who gets it
 * @param implementers who implements the activity
 * @param places what benefits
 * @param ownPlaces whether the flows say so themselves
 * @param sectors the sectors
 * @param ownSectors whether the flows say so themselves
 * @param sum the exact sum
 * @param flows how many flows
 */
public record Pot(FlowType type, String currency, Optional<Reason> leftOut, Optional<Integer> year,
		Optional<String> period, List<EntitySummary> donors, boolean ownDonor, List<EntitySummary> receivers,
		List<EntitySummary> implementers, List<Place> places, boolean ownPlaces, List<Shared> sectors,
		boolean ownSectors, BigDecimal sum, long flows) {

	/** Decimal places of a fraction. */
	static final int SCALE = 12;

	/** Something with a share in percent, where one is stated. */
	public record Shared(EntitySummary what, Optional<BigDecimal> percent) {

		private static Shared of(Row row) {
			return new Shared(row.entity(), row.optionalText("share").flatMap(Shared::number));
		}

		private static Optional<BigDecimal> number(String text) {
			return text.matches("\\d{1,9}(\\.\\d{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
		}

	}

	/**
	 * A country or region.
	 *
	 * @param shared which, and its share
	 * @param country whether it is a country
	 * @param inside whether it lies in the region that is asked for
	 * @param region the region that a country lies in
	 */
	public record Place(Shared shared, boolean country, boolean inside, Optional<EntitySummary> region) {

		private static Place of(Row row) {
			return new Place(Shared.of(row), row.flag("country"), row.flag("inside"),
					row.row("region").map(Row::entity));
		}

	}

	/** The pot of a row of {@code queries/funding}. */
	public static Pot of(Row row) {
		return new Pot(FlowType.valueOf(row.text("type")), row.text("currency"),
				row.optionalText("leftOut").map(Pot::reason), row.optionalCount("year").map(Long::intValue),
				row.optionalText("period"), entities(row, "donors"), row.flag("ownDonor"), entities(row, "receivers"),
				entities(row, "implementers"), row.rows("places").stream().map(Place::of).toList(),
				row.flag("ownPlaces"), row.rows("sectors").stream().map(Shared::of).toList(), row.flag("ownSectors"),
				BigDecimal.valueOf(row.count("fraction"), SCALE).add(BigDecimal.valueOf(row.count("units"))),
				row.count("flows"));
	}

	private static Reason reason(String name) {
		return name.equals("repeated") ? Reason.REPEATED : Reason.PARTS;
	}

	private static List<EntitySummary> entities(Row row, String column) {
		return row.rows(column).stream().map(Row::entity).toList();
	}

}
