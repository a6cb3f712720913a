package org.aidgraph.api.funding;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.aidgraph.funding.LeftOut;

/**
 * Money that does not count, as it is sent.
 *
 * @param reason why, in a word
 * @param explanation why
 * @param type what happened, or is to happen, with it
 * @param currency the currency
 * @param sum how much
 * @param flows how many flows
 */
record LeftOutAnswer(@Schema(description = "Why, in a word", example = "several-donors") String reason,
		@Schema(description = "Why") String explanation,
		@Schema(description = "What happened, or is to happen, with it", example = "disbursement") String type,
		@Schema(description = "Code of ISO 4217", example = "USD") String currency,
		@Schema(description = "How much, exactly, as a decimal number in a text", example = "1250000.50") String sum,
		@Schema(description = "How many flows of money it is of, wholly or in part") long flows) {

	static LeftOutAnswer of(LeftOut one) {
		return new LeftOutAnswer(one.reason().path(), one.reason().explanation(),
				one.type().name().toLowerCase(Locale.ROOT), one.currency(), one.sum().toPlainString(), one.flows());
	}

}
