package org.aidgraph.funding;

import java.util.List;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.RanCypher;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.rows.PageRequest;

/**
 * What was asked of money, answered: what counts, and what does not. Both together are
 * all the money that was asked for.
 *
 * @param question what was asked
 * @param sums what counts, by type and currency, the greatest sum first
 * @param leftOut what does not, by reason, type and currency
 * @param cypher what was run
 */
public record Funded(FundingQuestion question, List<MoneySum> sums, List<LeftOut> leftOut, RanCypher cypher) {

	public Funded {
		sums = List.copyOf(sums);
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * One page of what counts.
	 * @throws InvalidQuestionException if the cursor is not of this answer
	 */
	public Page<MoneySum> sums(PageRequest page) {
		return MoneySum.PAGES.cut(this.sums, page, "funding " + this.question, this.cypher);
	}

	/**
	 * One page of what does not.
	 * @throws InvalidQuestionException if the cursor is not of this answer
	 */
	public Page<LeftOut> leftOut(PageRequest page) {
		return LeftOut.PAGES.cut(this.leftOut, page, "left out " + this.question, this.cypher);
	}

}
