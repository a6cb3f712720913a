package org.aidgraph.reference;

import java.util.List;
import java.util.Optional;

/**
 * A well-known organization, a unit of one, or a country's government.
 *
 * @param id {@code org:slug} of the full English name, {@code gov:cc} for governments;
 * stable
 * @param name the full name
 * @param acronym its usual acronym; alone it proves little
 * @param names all other full names, in several languages; no acronyms
 * @param acronyms all other acronyms
 * @param kind IATI OrganisationType code
 * @param country alpha-2 code of the country that it belongs to; empty for international
 * ones
 * @param parent id of the organization that it is a part of
 * @param identifiers in schemes of others, as scheme, colon and value:
 * {@code iati:XM-DAC-47066}
 * @param scope where the acronym holds, in words; empty where it is usual everywhere
 */
public record Organization(String id, String name, Optional<String> acronym, List<String> names, List<String> acronyms,
		String kind, Optional<String> country, Optional<String> parent, List<String> identifiers, String scope) {

	public Organization {
		names = List.copyOf(names);
		acronyms = List.copyOf(acronyms);
		identifiers = List.copyOf(identifiers);
	}

}
