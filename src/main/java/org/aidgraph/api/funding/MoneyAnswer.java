package org.aidgraph.api.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.funding.FundingQuestion;
import org.aidgraph.funding.MoneySum;
import org.aidgraph.funding.division.Dimension;

/**
 * A sum of money as it is sent; what was not asked for is absent.
 *
 * @param donor who gives it
 * @param receiver who gets it
 * @param implementer who implements the activity
 * @param country the country that benefits
 * @param region the region that benefits
 * @param sector the sector
 * @param year the year
 * @param type what happened, or is to happen, with it
 * @param currency the currency
 * @param sum how much
 * @param flows how many flows
 * @param rates at which rates it was changed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MoneyAnswer(@Schema(description = "Who gives it") Optional<EntitySummary> donor,
		@Schema(description = "Who gets it") Optional<EntitySummary> receiver,
		@Schema(description = "Who implements the activity") Optional<EntitySummary> implementer,
		@Schema(description = "The country that benefits") Optional<EntitySummary> country,
		@Schema(description = "The region that benefits, or in which the country lies") Optional<EntitySummary> region,
		@Schema(description = "The sector") Optional<EntitySummary> sector,
		@Schema(description = "The year, or the one in which the period begins",
				example = "2021") Optional<Integer> year,
		@Schema(description = "What happened, or is to happen, with it", example = "disbursement") String type,
		@Schema(description = "Code of ISO 4217", example = "USD") String currency,
		@Schema(description = "How much, exactly, as a decimal number in a text", example = "1250000.50") String sum,
		@Schema(description = "How many flows of money have a part in it") long flows,
		@Schema(description = "What was changed into the currency, and at which rates; only with convertTo") Optional<List<Exchanged>> rates) {

	/**
	 * What one rate was used for.
	 *
	 * @param currency what was changed
	 * @param sum how much of it
	 * @param flows how many flows
	 * @param date the day, month or year of the rate
	 * @param rate units of the new currency for one
	 */
	record Exchanged(String currency, String sum, long flows, @Schema(example = "2021-06") String date,
			@Schema(example = "1.2047") String rate) {

		static Exchanged of(MoneySum.Exchanged one) {
			return new Exchanged(one.rate().currency(), one.sum().toPlainString(), one.flows(), one.rate().period(),
					one.rate().rate().toPlainString());
		}

	}

	static MoneyAnswer of(MoneySum sum, FundingQuestion question) {
		return new MoneyAnswer(by(sum, Dimension.DONOR), by(sum, Dimension.RECEIVER), by(sum, Dimension.IMPLEMENTER),
				by(sum, Dimension.COUNTRY), by(sum, Dimension.REGION), by(sum, Dimension.SECTOR), sum.year(),
				sum.type().name().toLowerCase(Locale.ROOT), sum.currency(), sum.sum().toPlainString(), sum.flows(),
				question.convertTo().map((target) -> sum.exchanged().stream().map(Exchanged::of).toList()));
	}

	private static Optional<EntitySummary> by(MoneySum sum, Dimension dimension) {
		return Optional.ofNullable(sum.by().get(dimension));
	}

	/** The columns of a table: what was asked for, then the money. */
	static List<String> columns(FundingQuestion question) {
		List<String> columns = new ArrayList<>();
		Set<Dimension> groups = question.groupBy();
		groups.stream()
			.filter((dimension) -> dimension.label().isPresent())
			.forEach((dimension) -> Stream.of("id", "name")
				.forEach((part) -> columns.add(dimension.path() + "/" + part)));
		if (groups.contains(Dimension.YEAR)) {
			columns.add(Dimension.YEAR.path());
		}
		columns.addAll(List.of("type", "currency", "sum", "flows"));
		question.convertTo().ifPresent((target) -> columns.add("rates"));
		return columns;
	}

}
