package org.aidgraph.api.funding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.aidgraph.api.Described;
import org.aidgraph.api.KnownIds;
import org.aidgraph.format.Formats;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.funding.Funded;
import org.aidgraph.funding.Funding;
import org.aidgraph.funding.FundingQuestion;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sums of money.
 */
@RestController
@RequestMapping("/api/funding")
@Tag(name = "Money", description = "Sums that add up")
class FundingController {

	private static final String SUMMARY = "Adds up money";

	private static final String DESCRIPTION = "Over the transactions, budgets and planned disbursements that documents state, exactly. "
			+ "Money of different types or currencies is never added, and money that one activity hands on to another counts "
			+ "at each. What a flow says itself goes before what is said of its activity: its "
			+ "giver before the only organization that funds the activity; its country, region or sector before those of the "
			+ "activity, which divide it by their percentages (within half a point of 100 in their proportion; where they make "
			+ "less, the rest is left out; where they make more, or several have none, all of it). Where countries alone make "
			+ "100, regions do not count; of sectors, one vocabulary counts. Where an activity and "
			+ "its parts have flows of one type, those of the parts count; where several data sets have flows of one type for "
			+ "an activity, those of the one with the most. A filter takes the share of what it names. Sums and 'leftOut' "
			+ "together are all the money that was asked for; of CSV and NDJSON, /api/funding/left-out tells it.";

	private final Funding funding;

	private final KnownIds ids;

	FundingController(Funding funding, KnownIds ids) {
		this.funding = funding;
		this.ids = ids;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = SUMMARY, description = DESCRIPTION)
	FundingAnswer page(@ParameterObject @ModelAttribute FundingParameters parameters,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		Funded funded = answer(parameters.question());
		return FundingAnswer.of(sums(funded, cursor, limit, cypher),
				funded.leftOut().stream().map(LeftOutAnswer::of).toList());
	}

	@GetMapping(produces = { Formats.NDJSON, Formats.CSV })
	@Operation(summary = SUMMARY, description = DESCRIPTION)
	PageAnswer<MoneyAnswer> list(@ParameterObject @ModelAttribute FundingParameters parameters,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		return sums(answer(parameters.question()), cursor, limit, cypher);
	}

	@GetMapping(path = "/left-out", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Tells what does not count in the sums", description = "For the same parameters, by reason.")
	PageAnswer<LeftOutAnswer> leftOut(@ParameterObject @ModelAttribute FundingParameters parameters,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		Funded funded = answer(parameters.question());
		return PageAnswer.read(LeftOutAnswer.class, cursor, limit, cypher,
				(page) -> funded.leftOut(page).map(LeftOutAnswer::of));
	}

	private Funded answer(FundingQuestion question) {
		Funded funded = this.funding.of(question);
		if (funded.sums().isEmpty() && funded.leftOut().isEmpty()) {
			question.filters()
				.forEach((dimension, id) -> dimension.label()
					.ifPresent((label) -> this.ids.check(dimension.path(), label, id)));
		}
		return funded;
	}

	private static PageAnswer<MoneyAnswer> sums(Funded funded, Optional<String> cursor, Optional<Integer> limit,
			boolean cypher) {
		return PageAnswer.read(MoneyAnswer.columns(funded.question()), cursor, limit, cypher,
				(page) -> funded.sums(page).map((sum) -> MoneyAnswer.of(sum, funded.question())));
	}

}
