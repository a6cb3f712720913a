package org.aidgraph.extract.funding;

import java.util.ArrayList;
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
	static List<Name> among(Phrases phrases, List<Name> listed, boolean strict, int at) {
		List<Name> names = withoutCouples(phrases, listed);
		return names.stream()
			.filter((name) -> !BodyValues.isCurrency(name) && !isSign(phrases, name))
			.filter((name) -> {
				if (name.kind() == NameKind.OTHER) {
					boolean common = name.text().indexOf(' ') < 0 && (Lexicon.classesOf(name.text(), 0,
							name.text().length())
							& (WordClass.NOT_PERSON.bit() | WordClass.UNIT.bit() | WordClass.ACTIVITY.bit())) != 0;
					return !strict && !common && !namesActivity(phrases, name) && name.text().length() > 2
							&& People.of(phrases, Math.min(at, phrases.size() - 1)).isEmpty();
				}
				return name.kind() != NameKind.REGION && name.kind() != NameKind.CITY
						&& name.kind() != NameKind.ACTIVITY;
			})
			.toList();
	}

	/** "the Anna and Ben Example Foundation": one body under the names of two people. */
	private static List<Name> withoutCouples(Phrases phrases, List<Name> listed) {
		List<Name> names = new ArrayList<>(listed);
		String text = phrases.sentence().text();
		int base = phrases.sentence().start();
		for (int i = names.size() - 1; i > 0; i--) {
			Name first = names.get(i - 1);
			boolean couple = first.kind() == NameKind.OTHER && first.text().indexOf(' ') < 0
					&& names.get(i).text().endsWith(" Foundation") && first.end() >= base
					&& text.startsWith(" and ", first.end() - base);
			boolean french = first.text().startsWith("Fondation ") && first.text().split(" ").length == 2
					&& first.end() >= base && text.startsWith(" et ", first.end() - base)
					&& names.get(i).kind() == NameKind.OTHER && names.get(i).start() == first.end() + " et ".length();
			if (couple || french) {
				names.remove(i);
				names.remove(i - 1);
				i--;
			}
		}
		return names;
	}

	/** "US$ 5 million": a part of a sign of money. */
	private static boolean isSign(Phrases phrases, Name name) {
		String text = phrases.sentence().text();
		int end = name.end() - phrases.sentence().start();
		return end >= 0 && end < text.length() && "$\u20ac\u00a3".indexOf(text.charAt(end)) >= 0;
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
