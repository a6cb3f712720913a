package org.aidgraph.api.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.aidgraph.answer.RanCypher;
import org.aidgraph.format.PageAnswer;

/**
 * A page of sums as it is sent, with what does not count in any.
 *
 * @param items the sums
 * @param leftOut what does not count, and why
 * @param next the cursor of the page after this one; null on the last page
 * @param cypher the statement that was run, where it was asked for
 */
record FundingAnswer(@Schema(description = "By type and currency, the greatest sum first") List<MoneyAnswer> items,
		@Schema(description = "What of the money that was asked for does not count, and why") List<LeftOutAnswer> leftOut,
		@Schema(description = "Cursor of the next page; null on the last one", nullable = true) Optional<String> next,
		@JsonInclude(JsonInclude.Include.NON_ABSENT) @Schema(
				description = "The statement and parameters that were run; only with cypher=true") Optional<RanCypher> cypher) {

	static FundingAnswer of(PageAnswer<MoneyAnswer> page, List<LeftOutAnswer> leftOut) {
		return new FundingAnswer(page.items(), leftOut, page.next(), page.cypher());
	}

}
