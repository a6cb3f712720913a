package org.aidgraph.reference;

import java.util.List;
import java.util.Optional;

/**
 * A group of countries.
 *
 * @param id UN M49 code ({@code 015}) or {@code region:slug} for the regions that
 * programmes speak of ({@code region:sahel})
 * @param name the English name; M49's own for M49 regions
 * @param names all other names, in several languages
 * @param acronyms acronyms that may mean other things too: {@code MENA}
 * @param parent the id of the smallest region around it; empty for the world and for most
 * regions outside M49
 * @param members alpha-2 codes of the countries in it, where that is settled; empty for
 * M49 regions, whose countries name their region themselves
 */
public record Region(String id, String name, List<String> names, List<String> acronyms, Optional<String> parent,
		List<String> members) {

	public Region {
		names = List.copyOf(names);
		acronyms = List.copyOf(acronyms);
		members = List.copyOf(members);
	}

	/** Whether this is a region of UN M49. */
	public boolean isM49() {
		return Character.isDigit(this.id.charAt(0));
	}

}
