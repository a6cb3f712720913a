package org.aidgraph.reference;

/**
 * A name found in a text.
 *
 * @param start offset of its first character, in UTF-16 units of the scanned text
 * @param end offset after its last character
 * @param type what it names
 * @param id the country's alpha-2 code for {@link Type#COUNTRY} and
 * {@link Type#NATIONALITY}, the id of the region, city or organization, and the acronym
 * itself for {@link Type#ACRONYM}
 */
public record Match(int start, int end, Type type, String id) {

	/** What names can name, the likelier reading of one name first. */
	public enum Type {

		/** A country by name. */
		COUNTRY,

		/** An organization by its full name. */
		ORGANIZATION,

		/** A region. */
		REGION,

		/** A city. */
		CITY,

		/** An adjective of nationality. */
		NATIONALITY,

		/** An acronym of organizations or countries, to be decided by the document. */
		ACRONYM

	}

}
