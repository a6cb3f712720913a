package org.aidgraph.funding;

import java.math.BigDecimal;
import java.util.Optional;
import org.aidgraph.rate.Rate;
import org.aidgraph.rate.RateTable;

/**
 * What money is worth in the currency that is wanted; itself where none is.
 *
 * @param wanted the table and the currency
 */
record Exchange(Optional<Wanted> wanted) {

	private static final String ALWAYS = "";

	/** Every currency stays what it is. */
	static final Exchange NONE = new Exchange(Optional.empty());

	/** A table, and the currency that all is changed into. */
	record Wanted(RateTable table, String currency) {
	}

	/** The rate of the currency on a date; empty where there is none. */
	Optional<Rate> rate(String currency, Optional<String> date) {
		if (this.wanted.isEmpty() || this.wanted.get().currency().equals(currency)) {
			return Optional.of(new Rate(currency, ALWAYS, BigDecimal.ONE, currency));
		}
		Wanted target = this.wanted.get();
		return date.flatMap((day) -> target.table().find(currency, day, target.currency()));
	}

	/** Whether it is of the table, and no money that stays what it is. */
	boolean isTold(Rate rate) {
		return !rate.period().equals(ALWAYS);
	}

	/** How many characters of a date tell rates apart; 0 for none. */
	int precision() {
		return this.wanted.map((target) -> target.table().precision()).orElse(0);
	}

}
