package org.aidgraph.extract.clause.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People;
import org.aidgraph.naming.Phrases;

/**
 * Reads names that stand together: "A, B and C", "A (ABC), which leads, and B", "A, a
 * local charity". Belongs to one sentence.
 */
final class Groups {

	private static final int MAX_ASIDE = 12;

	private static final int MAX_KIND = 5;

	private static final Set<String> RELATIVES = Set.of("which", "who");

	private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "our", "both");

	private final Phrases phrases;

	private final VerbReader verbs;

	Groups(Phrases phrases, VerbReader verbs) {
		this.phrases = phrases;
		this.verbs = verbs;
	}

	/**
	 * Some names, the item after them, and whether the words beside them call them
	 * bodies.
	 */
	private record Element(Name name, int next, boolean body) {
	}

	/**
	 * The group that begins with a name.
	 * @param places whether only places may follow the first place
	 */
	Part from(int start, boolean places) {
		List<Name> names = new ArrayList<>();
		Element first = element(start);
		names.add(first.name());
		boolean body = first.body();
		int end = first.next();
		int at = end;
		int sure = 1;
		while (true) {
			boolean comma = this.phrases.isSign(at, ',');
			int next = comma ? at + 1 : at;
			int joint = joint(next);
			boolean and = joint > next;
			if (!comma && !and) {
				break;
			}
			int open = opening(joint);
			if (open < 0 || isPlace(open) != isPlace(start) && (places || isPlace(open) && !and)) {
				break;
			}
			Element element = element(open);
			boolean clause = and && this.verbs.isAuxiliary(element.next()) && isGoverned(start);
			if (clause) {
				break;
			}
			names.add(element.name());
			body |= element.body();
			at = element.next();
			if (and) {
				sure = names.size();
				end = at;
			}
		}
		List<Name> all = names.subList(0, sure);
		return Part.names(start, end - 1, body ? "body" : "", all);
	}

	/** Whether a preposition stands before the group. */
	private boolean isGoverned(int start) {
		int before = this.phrases.is(start - 1, WordClass.DETERMINER) ? start - 2 : start - 1;
		return this.phrases.is(before, "by") || this.phrases.is(before, "from") || this.phrases.is(before, "with");
	}

	private boolean isPlace(int index) {
		NameKind kind = this.phrases.name(index).kind();
		return kind == NameKind.COUNTRY || kind == NameKind.REGION || kind == NameKind.CITY;
	}

	/** The item behind "and", "as well as"; the same where none stands. */
	private int joint(int at) {
		if (this.phrases.is(at, "and") || this.phrases.isSign(at, '&')) {
			int also = this.phrases.is(at + 1, "also") ? at + 2 : at + 1;
			return this.phrases.is(also, "by") || this.phrases.is(also, "from") ? also + 1 : also;
		}
		if (this.phrases.is(at, "as") && this.phrases.is(at + 1, "well") && this.phrases.is(at + 2, "as")) {
			return at + 3;
		}
		return at;
	}

	/**
	 * The name behind an article and small words that say what kind of body it is, or -1.
	 */
	private int opening(int from) {
		boolean kind = false;
		for (int i = from; i < from + MAX_KIND; i++) {
			if (this.phrases.isName(i)) {
				boolean adjective = this.phrases.name(i).kind() == NameKind.NATIONALITY && !isGovernments(i);
				if (!adjective) {
					return (i == from || kind || this.phrases.isOneOf(i - 1, ARTICLES)) ? i : -1;
				}
			}
			else if (!this.phrases.isToken(i) || this.phrases.token(i).shape() == Token.Shape.SIGN
					|| this.verbs.isAuxiliary(i) || Cutter.isPreposition(this.phrases, i)
					|| this.verbs.form(i).isPresent() && !this.phrases.is(i, WordClass.ORGANIZATION)) {
				return -1;
			}
			kind = this.phrases.is(i, WordClass.ORGANIZATION);
		}
		return -1;
	}

	private boolean isGovernments(int index) {
		return this.phrases.is(index + 1, "government") || this.phrases.is(index + 1, "governments");
	}

	private Element element(int index) {
		int at = index;
		boolean owner = at + 2 < this.phrases.size() && this.phrases.isToken(at + 1)
				&& this.phrases.token(at + 1).shape() == Token.Shape.POSSESSIVE && this.phrases.isBody(at + 2);
		at = owner ? at + 2 : at;
		Name name = this.phrases.name(at);
		int next = behindWhole(at, name);
		next = behindBracket(next);
		int aside = behindAside(next);
		boolean body = aside > next && calledBody(next, aside);
		return new Element(name, body || isRelative(next) ? Math.max(aside, next) : next, body);
	}

	private boolean isRelative(int comma) {
		return this.phrases.isSign(comma, ',') && this.phrases.isOneOf(comma + 1, RELATIVES);
	}

	/** Behind "of the Agency Y", where that is a part of the name's own body. */
	private int behindWhole(int index, Name name) {
		if (name.whole().isPresent()) {
			for (int i = index + 1; i < Math.min(this.phrases.size(), index + 4); i++) {
				if (this.phrases.isName(i) && this.phrases.name(i).start() == name.whole().get().start()) {
					return i + 1;
				}
			}
		}
		return index + 1;
	}

	private int behindBracket(int at) {
		if (this.phrases.isSign(at, '(')) {
			for (int i = at + 1; i < Math.min(this.phrases.size(), at + MAX_ASIDE); i++) {
				if (this.phrases.isSign(i, ')')) {
					return i + 1;
				}
			}
		}
		return at;
	}

	/**
	 * Behind ", a Lusaka charity," and ", which leads,": an aside without a verb of its
	 * own, or with one word only.
	 */
	private int behindAside(int comma) {
		if (!this.phrases.isSign(comma, ',')) {
			return comma;
		}
		boolean relative = isRelative(comma);
		boolean apposed = this.phrases.is(comma + 1, "a") || this.phrases.is(comma + 1, "an")
				|| this.phrases.is(comma + 1, "the") && !this.phrases.isName(comma + 2);
		if (!relative && !apposed) {
			return comma;
		}
		for (int i = comma + 2; i < Math.min(this.phrases.size(), comma + MAX_ASIDE); i++) {
			boolean end = this.phrases.isSign(i, ',') || this.phrases.isSign(i, '.') || this.phrases.isSign(i, ';')
					|| i == this.phrases.size() - 1;
			if (end) {
				boolean list = this.phrases.isSign(i, ',') && relative;
				return (list && i - comma > 4) ? comma : this.phrases.isSign(i, ',') ? i + (relative ? 0 : 1) : i;
			}
			boolean inner = this.phrases.isName(i) && this.phrases.isBody(i) || this.phrases.isOneOf(i, RELATIVES)
					|| apposed && (this.verbs.isAuxiliary(i) || this.phrases.is(i, "and"));
			if (inner) {
				return this.phrases.is(i, "and") && i > comma + 2 ? i : comma;
			}
		}
		return comma;
	}

	/** Whether an aside names a kind of body. */
	private boolean calledBody(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.phrases.is(i, WordClass.ACTIVITY)) {
				return false;
			}
			boolean noun = this.phrases.is(i, WordClass.ORGANIZATION)
					&& this.phrases.token(i).shape() == Token.Shape.LOWER;
			if (noun) {
				return true;
			}
		}
		return false;
	}

	/** Whether a name may be that of a person. */
	boolean isPerson(int index) {
		return this.phrases.isRole(index - 1) || People.of(this.phrases, index).isPresent()
				&& this.phrases.isSign(index + 1, ',') && this.phrases.isRole(index + 2);
	}

}
