package org.aidgraph.extract.scope;

import java.util.ArrayList;
import java.util.List;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Reads lists of places: "A, B and C", "the Republic of A and B".
 */
final class PlaceLists {

	private PlaceLists() {
	}

	/** The countries listed from an item on; the regions where no country is. */
	static List<Name> from(Phrases phrases, int first) {
		List<Name> places = new ArrayList<>();
		for (int i = first; i < phrases.size(); i++) {
			boolean place = phrases.isName(i)
					&& (phrases.name(i).kind() == NameKind.COUNTRY || phrases.name(i).kind() == NameKind.REGION);
			if (place) {
				places.add(phrases.name(i));
			}
			else if (!(phrases.isToken(i) && (phrases.is(i, WordClass.AND) || phrases.isSign(i, ',')
					|| phrases.is(i, WordClass.DETERMINER) || phrases.is(i, "au") || phrases.is(i, "aux")
					|| phrases.is(i, "\u00e0") || places.isEmpty() && i - first < 4
							&& !phrases.is(i, WordClass.CONNECTOR) | phrases.is(i, "in") && !phrases.isSign(i, '.')))) {
				break;
			}
		}
		boolean countries = places.stream().anyMatch((name) -> name.kind() == NameKind.COUNTRY);
		return places.stream().filter((name) -> !countries || name.kind() == NameKind.COUNTRY).toList();
	}

}
