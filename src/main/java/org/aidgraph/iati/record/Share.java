package org.aidgraph.iati.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A country, region, sector or emergency that an activity or transaction is for.
 *
 * @param dimension which of these
 * @param vocabulary code of the list that the code is from; empty for countries
 * @param code the code; empty where only a name is given
 * @param names what the file calls it
 * @param percentage 0 to 100; empty where none is stated
 * @param position place among the elements of this name, from 1
 */
public record Share(Dimension dimension, String vocabulary, String code, List<Narrative> names,
		Optional<BigDecimal> percentage, int position) {

	public Share {
		names = List.copyOf(names);
	}

	/** XPath step of the element. */
	public String path() {
		return this.dimension.element() + "[" + this.position + "]";
	}

	/** What the share is a share of. */
	public enum Dimension {

		/** Country, ISO 3166-1 alpha-2. */
		COUNTRY("recipient-country", ""),

		/** Region; vocabulary 1 is OECD DAC, 2 is UN M49, 99 the publisher's. */
		REGION("recipient-region", "1"),

		/** Sector; vocabulary 1 is OECD DAC with five digits, 2 with three. */
		SECTOR("sector", "1"),

		/** Emergency or appeal; vocabulary 1-2 is GLIDE, 2-1 humanitarian plans. */
		HUMANITARIAN_SCOPE("humanitarian-scope", "99");

		private final String element;

		private final String defaultVocabulary;

		Dimension(String element, String defaultVocabulary) {
			this.element = element;
			this.defaultVocabulary = defaultVocabulary;
		}

		/** The name of the element. */
		public String element() {
			return this.element;
		}

		/** The vocabulary that the standard takes where none is stated. */
		public String defaultVocabulary() {
			return this.defaultVocabulary;
		}

	}

}
