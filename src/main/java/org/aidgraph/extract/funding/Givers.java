package org.aidgraph.extract.funding;

import java.util.List;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.extract.body.BodyValues;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People;
import org.aidgraph.naming.Phrases;

/**
 * Tells which names of a list can give money.
 */
final class Givers {

	private Givers() {
	}

	/**
	 * The givers among names.
	 * @param strict whether words of no known sort are left out
	 * @param at the item where the list begins
	 */
	static List<Name> among(Phrases phrases, List<Name> names, boolean strict, int at) {
		return names.stream().filter((name) -> !BodyValues.isCurrency(name)).filter((name) -> {
			if (name.kind() == NameKind.OTHER) {
				boolean common = name.text().indexOf(' ') < 0
						&& (Lexicon.classesOf(name.text(), 0, name.text().length())
								& (WordClass.NOT_PERSON.bit() | WordClass.UNIT.bit() | WordClass.ACTIVITY.bit())) != 0;
				return !strict && !common && !namesActivity(phrases, name) && name.text().length() > 2
						&& People.of(phrases, Math.min(at, phrases.size() - 1)).isEmpty();
			}
			return name.kind() != NameKind.REGION && name.kind() != NameKind.CITY && name.kind() != NameKind.ACTIVITY;
		}).toList();
	}

	/** "the Southern Example (SEMM) project": the project's name, not a giver. */
	private static boolean namesActivity(Phrases phrases, Name name) {
		for (int i = 0; i + 1 < phrases.size(); i++) {
			if (phrases.isName(i) && phrases.name(i).start() == name.start()) {
				return Undertakings.isGeneric(phrases, i + 1);
			}
		}
		return false;
	}

}
