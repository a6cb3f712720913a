package org.aidgraph.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Finds what stands beside the words of a frame. Belongs to one sentence.
 */
final class Surroundings {

	private static final int MAX_FILLERS = 3;

	private static final int MAX_FAR = 14;

	private static final int MAX_MONEY = 40;

	private static final int MAX_DATE = 30;

	private static final int MAX_PEOPLE = 6;

	private static final Set<String> SINCE = Words.of("с", "со", "منذ");

	/** Words before the bodies that act: "by", "each of". */
	private static final Set<String> MARKERS = Words.of("من", "قبل", "طرف", "جانب", "كل", "كلا", "كلاهما", "со",
			"стороны", "как");

	private static final List<String> PARTICIPLES = List.of("\u00e9", "\u00e9e", "ado", "ada", "ido", "ida");

	private static final Set<String> RELATIVES = Words.of("который", "которую", "которое", "которые", "que", "qu'",
			"qu\u2019", "lo", "la");

	private static final Set<String> IN = Words.of("в", "во", "на", "في", "ب", "au", "aux", "en", "à");

	private final Reading reading;

	private final Activities activities;

	private final Phrases phrases;

	Surroundings(Reading reading, Phrases phrases) {
		this.reading = reading;
		this.activities = Activities.of(reading);
		this.phrases = phrases;
	}

	/** The bodies listed from an item on, adverbs and dates before them left out. */
	Bodies.Listed bodiesFrom(int item, boolean loose) {
		int from = item;
		if (this.phrases.isOneOf(from, SINCE) && from + 1 < this.phrases.size()
				&& this.phrases.token(from + 1).shape() == Token.Shape.NUMBER) {
			from += 3;
		}
		while (this.phrases.isOneOf(from, MARKERS)) {
			from++;
		}
		while (from < this.phrases.size() && from - item < MAX_FILLERS && isFiller(from)) {
			from++;
		}
		return Bodies.from(this.phrases, from, loose);
	}

	private boolean isFiller(int item) {
		return this.phrases.isToken(item) && this.phrases.token(item).shape() == Token.Shape.LOWER
				&& !this.phrases.is(item, WordClass.FUNCTION) && !this.phrases.is(item, WordClass.FRAME)
				&& !this.phrases.is(item, WordClass.UNDERTAKING) && this.phrases.token(item).text().length() > 2;
	}

	/** The bodies whose list ends right before an item. */
	List<Name> bodiesBefore(int item) {
		int last = item - 1;
		while (last >= 0 && item - last <= MAX_FILLERS && isFiller(last)) {
			last--;
		}
		if (!this.phrases.isName(last)) {
			return List.of();
		}
		int first = last;
		while (this.phrases.isName(first - 2)
				&& (this.phrases.is(first - 1, WordClass.AND) || this.phrases.isSign(first - 1, ','))) {
			first -= 2;
		}
		boolean governed = !this.phrases.isOneOf(first - 1, RELATIVES) && this.phrases.is(first - 1, WordClass.FUNCTION)
				&& !this.phrases.is(first - 1, WordClass.AND) && first > 0;
		return governed ? List.of() : Bodies.from(this.phrases, first, true).names();
	}

	/** The undertaking left of an item. */
	Optional<Mention> thingBefore(int item) {
		Optional<Mention> before = this.activities.before(this.phrases, item, false);
		boolean spoken = (item <= 1 || this.phrases.is(0, WordClass.PRONOUN)) && !this.phrases.isName(item - 1);
		return before.isPresent() || !spoken ? before : this.activities.pronoun(this.phrases.start(item));
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
		return this.phrases.is(comma + 1, WordClass.PRONOUN) ? pronoun(0)
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
		for (int i = verb - 1; i >= 0 && (this.phrases.isName(i) || this.phrases.is(i, WordClass.AND)
				|| this.phrases.is(i, WordClass.DETERMINER) || this.phrases.isOneOf(i, RELATIVES)); i--) {
			if (this.phrases.isOneOf(i, RELATIVES)) {
				return this.activities.before(this.phrases, i, false);
			}
		}
		return Optional.empty();
	}

	/** The undertaking right of an item. */
	Optional<Mention> thingAfter(int item) {
		return this.activities.after(this.phrases, item, MAX_FAR);
	}

	/**
	 * The item behind an undertaking that begins at one; the same item where none does.
	 */
	int endOfThing(int item) {
		int at = this.phrases.is(item, WordClass.UNDERTAKING) ? item + 1 : item;
		if (at < this.phrases.size() && this.phrases.isToken(at) && this.phrases.token(at).isQuote()) {
			int close = at + 1;
			while (close < this.phrases.size()
					&& !(this.phrases.isToken(close) && this.phrases.token(close).isQuote())) {
				close++;
			}
			return Math.min(close + 1, this.phrases.size());
		}
		boolean named = this.phrases.isName(at) && this.phrases.name(at).kind() == NameKind.ACTIVITY;
		return named ? at + 1 : at;
	}

	/** The undertaking that the sentence names, left or right of some items. */
	Optional<Mention> thingNamed(int first, int behind) {
		boolean fronted = first <= 2;
		return this.activities.before(this.phrases, first, false)
			.or(() -> fronted || !hasComma(behind) ? thingAfter(behind) : Optional.empty());
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
	 * behind it up to the next sign. "And not B" denies B alone.
	 */
	boolean isDenied(int item) {
		for (int i = 0; i < this.phrases.size(); i++) {
			boolean denies = this.phrases.is(i, WordClass.DENIES) && !this.phrases.is(i - 1, "а")
					&& !this.phrases.is(i + 1, "только");
			if (denies) {
				return true;
			}
			if (i > item && (this.phrases.isSign(i, ',') || this.phrases.isSign(i, ';'))) {
				return false;
			}
		}
		return false;
	}

	/**
	 * The body nearest to the left of an item that acts there: no government, and none
	 * that gives.
	 */
	Optional<Name> actorBefore(int item, Told told) {
		for (int i = item - 1; i >= 0; i--) {
			if (this.phrases.isBody(i) && this.phrases.name(i).kind() != NameKind.GOVERNMENT
					&& !told.gives(this.phrases.name(i))) {
				return Optional.of(this.phrases.name(i));
			}
		}
		return Optional.empty();
	}

	/** The countries listed from an item on, also those of people named before them. */
	List<Name> placesFrom(int item) {
		int at = item;
		while (at < this.phrases.size() && at - item < MAX_PEOPLE && this.phrases.isToken(at)
				&& this.phrases.token(at).shape() == Token.Shape.LOWER && !this.phrases.isOneOf(at, IN)
				&& !this.phrases.is(at, WordClass.FRAME)) {
			at++;
		}
		boolean in = this.phrases.isOneOf(at, IN);
		if (!in && at > item + 1) {
			return List.of();
		}
		List<Name> places = new ArrayList<>();
		for (int i = in ? at + 1 : at; i < this.phrases.size(); i++) {
			boolean place = this.phrases.isName(i) && (this.phrases.name(i).kind() == NameKind.COUNTRY
					|| this.phrases.name(i).kind() == NameKind.REGION);
			if (place) {
				places.add(this.phrases.name(i));
			}
			else if (!(this.phrases.is(i, WordClass.AND) || this.phrases.isSign(i, ',')
					|| this.phrases.isOneOf(i, IN) && !places.isEmpty())) {
				break;
			}
		}
		return places;
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
