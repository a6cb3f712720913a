package org.aidgraph.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;

/**
 * Finds what stands beside the words of a frame. Belongs to one sentence.
 */
final class Surroundings {

	private static final int MAX_FAR = 14;

	private static final int MAX_MONEY = 40;

	private static final int MAX_DATE = 30;

	private static final int MAX_PEOPLE = 6;

	private static final int MAX_BEHIND_FRONT = 26;

	private static final int MAX_BOTH = 5;

	private static final Set<String> WE = Words.of("мы", "nous", "nosotros", "nosotras", "n\u00f3s");

	private static final Set<String> BOTH = Words.of("ambas", "ambos", "обе", "оба", "المنظمتان", "الوكالتان",
			"الجهتان", "المؤسستان", "الجمعيتان");

	private static final Set<String> BODY = Words.of("organisation", "agence", "organización", "agencia", "organismo",
			"entidad", "организация", "агентство", "agência", "organização", "institution", "institución");

	private static final Set<String> LATTER = Words.of("dernier", "dernière", "último", "última");

	private static final List<String> PARTICIPLES = List.of("\u00e9", "\u00e9e", "ado", "ada", "ido", "ida");

	private static final Set<String> RELATIVES = Words.of("который", "которую", "которое", "которые", "que", "qu'",
			"lo", "la");

	private final Reading reading;

	private final Activities activities;

	private final Phrases phrases;

	private final Parties parties;

	private final Antecedents told;

	Surroundings(Reading reading, Phrases phrases) {
		this.reading = reading;
		this.activities = Activities.of(reading);
		this.phrases = phrases;
		this.parties = new Parties(phrases);
		this.told = new Antecedents(reading, phrases);
	}

	/**
	 * "Elle", "он" before a verb: the body that opens the sentence before. "L'agence":
	 * the one that speaks on the page. "Ambas entidades": the two just named.
	 */
	List<Name> meant(int verb) {
		for (int i = Math.max(0, verb - MAX_BOTH); i <= verb; i++) {
			if (this.phrases.isOneOf(i, BOTH)) {
				return this.told.pair();
			}
		}
		if (this.phrases.isOneOf(verb - 1, WE)) {
			return this.told.speaker();
		}
		if (verb > 0 && verb <= 2 && this.phrases.is(0, WordClass.PRONOUN)) {
			return this.told.subject();
		}
		int noun = this.phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		boolean body = this.phrases.isOneOf(noun, BODY) && verb > noun && verb - noun < MAX_BOTH;
		return body ? this.told.speaker() : List.of();
	}

	/** The body that opens the sentence before. */
	List<Name> before() {
		return this.told.subject();
	}

	/** The bodies and places of the sentence. */
	Parties parties() {
		return this.parties;
	}

	/** The undertaking left of an item. */
	Optional<Mention> thingBefore(int item) {
		Optional<Mention> before = this.activities.before(this.phrases, item, false);
		boolean spoken = (opens(item) || this.phrases.is(0, WordClass.PRONOUN)) && !this.phrases.isName(item - 1);
		return before.isPresent() || !spoken ? before : this.activities.pronoun(this.phrases.start(item));
	}

	/** Whether the sentence begins at an item, a place and a date before it left out. */
	boolean opens(int item) {
		return item <= 1 || this.phrases.isToken(item - 1) && this.phrases.token(item - 1).isDash();
	}

	/** "Lancé en 2023, …": a participle that opens a French or Spanish sentence. */
	boolean isFronted(int item) {
		return item == 0 && PARTICIPLES.stream().anyMatch(this.phrases.token(0).lower()::endsWith);
	}

	/** The undertaking that stands right behind the next comma, by name or as "it". */
	Optional<Mention> thingBehindComma(int from) {
		int comma = from;
		while (comma < this.phrases.size() && comma - from < MAX_FAR && !this.phrases.isSign(comma, ',')) {
			comma++;
		}
		return this.phrases.is(comma + 1, WordClass.PRONOUN) || this.phrases.isOneOf(comma + 2, LATTER) ? pronoun(0)
				: this.activities.after(this.phrases, comma + 1, MAX_PEOPLE);
	}

	/** What "it" stands for at an item. */
	Optional<Mention> pronoun(int item) {
		return this.activities.pronoun(this.phrases.start(item));
	}

	/**
	 * "который A осуществляет": the undertaking before the pronoun that opens the clause
	 * whose verb this is.
	 */
	Optional<Mention> thingBeforeRelative(int verb) {
		for (int i = verb - 1; i >= 0 && verb - i < MAX_FAR; i--) {
			if (this.phrases.isOneOf(i, RELATIVES)) {
				return this.activities.before(this.phrases, i, false);
			}
			boolean goesOn = this.phrases.isName(i) || this.phrases.is(i, WordClass.AND)
					|| this.phrases.is(i, WordClass.DETERMINER) || this.phrases.isOneOf(i, BOTH)
					|| this.phrases.isToken(i) && this.phrases.token(i).shape() == Token.Shape.LOWER
							&& verb - i < MAX_BOTH;
			if (!goesOn) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** The undertaking that the page goes on to name. */
	Optional<Mention> soon() {
		return this.activities.soon(this.phrases.sentence().end());
	}

	/** The undertaking right of an item. */
	Optional<Mention> thingAfter(int item) {
		return this.activities.after(this.phrases, item, MAX_FAR);
	}

	/** The undertaking that some items name, or stand for. */
	Optional<Mention> thingIn(int from, int to) {
		return this.activities.after(this.phrases, from, to - from);
	}

	/** The undertaking that some items name. */
	Optional<Mention> namedIn(int from, int to) {
		for (int i = from; i < to; i++) {
			Optional<Mention> named = this.activities.quotedAt(this.phrases, i);
			if (named.isEmpty()) {
				named = this.activities.at(this.phrases, i);
			}
			if (named.isPresent()) {
				return named;
			}
		}
		return Optional.empty();
	}

	/** The undertakings listed from an item on: "deux projets : « A » et « B »". */
	List<Mention> thingsFrom(int item) {
		List<Mention> things = new ArrayList<>();
		int at = item;
		int skipped = 0;
		while (at < this.phrases.size() && skipped < MAX_PEOPLE) {
			Optional<Mention> named = namedIn(at, at + 1);
			if (named.isPresent()) {
				things.add(named.get());
				at = Math.max(at + 1, ThingSpan.end(this.phrases, at));
				skipped = 0;
				boolean more = this.phrases.isSign(at, ',') || this.phrases.is(at, WordClass.AND);
				if (!more) {
					break;
				}
			}
			else if (!this.phrases.isToken(at) || this.phrases.isSign(at, '.') || this.phrases.isSign(at, ';')) {
				break;
			}
			else {
				skipped++;
				at++;
			}
		}
		return things;
	}

	/** The undertaking that follows another one, behind a comma or a verb. */
	Optional<Mention> thingBehind(int item) {
		return this.activities.after(this.phrases, item, MAX_PEOPLE);
	}

	/** The undertaking that the sentence names, left or right of some items. */
	Optional<Mention> thingNamed(int first, int behind) {
		boolean fronted = first <= 2 || opens(first);
		return this.activities.before(this.phrases, first, false)
			.or(() -> fronted || !hasComma(behind)
					? this.activities.after(this.phrases, behind, fronted ? MAX_BEHIND_FRONT : MAX_FAR)
					: Optional.empty());
	}

	private boolean hasComma(int from) {
		for (int i = from; i < Math.min(this.phrases.size(), from + MAX_FAR); i++) {
			if (this.phrases.isSign(i, ',')) {
				return true;
			}
		}
		return false;
	}

	/** The undertaking of the sentence, left or right of some items; or of a pronoun. */
	Optional<Mention> thingAround(int first, int behind) {
		return thingNamed(first, behind).or(() -> this.activities.subject(this.phrases)).or(() -> thingBefore(first));
	}

	/**
	 * Whether what stands at an item is denied, or only hoped for: anywhere before it, or
	 * behind it up to the next sign; a semicolon or a colon ends it. "And not B" denies B
	 * alone.
	 */
	boolean isDenied(int item) {
		boolean denied = false;
		for (int i = 0; i < this.phrases.size(); i++) {
			boolean parts = this.phrases.isSign(i, ';') || this.phrases.isSign(i, ':');
			if (i > item && (parts || this.phrases.isSign(i, ','))) {
				return denied;
			}
			denied = !parts && denied || this.phrases.is(i, WordClass.DENIES) && !this.phrases.is(i - 1, "а")
					&& !this.phrases.is(i + 1, "только");
		}
		return denied;
	}

	/** The amount that stands next behind an item. */
	Optional<MoneySpan> moneyFrom(int item) {
		int from = offset(item);
		return this.phrases.sentence()
			.money()
			.stream()
			.filter((span) -> span.start() >= from && span.start() - from <= MAX_MONEY)
			.findFirst();
	}

	/** The day or period that stands next behind an item. */
	Optional<Period> dateFrom(int item) {
		int from = offset(item);
		return this.reading.dates()
			.period(this.phrases.sentence().text(), from)
			.filter((period) -> period.start() - from <= MAX_DATE && isOpen(from, period.start()));
	}

	/** The day or year that stands right behind an offset of the page. */
	Optional<Period> dateBehind(int position) {
		int from = Math.min(position - this.phrases.sentence().start(), this.phrases.sentence().text().length());
		return this.reading.dates()
			.period(this.phrases.sentence().text(), from)
			.filter((period) -> period.start() - from <= MAX_DATE && isOpen(from, period.start()));
	}

	/** Whether no sign parts two offsets of the sentence. */
	private boolean isOpen(int from, int to) {
		return this.phrases.sentence()
			.text()
			.substring(from, to)
			.chars()
			.noneMatch((c) -> ",;:.\u060c".indexOf(c) >= 0);
	}

	private int offset(int item) {
		return (item < this.phrases.size()) ? this.phrases.start(item) - this.phrases.sentence().start()
				: this.phrases.sentence().text().length();
	}

	/** The first item behind an offset of the sentence. */
	int itemFrom(int offset) {
		return this.phrases.firstFrom(this.phrases.sentence().start() + offset);
	}

}
