package org.aidgraph.iati.record;

import java.util.Optional;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Money meant for a period: a budget or a planned disbursement of an activity, or a
 * budget or the expenditure of an organisation.
 *
 * @param kind which of these
 * @param revised whether it replaces an earlier figure
 * @param committed whether it is committed and not only indicative
 * @param start first day
 * @param end last day
 * @param amount how much
 * @param provider who gives it, for planned disbursements
 * @param receiver who gets it, for planned disbursements and organisations' budgets
 * @param place the country or region that an organisation's budget is for
 * @param position place among the elements of this name, from 1
 */
public record Budget(Kind kind, boolean revised, boolean committed, Optional<PartialDate> start,
		Optional<PartialDate> end, Amount amount, Optional<Party> provider, Optional<Party> receiver,
		Optional<Share> place, int position) {

	/** XPath step of the element. */
	public String path() {
		return this.kind.element() + "[" + this.position + "]";
	}

	/** What the money is. */
	public enum Kind {

		BUDGET("budget"), PLANNED_DISBURSEMENT("planned-disbursement"), TOTAL_BUDGET("total-budget"),
		RECIPIENT_ORG_BUDGET("recipient-org-budget"), RECIPIENT_COUNTRY_BUDGET("recipient-country-budget"),
		RECIPIENT_REGION_BUDGET("recipient-region-budget"), TOTAL_EXPENDITURE("total-expenditure");

		private final String element;

		Kind(String element) {
			this.element = element;
		}

		/** The name of the element. */
		public String element() {
			return this.element;
		}

		/** The kind that an element of this name is. */
		public static Optional<Kind> of(String element) {
			for (Kind kind : values()) {
				if (kind.element.equals(element)) {
					return Optional.of(kind);
				}
			}
			return Optional.empty();
		}

	}

}
