package org.aidgraph.extract.people;

import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Reads a title whole: its field of work and its body before it, its body, seat or
 * country behind it. Belongs to one title.
 */
final class TitleReader {

	private static final Set<String> AT = Words.of("of", "at", "for", "with", "in", "de", "du", "des", "del", "d'",
			"d\u2019", "\u00e0", "en", "chez", "from", "to", "aupr\u00e8s");

	private static final Set<String> SENT = Words.of("to", "au", "aux", "en", "in", "ante", "\u0432", "\u0432\u043e");

	private final Phrases phrases;

	private final int role;

	private int first;

	private int last;

	private int atLast;

	private String prefix = "";

	private String text = "";

	private Optional<Name> left = Optional.empty();

	private Optional<Name> right = Optional.empty();

	private Optional<Name> place = Optional.empty();

	private TitleReader(Phrases phrases, int role) {
		this.phrases = phrases;
		this.role = role;
		this.first = role;
		this.last = role;
		this.atLast = role;
	}

	/** The title whose head is this item. */
	static Title read(Phrases phrases, int role) {
		TitleReader reader = new TitleReader(phrases, role);
		int before = reader.left();
		reader.text = phrases.text(reader.first, role);
		reader.right();
		reader.seat();
		return reader.title(before);
	}

	/** Reads what stands before the title; the item before all of it. */
	private int left() {
		boolean capital = this.phrases.token(this.role).isCapital();
		while (this.first > 0 && !capital && this.role - this.first < 4
				&& TitleWords.isModifier(this.phrases, this.first - 1)) {
			this.first--;
		}
		int before = this.first - 1;
		if (before >= 0 && this.phrases.token(before).shape() == Token.Shape.POSSESSIVE) {
			before--;
		}
		if (this.phrases.is(before, "whose")) {
			int owner = this.phrases.isSign(before - 1, ',') ? before - 2 : before - 1;
			this.left = this.phrases.isBody(owner) ? Optional.of(this.phrases.name(owner)) : this.left;
		}
		if (this.phrases.isName(before)) {
			Name name = this.phrases.name(before);
			boolean word = name.kind() == NameKind.ORGANIZATION && name.id().isEmpty() && name.text().indexOf(' ') < 0
					&& this.phrases.token(before).shape() == Token.Shape.CAPITAL;
			boolean field = (name.kind() == NameKind.OTHER || word) && TitleWords.isFieldOfWork(this.phrases, before)
					|| capital && TitleWords.opensTitle(this.phrases, before);
			if (field && before == this.first - 1) {
				this.first = before;
				before--;
			}
			if (this.phrases.isName(before)) {
				this.left = TitleWords.employer(this.phrases.name(before));
				this.prefix = TitleWords.fieldIn(this.phrases.name(before));
			}
		}
		return before;
	}

	/** Reads what stands behind the title. */
	private void right() {
		int next = second(this.role + 1);
		if (this.phrases.isSign(next, '(') && next + 2 < this.phrases.size() && this.phrases.isSign(next + 2, ')')) {
			next += 3;
		}
		boolean dash = next + 1 < this.phrases.size() && this.phrases.isToken(next) && this.phrases.token(next).isDash()
				&& this.phrases.isBody(next + 1);
		if (dash || this.phrases.isSign(next, ',') && (this.phrases.isBody(next + 1) || this.phrases.is(next + 1, "at")
				|| this.phrases.is(next + 1, WordClass.DETERMINER) && this.phrases.isBody(next + 2))) {
			next++;
		}
		int body = this.phrases.isOneOf(next, AT) ? next + 1 : next;
		boolean genitive = (this.phrases.isBody(next)
				|| isPlace(next) && TitleWords.isDiplomat(this.phrases.token(this.role).text(), this.text))
				&& Character.UnicodeScript
					.of(this.phrases.token(this.role).text().charAt(0)) == Character.UnicodeScript.CYRILLIC;
		boolean linked = genitive || body > next || this.phrases.isSign(next - 1, ',') || dash;
		if (this.phrases.is(body, WordClass.DETERMINER)) {
			body++;
		}
		if (linked && this.phrases.isName(body)) {
			linked(next, body);
		}
	}

	/** "President and CEO, A": the item behind a second title of the same person. */
	private int second(int and) {
		boolean two = this.phrases.is(and, WordClass.AND) && this.phrases.isRole(and + 1)
				&& (and + 2 >= this.phrases.size() || this.phrases.isSign(and + 2, ',')
						|| this.phrases.isOneOf(and + 2, AT))
				&& this.phrases.token(this.role).isCapital() && this.phrases.token(and + 1).isCapital();
		if (!two) {
			return and;
		}
		this.text = this.phrases.text(this.first, and + 1);
		this.last = and + 1;
		this.atLast = and + 1;
		return and + 2;
	}

	/** Reads the name that a preposition or a comma ties to the title. */
	private void linked(int next, int body) {
		Name name = this.phrases.name(body);
		if (isDuty(name, body)) {
			this.text = this.phrases.sentence().slice(this.phrases.start(this.first), this.phrases.end(body));
			this.last = body;
			this.atLast = body;
			int seat = this.phrases.is(body + 2, WordClass.DETERMINER) ? body + 3 : body + 2;
			this.right = Optional.of(this.phrases.name(seat));
			this.atLast = seat;
			return;
		}
		boolean toPlace = this.phrases.is(next, "to")
				|| TitleWords.isDiplomat(this.phrases.token(this.role).text(), this.text);
		boolean employer = name.kind().isBody() || !toPlace && Bodies.mayAct(name) || !toPlace
				&& name.kind() == NameKind.OTHER && name.text().indexOf(' ') > 0 && !this.phrases.isSign(next - 1, ',');
		boolean owner = body + 2 < this.phrases.size() && this.phrases.isName(body + 2)
				&& this.phrases.token(body + 1).shape() == Token.Shape.POSSESSIVE;
		if (employer && owner) {
			this.right = Optional.of(whole(body));
			this.atLast = body + 2;
		}
		else if (employer) {
			this.right = Optional.of(name);
			boolean part = name.whole().isPresent() && this.phrases.isOneOf(body + 1, AT)
					&& this.phrases.isBody(bodyBehind(body + 1));
			this.atLast = part ? bodyBehind(body + 1) : body;
		}
		else if (toPlace && (name.kind() == NameKind.COUNTRY || name.kind() == NameKind.OTHER
				|| name.kind() == NameKind.REGION || name.kind() == NameKind.CITY && this.phrases.is(next, "in"))) {
			posted(name, body);
		}
		else if (name.kind() == NameKind.COUNTRY || name.kind() == NameKind.REGION || name.kind() == NameKind.CITY) {
			this.atLast = body;
			this.right = (name.kind() == NameKind.COUNTRY && this.phrases.is(next, "of")) ? Optional.of(name)
					: Optional.empty();
		}
	}

	/**
	 * "Head of Development Cooperation at the Embassy": a field of work that is called
	 * like a body, before the true one.
	 */
	private boolean isDuty(Name name, int body) {
		boolean unknown = name.id().isEmpty() && name.whole().isEmpty() && name.kind() != NameKind.GOVERNMENT;
		int seat = this.phrases.is(body + 2, WordClass.DETERMINER) ? body + 3 : body + 2;
		return unknown && this.phrases.is(body - 1, "of") && this.phrases.is(body + 1, "at")
				&& this.phrases.isBody(seat) && this.phrases.item(body).last() > this.phrases.item(body).first();
	}

	/** "... in Colombia", "..., A": what still stands between the title and a person. */
	private void seat() {
		int next = Math.max(this.last, this.atLast) + 1;
		int place = this.phrases.is(next + 1, WordClass.DETERMINER) ? next + 2 : next + 1;
		if (this.right.isPresent() && this.phrases.isOneOf(next, SENT) && isPlace(place)) {
			this.place = Optional.of(this.phrases.name(place));
			this.atLast = place;
		}
		else if (this.right.isEmpty() && this.left.isEmpty() && this.atLast > this.last && isPlace(this.atLast)
				&& (this.phrases.is(next, "with") || this.phrases.is(next, "at"))
				&& this.phrases.isBody(bodyBehind(next))) {
			this.atLast = bodyBehind(next);
			this.right = Optional.of(this.phrases.name(this.atLast));
		}
		else if (this.right.isEmpty() && this.left.isEmpty() && this.phrases.isSign(next, ',') && isPlace(next + 1)
				&& this.phrases.isSign(next + 2, ',') && this.phrases.isBody(next + 3)) {
			this.right = Optional.of(this.phrases.name(next + 3));
			this.atLast = next + 3;
		}
		else if (this.right.isEmpty() && this.left.isEmpty() && this.atLast > this.last
				&& this.phrases.isSign(next, ',') && this.phrases.isBody(next + 1) && isPlace(this.atLast)
				&& Bodies.mayAct(this.phrases.name(next + 1))) {
			this.right = Optional.of(this.phrases.name(next + 1));
			this.atLast = next + 1;
		}
	}

	/** "St. Mary's Hospice". */
	private Name whole(int owner) {
		Name part = this.phrases.name(owner + 2);
		return this.phrases.name(owner).kind() == NameKind.OTHER ? Name.of(NameKind.ORGANIZATION,
				this.phrases.text(owner, owner + 2), this.phrases.start(owner), part.end())
				: part.withWhole(this.phrases.name(owner));
	}

	private int bodyBehind(int item) {
		return this.phrases.is(item + 1, WordClass.DETERMINER) ? item + 2 : item + 1;
	}

	private boolean isPlace(int item) {
		if (!this.phrases.isName(item)) {
			return false;
		}
		NameKind kind = this.phrases.name(item).kind();
		return kind == NameKind.COUNTRY || kind == NameKind.REGION || kind == NameKind.CITY;
	}

	/** "Ambassador of X to Y": the place belongs to the title. */
	private void posted(Name name, int body) {
		int end = (name.kind() == NameKind.OTHER) ? TitleWords.firstTokenEnd(this.phrases, body)
				: this.phrases.end(body);
		this.text = this.phrases.sentence().slice(this.phrases.start(this.first), end);
		this.last = body;
		this.atLast = body;
		boolean sentTo = this.phrases.isOneOf(body + 1, SENT) && this.phrases.isName(body + 2)
				&& this.phrases.name(body + 2).kind() == NameKind.COUNTRY;
		if (sentTo) {
			this.text = this.phrases.sentence().slice(this.phrases.start(this.first), this.phrases.end(body + 2));
			this.last = body + 2;
			this.atLast = body + 2;
			this.right = Optional.of(name);
		}
	}

	private Title title(int before) {
		if (this.left.filter((name) -> name.kind() == NameKind.NATIONALITY).isPresent()) {
			this.text = this.phrases.sentence().slice(this.phrases.start(before), this.phrases.start(this.first))
					+ this.text;
			this.first = before;
		}
		else if (before >= 0 && !this.phrases.is(before, "whose")
				&& (this.left.isPresent() || before < this.first - 1 && this.phrases.isName(before))) {
			this.first = before;
		}
		this.text = this.text.startsWith("new ") ? this.text.substring(4) : this.text;
		String whole = this.prefix.isEmpty() ? this.text : this.prefix + " " + this.text;
		boolean sent = this.last > this.role;
		Optional<Name> at = this.right.filter((name) -> sent || name.kind() != NameKind.COUNTRY)
			.or(() -> this.left)
			.or(() -> this.right);
		return new Title(whole.strip(), this.first, this.last, at, this.atLast, this.place);
	}

}
