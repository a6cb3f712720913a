package org.aidgraph.api.funding;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.funding.FundingQuestion;
import org.aidgraph.funding.division.Dimension;

/**
 * What is asked of money, as it stands in an address. What is blank counts for nothing.
 */
record FundingParameters(@Parameter(
		description = "What the sums are told apart by, several with commas: donor, receiver, implementer, country, "
				+ "region, sector, year, currency, type. Type and currency are always told apart",
		example = "donor,year") Optional<String> groupBy,
		@Parameter(description = "Id of an organization that gives the money",
				example = "gov:ch") Optional<String> donor,
		@Parameter(description = "Id of an organization that gets the money") Optional<String> receiver,
		@Parameter(description = "Id of an organization that implements the activity",
				example = "org:international-organization-for-migration") Optional<String> implementer,
		@Parameter(description = "Id of a country that benefits", example = "ET") Optional<String> country,
		@Parameter(description = "Id of a region that benefits, with all that lies in it",
				example = "014") Optional<String> region,
		@Parameter(description = "Id of a sector", example = "sector:1.14030") Optional<String> sector,
		@Parameter(description = "Year of the flow, or in which its period begins", example = "2021",
				schema = @Schema(type = "integer")) Optional<String> year,
		@Parameter(
				description = "What happened, or is to happen, with the money, several with commas: incoming_funds, "
						+ "outgoing_commitment, disbursement, expenditure, budget, planned_disbursement and others",
				example = "disbursement,expenditure") Optional<String> type,
		@Parameter(description = "Code of the only currency that counts", example = "USD") Optional<String> currency,
		@Parameter(description = "Code of a currency that all money is changed into by the table of rates that is set "
				+ "(aidgraph.rates)", example = "USD") Optional<String> convertTo) {

	/** The question that they make. */
	FundingQuestion question() {
		Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
		add(Dimension.DONOR, this.donor, filters);
		add(Dimension.RECEIVER, this.receiver, filters);
		add(Dimension.IMPLEMENTER, this.implementer, filters);
		add(Dimension.COUNTRY, this.country, filters);
		add(Dimension.REGION, this.region, filters);
		add(Dimension.SECTOR, this.sector, filters);
		add(Dimension.YEAR, this.year, filters);
		add(Dimension.TYPE, this.type, filters);
		add(Dimension.CURRENCY, this.currency.map(FundingParameters::upper), filters);
		return new FundingQuestion(FundingQuestion.groups(this.groupBy.orElse("")), filters,
				this.convertTo.filter((code) -> !code.isBlank()).map(FundingParameters::upper));
	}

	private static String upper(String code) {
		return code.strip().toUpperCase(Locale.ROOT);
	}

	private static void add(Dimension dimension, Optional<String> value, Map<Dimension, String> filters) {
		value.map(String::strip).filter((text) -> !text.isEmpty()).ifPresent((text) -> filters.put(dimension, text));
	}

}
