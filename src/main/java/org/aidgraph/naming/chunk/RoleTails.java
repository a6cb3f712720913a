package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Acronyms;

/**
 * Reads what belongs to a title behind its head: fixed tails ("of Mission", "General",
 * "a.i."), a duty, the field of a minister or commissioner. Belongs to one sentence.
 */
final class RoleTails {

	private static final Set<String> FIXED_TAILS = Words.of("mission", "staff", "office", "delegation", "party",
			"operations", "operation", "programmes", "programme", "programs", "program", "section", "state",
			"cooperation", "government", "unit", "sub-office", "department", "division", "communications", "bureau",
			"misi\u00f3n", "mision", "oficina", "cabinet", "projet", "proyecto", "programa", "equipo", "projets",
			"police", "protection", "personnel", "affaires", "delegaci\u00f3n", "service", "services", "media",
			"advocacy", "finance", "administration", "immigration", "health", "partnerships", "policy", "emergency",
			"emergencies", "research", "protocol", "intelligence", "training", "logistics", "security", "missions",
			"base", "project", "projects");

	private static final Set<String> AFTER = Words.of("general", "g\u00e9n\u00e9ral", "g\u00e9n\u00e9rale", "adjoint",
			"adjointe", "adjunto", "adjunta", "principal", "designate", "emeritus", "ex\u00e9cutif", "ejecutivo",
			"ejecutiva", "regional", "r\u00e9gional", "r\u00e9gionale", "nacional", "national", "nationale", "a.i",
			"a.i.", "ad", "interim", "executive", "extraordinary", "point", "plenipotentiary", "t\u00e9cnica",
			"t\u00e9cnico");

	private static final Set<String> WITH_FIELD = Words.of("minister", "ministers", "secretary", "undersecretary",
			"commissioner", "ministre", "ministro", "ministra", "secretario", "secretaria", "secr\u00e9taire",
			"viceministro", "viceministra", "vice-minister", "comisionado", "comisionada", "rapporteur",
			"secretary-general", "commissaire", "chancellor");

	private static final Set<String> OF = Words.of("of", "for", "de", "des", "du", "del", "d'", "d\u2019", "\u00e0");

	private static final int MAX_FIELD = 12;

	/** Stands after the last token. */
	private static final Token NONE = new Token("\u0000", 0, 1, Token.Shape.SIGN, 0);

	private final List<Token> tokens;

	private final KnownSpans known;

	private final LatinDuties duties;

	RoleTails(List<Token> tokens, KnownSpans known) {
		this.tokens = tokens;
		this.known = known;
		this.duties = new LatinDuties(tokens);
	}

	/**
	 * The token to which a title goes on behind one, or that one.
	 * @param head the head of the title
	 */
	int end(int end, int head) {
		Token next = at(end + 1);
		String word = next.lower();
		if (word.equals("a.i") || word.equals("a.i.")) {
			return at(end + 2).isSign('.') ? end + 2 : end + 1;
		}
		if (next.isSign(',') && at(end + 2).lower().startsWith("a.i")) {
			return end + 2;
		}
		if (word.equals("ad") && nextIs(end + 2, "interim")) {
			return end + 2;
		}
		if (RussianWords.isCyrillic(this.tokens.get(head)) && RussianWords.isGenitive(next)) {
			return end + 1;
		}
		int listed = RussianWords.endOfList(this.tokens, end + 1);
		if (RussianWords.isCyrillic(this.tokens.get(head)) && listed > end) {
			return listed;
		}
		if (RussianWords.goesOn(this.tokens, end, head)) {
			return end + 2;
		}
		if (AFTER.contains(word)) {
			return end + 1;
		}
		if (word.equals("en") && nextIs(end + 2, "chef")) {
			return end + 2;
		}
		int duties = this.duties.end(end + 1);
		if (duties > end) {
			return duties;
		}
		if (!OF.contains(word)) {
			return next.is("in") && nextIs(end + 2, "charge") ? tailOfCharge(end) : end;
		}
		int from = end + 2;
		if (from >= this.tokens.size()) {
			return end;
		}
		boolean article = at(from).is("la") || at(from).is("l'") || at(from).is("l\u2019") || at(from).is("el");
		if (article && FIXED_TAILS.contains(at(from + 1).lower()) && at(from + 1).shape() == Token.Shape.LOWER) {
			return from + 1;
		}
		boolean ofState = WITH_FIELD.contains(this.tokens.get(head).lower()) && at(from).isCapital();
		if (!ofState && FIXED_TAILS.contains(at(from).lower()) && !startsBody(from)) {
			return andMore(from);
		}
		if (WITH_FIELD.contains(this.tokens.get(head).lower())) {
			int field = endOfField(from, this.tokens.get(head).lower().startsWith("minist"));
			return (field >= from) ? field : end;
		}
		return endOfDuty(from, end);
	}

	/** "of Operations and Emergencies": a second field of one word. */
	private int andMore(int tail) {
		Token second = at(tail + 2);
		boolean same = at(tail).isCapital() ? second.shape() == Token.Shape.CAPITAL
				: second.shape() == Token.Shape.LOWER && FIXED_TAILS.contains(second.lower());
		boolean one = !at(tail + 3).isCapital() && !this.known.startsAt(tail + 2) && !second.is(WordClass.ROLE)
				&& !second.is(WordClass.FUNCTION);
		return (at(tail + 1).is(WordClass.AND) && same && one) ? tail + 2 : tail;
	}

	private int tailOfCharge(int end) {
		int last = end + 2;
		while (at(last + 1).shape() == Token.Shape.LOWER && last - end < 8
				&& !Set.of("at", "in", "said", "who").contains(at(last + 1).lower())) {
			last++;
		}
		return last;
	}

	/** "for data management", "of Emergencies": words that name no body and no place. */
	private int endOfDuty(int from, int end) {
		int last = from - 1;
		int i = from;
		int limit = 8;
		while (i < this.tokens.size() && i - from < limit) {
			Token token = this.tokens.get(i);
			if (this.known.startsAt(i) || startsBody(i)) {
				return end;
			}
			boolean lower = token.shape() == Token.Shape.LOWER;
			if (lower && (token.is(WordClass.SAYS) || token.is("at") || token.is("in") || token.is("with")
					|| token.is("to") || token.is("from") || token.is("who") || token.is("the") || token.is("of")
					|| token.is("de"))) {
				break;
			}
			if (lower && i == from && (token.is("la") || token.is("l'") || token.is("l\u2019"))
					&& at(i + 1).shape() == Token.Shape.LOWER) {
				limit = 5;
				i++;
				continue;
			}
			if (lower && isHead(token) && at(i + 1).isCapital()) {
				return end;
			}
			if (lower && !token.is(WordClass.AND) && !token.is(WordClass.DETERMINER)) {
				last = i;
			}
			else if (token.isCapital() && !Acronyms.isShaped(token.text()) && !isHead(token)) {
				last = i;
			}
			else if (!token.is(WordClass.AND)) {
				break;
			}
			i++;
		}
		if (last < from) {
			return end;
		}
		boolean capitals = this.tokens.get(from).isCapital();
		boolean personal = capitals && last > from && !this.tokens.get(from).is(WordClass.NOT_PERSON)
				&& !this.tokens.get(from).is(WordClass.ROLE_MODIFIER);
		return personal ? end : last;
	}

	/**
	 * The field of a minister: everything up to a comma without "and", a known place or
	 * body.
	 */
	private int endOfField(int from, boolean isMinister) {
		int last = -1;
		int i = from;
		while (i < this.tokens.size() && i - from < MAX_FIELD) {
			Token token = this.tokens.get(i);
			boolean place = this.known.startsAt(i) && !token.is(WordClass.NOT_PERSON);
			boolean body = startsBody(i) && i == from && !(isMinister && !Acronyms.isShaped(token.text())
					&& !token.is(WordClass.DETERMINER) && !isHead(token));
			if (place || body) {
				break;
			}
			if (token.isCapital()
					&& !(last >= 0 && !connects(i) && !token.is(WordClass.NOT_PERSON) && looksPersonal(i))) {
				last = i;
			}
			else if (last == i - 1 && isAdjective(i)) {
				last = i;
			}
			else if (token.isSign(',') && !(capitalAt(i + 1) && listGoesOn(i))) {
				break;
			}
			else if (!(token.is(WordClass.AND) || token.is(WordClass.CONNECTOR) || token.is(WordClass.DETERMINER)
					|| token.isSign(',') || token.isSign('&'))) {
				break;
			}
			i++;
		}
		return last;
	}

	/**
	 * "Affaires \u00e9trang\u00e8res": a plain word right behind the field that ends it.
	 */
	private boolean isAdjective(int index) {
		Token token = this.tokens.get(index);
		Token next = at(index + 1);
		return token.shape() == Token.Shape.LOWER && token.classes() == 0 && index > 0
				&& this.tokens.get(index - 1).isCapital()
				&& (next.shape() == Token.Shape.SIGN || next.is("et") || next.is("y") || next.isCapital());
	}

	private boolean connects(int index) {
		Token before = this.tokens.get(index - 1);
		return before.shape() == Token.Shape.LOWER || before.isSign('&') || before.isSign(',');
	}

	/** Two capitalized words of no class: the beginning of a person's name. */
	private boolean looksPersonal(int index) {
		return capitalAt(index + 1) && this.tokens.get(index).classes() == 0;
	}

	private boolean listGoesOn(int comma) {
		for (int i = comma + 1; i < Math.min(this.tokens.size(), comma + 6); i++) {
			Token token = this.tokens.get(i);
			if (token.is(WordClass.AND)) {
				return capitalAt(i + 1) && !this.known.startsAt(i + 1)
						&& (at(i + 1).is(WordClass.NOT_PERSON) || !capitalAt(i + 2));
			}
			if (!token.isCapital() && !token.isSign(',')) {
				return false;
			}
		}
		return false;
	}

	private boolean startsBody(int index) {
		Token token = at(index);
		int i = (token.is(WordClass.DETERMINER)) ? index + 1 : index;
		for (int k = i; k < Math.min(this.tokens.size(), i + 6); k++) {
			Token word = this.tokens.get(k);
			if (!word.isCapital()) {
				return false;
			}
			if (Acronyms.isShaped(word.text()) || this.known.isBodyAt(k) || (isHead(word) && (k > i || i > index))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isHead(Token token) {
		return token.is(WordClass.ORGANIZATION) || token.is(WordClass.UNIT);
	}

	private boolean capitalAt(int index) {
		return at(index).isCapital();
	}

	private boolean nextIs(int index, String word) {
		return at(index).is(word);
	}

	private Token at(int index) {
		return (index < this.tokens.size()) ? this.tokens.get(index) : NONE;
	}

}
