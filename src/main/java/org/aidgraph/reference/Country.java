package org.aidgraph.reference;

import java.util.List;

/**
 * A country or territory of ISO 3166-1, or Kosovo under its user-assigned code.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param m49 three-digit UN M49 code (for Taiwan the numeric ISO code); empty for Kosovo
 * @param region M49 code of the smallest region around it; empty for Antarctica
 * @param name the short English name that the United Nations uses, without its addition
 * in brackets (Bolivia, Republic of Korea, Türkiye); United Kingdom, Republic of the
 * Congo, Hong Kong and the like where that name is long or means two countries
 * @param names all other names, in several languages, old ones among them
 * @param adjectives adjectives of nationality that mean this country alone: English ones
 * with a capital, French and Spanish ones (singular) without
 * @param acronyms acronyms that may mean other things too: {@code DRC}, {@code CAR}
 */
public record Country(String code, String iso3, String m49, String region, String name, List<String> names,
		List<String> adjectives, List<String> acronyms) {

	public Country {
		names = List.copyOf(names);
		adjectives = List.copyOf(adjectives);
		acronyms = List.copyOf(acronyms);
	}

}
