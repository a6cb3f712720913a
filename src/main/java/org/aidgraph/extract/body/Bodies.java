package org.aidgraph.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidgraph.extract.Mentions;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Item;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Reads lists of givers, runners and partners: "A, B and C", "the Swiss, the German and
 * the Dutch Governments", "the Governments of X and Y".
 */
public final class Bodies {

	private static final Set<String> GOVERNMENTS = Words.of("government", "governments", "gouvernement",
			"gouvernements", "gobierno", "gobiernos");

	private static final Set<String> REPEATED = Words.of("de", "by", "par", "por", "с", "со", "от", "من", "مع", "del",
			"du", "des", "d'", "d\u2019", "al", "au", "aux", "avec", "con", "com", "pela", "pelo", "da", "do", "à", "a",
			"ب");

	/** Verbs that no list of agents can share. */
	private static final Set<String> FINITE = Words.of("has", "have", "is", "are", "was", "were", "had", "will");

	private static final int MAX_KIND = 7;

	private static final Set<String> SKIPPED = Words.of("both", "also", "mainly", "primarily", "generously", "notably",
			"including", "other", "donors", "donor", "partners", "partner", "agencies", "government", "people",
			"states", "state", "member", "organizations", "local", "national", "its", "their", "as", "namely",
			"respectively", "part", "partly", "largely", "such");

	/**
	 * A list that was read.
	 *
	 * @param names its members
	 * @param last index of the last item
	 */
	public record Listed(List<Name> names, int last) {
	}

	private Bodies() {
	}

	/**
	 * The bodies listed from an item on; loose also takes bare countries, nationalities
	 * and capitalized words of no known sort.
	 */
	public static Listed from(Phrases phrases, int start, boolean loose) {
		List<Name> names = new ArrayList<>();
		int last = start - 1;
		int i = start;
		boolean governments = false;
		boolean expectMore = true;
		boolean joined = false;
		boolean told = false;
		boolean consortium = false;
		int firstLast = last;
		while (i < phrases.size()) {
			Item item = phrases.item(i);
			if (item.isName()) {
				if (!expectMore) {
					break;
				}
				if (isBased(phrases, i)) {
					i += 3;
					continue;
				}
				Name whole = owned(phrases, i);
				int owned = ownedBody(phrases, i);
				if (owned > i) {
					i = owned;
				}
				Name name = (whole != phrases.name(i) && whole.end() == phrases.name(i).end()) ? whole
						: phrases.name(i);
				if (!accepts(phrases, i, name, loose || told, governments)) {
					break;
				}
				names.add(governments && name.kind() == NameKind.COUNTRY ? name.withKind(NameKind.GOVERNMENT) : name);
				governments |= isGovernments(name);
				last = i;
				expectMore = false;
				i = skipWhole(phrases, i, name);
				last = Math.max(last, i - 1);
				firstLast = (names.size() == 1) ? last : firstLast;
				continue;
			}
			if (item.isRole()) {
				break;
			}
			boolean and = phrases.is(i, WordClass.AND) || phrases.isSign(i, '&') || phrases.isSign(i, ';')
					|| isWellAs(phrases, i);
			if (phrases.isSign(i, ';') && phrases.is(i + 1, WordClass.DETERMINER) && !names.isEmpty()
					&& phrases.token(i + 1).shape() == Token.Shape.LOWER) {
				break;
			}
			if (joined && !expectMore && phrases.isSign(i, ',') && !nationalityFollows(phrases, i + 1)) {
				if (!governments || !otherFollows(phrases, i + 1)) {
					break;
				}
				governments = false;
				joined = false;
			}
			joined |= and;
			boolean joiner = phrases.is(i, WordClass.AND) || phrases.isSign(i, ',') || phrases.isSign(i, '&')
					|| phrases.isSign(i, '/') || phrases.isSign(i, ';');
			if (joiner) {
				expectMore = true;
				governments &= !phrases.isSign(i, ';');
			}
			else if (isWellAs(phrases, i)) {
				expectMore = true;
				i += 2;
			}
			else if (phrases.isOneOf(i, GOVERNMENTS)) {
				if (!names.isEmpty() && nextIsNot(phrases, i, "of")) {
					last = i;
					expectMore = false;
				}
				else {
					governments = true;
					joined = false;
				}
			}
			else if (expectMore && !names.isEmpty()
					&& (phrases.is(i - 1, WordClass.AND) || phrases.isSign(i - 1, ',') && begins(phrases, i, start))
					&& repeats(phrases, i, start)) {
				i++;
				continue;
			}
			else if (expectMore && names.isEmpty() && Consortia.behind(phrases, i) > i) {
				i = Consortia.behind(phrases, i);
				consortium = true;
				continue;
			}
			else if (consortium && !expectMore && (phrases.is(i, "with") || phrases.is(i, WordClass.TOGETHER))) {
				expectMore = true;
				joined = true;
				i += phrases.is(i, "with") ? 1 : 2;
				continue;
			}
			else if (expectMore && called(phrases, i) > i) {
				i = called(phrases, i);
				told = true;
				continue;
			}
			else if (!(expectMore && (phrases.is(i, WordClass.DETERMINER) || phrases.isOneOf(i, SKIPPED)
					|| governments && phrases.is(i, WordClass.CONNECTOR)))) {
				break;
			}
			i++;
		}
		if (names.size() > 1 && !joined) {
			return new Listed(withGovernments(names.subList(0, 1)), firstLast);
		}
		return new Listed(withGovernments(names), last);
	}

	/**
	 * "the coffee institute X": the name behind small words that say what kind of body it
	 * is, or the item itself.
	 */
	private static int called(Phrases phrases, int index) {
		boolean kind = false;
		for (int i = index; i < Math.min(phrases.size(), index + MAX_KIND); i++) {
			if (phrases.isName(i)) {
				NameKind name = phrases.name(i).kind();
				return kind && (name.isBody() || name == NameKind.OTHER) ? i : index;
			}
			boolean dash = phrases.isToken(i) && phrases.token(i).isDash() && i > index;
			if (dash) {
				continue;
			}
			if (!phrases.isToken(i) || phrases.token(i).shape() != Token.Shape.LOWER
					|| phrases.is(i, WordClass.CONNECTOR) || phrases.is(i, WordClass.AND)) {
				return index;
			}
			boolean several = phrases.is(i, WordClass.ORGANIZATION) && phrases.token(i).lower().endsWith("s");
			int kindEnd = several && phrases.isToken(i + 1) && phrases.token(i + 1).shape() == Token.Shape.LOWER
					&& phrases.token(i + 1).classes() == 0 ? i + 1 : i;
			if (kindEnd > i && phrases.isSign(i + 2, ',') && phrases.isName(i + 3)) {
				return i + 3;
			}
			if (several && (phrases.isSign(i + 1, ',') || phrases.isSign(i + 1, ':')) && phrases.isName(i + 2)) {
				return i + 2;
			}
			boolean adjective = kind && phrases.token(i).classes() == 0;
			kind = phrases.is(i, WordClass.ORGANIZATION) && !several || adjective;
		}
		return index;
	}

	/**
	 * The bodies listed behind the "by" of a whole passive: in "was paid for by A and B
	 * has no part in it" the last one opens a clause of its own.
	 */
	public static Listed agents(Phrases phrases, int start, boolean loose, boolean finite) {
		Listed listed = from(phrases, start, loose);
		List<Name> names = listed.names();
		int and = listed.last() - 1;
		and = phrases.is(and, WordClass.DETERMINER) ? and - 1 : and;
		boolean clause = finite && names.size() > 1 && phrases.is(and, WordClass.AND)
				&& phrases.isOneOf(listed.last() + 1, FINITE);
		return clause ? new Listed(List.copyOf(names.subList(0, names.size() - 1)), and - 1) : listed;
	}

	/** "by A and by B", "de A y de B": the preposition before the list comes again. */
	private static boolean repeats(Phrases phrases, int index, int start) {
		for (int i = Math.max(0, start - 2); i < Math.min(start + 3, index); i++) {
			if (phrases.isToken(i) && phrases.is(index, phrases.token(i).text())
					&& (phrases.is(i, WordClass.BY) || phrases.is(i, WordClass.CONNECTOR) || phrases.is(i, "from"))) {
				return true;
			}
		}
		return phrases.isOneOf(index, REPEATED);
	}

	/** "con A, con B y con C": the same word stands before the list. */
	private static boolean begins(Phrases phrases, int index, int start) {
		for (int i = Math.max(0, start - 2); i < Math.min(start + 2, index); i++) {
			if (phrases.isToken(i) && phrases.is(index, phrases.token(i).text())) {
				return true;
			}
		}
		return false;
	}

	private static boolean nationalityFollows(Phrases phrases, int index) {
		int next = phrases.is(index, WordClass.DETERMINER) ? index + 1 : index;
		return phrases.isName(next) && phrases.name(next).kind() == NameKind.NATIONALITY;
	}

	/** "the Governments of A and B, the C and D": the list goes on with other bodies. */
	private static boolean otherFollows(Phrases phrases, int index) {
		int next = phrases.is(index, WordClass.DETERMINER) ? index + 1 : index;
		return phrases.isBody(next) && phrases.name(next).kind() != NameKind.GOVERNMENT
				&& !phrases.is(next + 1, WordClass.RUNS) && !phrases.is(next + 1, "has") && !phrases.is(next + 1, "is");
	}

	/** "the Public Defender's Office": a bare noun belongs to the name before it. */
	private static Name owned(Phrases phrases, int index) {
		Name name = phrases.name(index);
		boolean bare = name.kind() == NameKind.OTHER && name.id().isEmpty() && name.others().isEmpty()
				&& ownedBody(phrases, index) > index && Mentions.isCommonNoun(phrases.name(index + 2).text());
		return bare ? Name.of(NameKind.ORGANIZATION, phrases.text(index, index + 2), phrases.start(index),
				phrases.end(index + 2)) : name;
	}

	/** "the Nairobi-based A": where a body sits, said before its name. */
	private static boolean isBased(Phrases phrases, int place) {
		return place + 2 < phrases.size() && phrases.isToken(place + 1) && phrases.token(place + 1).isDash()
				&& phrases.is(place + 2, "based");
	}

	/** "Germany's Federal Ministry": the item of what is owned, or the owner's own. */
	private static int ownedBody(Phrases phrases, int index) {
		boolean possessive = index + 2 < phrases.size() && phrases.isToken(index + 1)
				&& phrases.token(index + 1).shape() == Token.Shape.POSSESSIVE;
		return (possessive && phrases.isBody(index + 2)) ? index + 2 : index;
	}

	/** Whether a name can act like a body: one, or words with an acronym of their own. */
	public static boolean mayAct(Name name) {
		return name.kind().isBody() || name.kind() == NameKind.OTHER && !name.others().isEmpty();
	}

	private static boolean nextIsNot(Phrases phrases, int index, String word) {
		return !phrases.is(index + 1, word);
	}

	private static boolean isWellAs(Phrases phrases, int i) {
		return phrases.is(i, "as") && phrases.is(i + 1, "well") && phrases.is(i + 2, "as");
	}

	private static boolean isGovernments(Name name) {
		return name.text().startsWith("Governments ") || name.text().startsWith("Gouvernements ");
	}

	/** "the Dutch, the Belgian and the Austrian Governments": all are governments. */
	private static List<Name> withGovernments(List<Name> names) {
		boolean government = names.stream().anyMatch((name) -> name.kind() == NameKind.GOVERNMENT);
		return names.stream().filter((name) -> name.kind() != NameKind.NATIONALITY || government).toList();
	}

	private static boolean accepts(Phrases phrases, int index, Name name, boolean loose, boolean governments) {
		if (name.kind().isBody()) {
			return true;
		}
		if (name.kind() == NameKind.NATIONALITY || name.kind() == NameKind.COUNTRY) {
			return loose || governments;
		}
		return loose && name.kind() == NameKind.OTHER && name.text().length() > 2;
	}

	/** Steps over "of the Agency Y" behind a part whose whole it is. */
	private static int skipWhole(Phrases phrases, int index, Name name) {
		if (name.whole().isEmpty()) {
			return index + 1;
		}
		for (int i = index + 1; i < Math.min(phrases.size(), index + 4); i++) {
			if (phrases.isName(i) && phrases.name(i).start() == name.whole().get().start()) {
				return i + 1;
			}
		}
		return index + 1;
	}

	/**
	 * The bodies coordinated left of an item: "A, B and C" before a verb; nearest last.
	 */
	public static Listed until(Phrases phrases, int end) {
		int first = end;
		int i = end;
		while (i >= 0) {
			if (phrases.isBody(i) || phrases.isName(i)
					&& (phrases.name(i).kind() == NameKind.COUNTRY || phrases.name(i).kind() == NameKind.NATIONALITY)) {
				first = i;
			}
			else if (!(phrases.is(i, WordClass.AND) || phrases.isSign(i, ',') || phrases.isSign(i, '&')
					|| phrases.is(i, WordClass.DETERMINER))) {
				break;
			}
			i--;
		}
		return from(phrases, first, true);
	}

}
