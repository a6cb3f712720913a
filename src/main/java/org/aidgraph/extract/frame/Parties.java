package org.aidgraph.extract.frame;

import java.util.ArrayList;
import java.util.List;
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
 * Finds the bodies and the places beside the words of a frame. Belongs to one sentence.
 */
final class Parties {

	private static final char CYRILLIC = '\u0400';

	private static final int MAX_FILLERS = 3;

	private static final int MAX_PEOPLE = 16;

	private static final int MAX_ASIDE = 14;

	private static final Set<String> SINCE = Words.of("с", "со", "منذ");

	/** Words before the bodies that act: "by", "each of". */
	private static final Set<String> MARKERS = Words.of("من", "قبل", "طرف", "جانب", "كل", "كلا", "كلاهما", "со",
			"стороны", "как", "par", "por", "pela", "pelo", "financiero", "financiera", "financier", "financière",
			"económico", "económica", "financeiro", "généreux", "generoso", "generosa", "conjuntamente",
			"conjointement", "совместно", "também", "asimismo", "de", "du", "des", "d'", "del", "da", "do", "dos",
			"das", "a", "al", "à", "au", "aux", "ل", "هي", "هم", "هو", "هما", ":");

	private static final Set<String> RELATIVES = Words.of("который", "которую", "которое", "которые", "que", "qu'",
			"lo", "la", "dont", "где", "où", "donde");

	/** Words that open a clause about the body before them. */
	private static final Set<String> WHO = Words.of("qui", "que", "который", "которая", "которое", "которые");

	/** Words after which a body does not act. */
	private static final Set<String> PREPOSITIONS = Words.of("de", "du", "des", "d'", "del", "à", "au", "aux", "a",
			"al", "par", "por", "pour", "para", "avec", "con", "en", "dans", "sur", "sobre", "entre", "sin", "sans",
			"da", "do", "dos", "das", "pela", "pelo", "com", "em", "no", "na", "chez", "selon", "según", "hacia",
			"vers");

	private static final Set<String> AUXILIARIES = Words.of("a", "ont", "ha", "han", "avait", "había", "y", "se", "est",
			"es", "tem", "también", "également", "ya", "actualmente");

	private static final Set<String> IN = Words.of("в", "во", "на", "في", "ب", "au", "aux", "en", "à", "em", "dans",
			"no", "na", "nos", "nas");

	/** Words between a people and its country. */
	private static final Set<String> OF = Words.of("de", "del", "du", "des", "d'", "da", "do", "dos", "das", "из",
			"من");

	private static final Set<String> COUNTRIES = Words.of("pays", "países", "país", "стране", "странах", "страны",
			"жителей", "семей", "دول", "بلدان");

	private static final Set<String> BESIDE = Words.of("y", "e", "et", "a", "al", "aux", "au", "de", "del", "du", "des",
			"d'", "en", "à", "da", "do", "em", "no", "na", "la", "le", "les", "el", "los", "las", "l'", "o", "إلى");

	private final Phrases phrases;

	Parties(Phrases phrases) {
		this.phrases = phrases;
	}

	/**
	 * Bodies that were found.
	 *
	 * @param behind the item behind the last one
	 */
	record Found(List<Name> names, int behind) {
	}

	/** The bodies listed from an item on, adverbs and dates before them left out. */
	Found from(int item, boolean loose) {
		int from = item;
		if (this.phrases.isOneOf(from, SINCE) && from + 1 < this.phrases.size()
				&& this.phrases.token(from + 1).shape() == Token.Shape.NUMBER) {
			from += 3;
		}
		while (this.phrases.isOneOf(from, MARKERS) || isDash(from)) {
			from++;
		}
		while (from < this.phrases.size() && from - item < MAX_FILLERS && isFiller(from)) {
			from++;
		}
		Bodies.Listed listed = Bodies.from(this.phrases, from, loose);
		return new Found(listed.names(), listed.last() + 1);
	}

	private boolean isDash(int item) {
		return item < this.phrases.size() && this.phrases.isToken(item) && this.phrases.token(item).isDash();
	}

	private boolean isFiller(int item) {
		return this.phrases.isToken(item) && this.phrases.token(item).shape() == Token.Shape.LOWER
				&& !this.phrases.is(item, WordClass.FUNCTION) && !this.phrases.is(item, WordClass.FRAME)
				&& !this.phrases.is(item, WordClass.UNDERTAKING) && !this.phrases.is(item, WordClass.ORGANIZATION)
				&& !this.phrases.is(item, WordClass.DETERMINER) && this.phrases.token(item).text().length() > 2;
	}

	/** The bodies whose list ends right before an item. */
	List<Name> before(int item, boolean loose) {
		int last = item - 1;
		while (last >= 0 && item - last <= MAX_FILLERS && (isFiller(last) || this.phrases.isOneOf(last, AUXILIARIES))) {
			last--;
		}
		if (this.phrases.isOneOf(last, WHO) && this.phrases.isSign(last - 1, ',')) {
			last -= 2;
		}
		else if (this.phrases.isSign(last, ',')) {
			last = beforeAside(last);
		}
		else if (this.phrases.is(last, WordClass.AND) && item > 2) {
			return opening(loose);
		}
		if (last >= 0 && this.phrases.isToken(last) && this.phrases.token(last).isQuote()) {
			last--;
		}
		if (!this.phrases.isName(last)) {
			return List.of();
		}
		if (this.phrases.isSign(item, ',')) {
			return Bodies.from(this.phrases, opening(last), loose).names();
		}
		int first = first(last);
		return (first < 0) ? List.of() : Bodies.from(this.phrases, first, loose).names();
	}

	/** "A, membre de B, travaille": the item before the aside that ends at a comma. */
	private int beforeAside(int comma) {
		for (int i = comma - 2; i > 0 && comma - i < MAX_ASIDE; i--) {
			if (this.phrases.isSign(i, ',')) {
				return i - 1;
			}
		}
		return -1;
	}

	/** "A finance X et met en œuvre Y": the bodies that open the sentence. */
	private List<Name> opening(boolean loose) {
		int first = this.phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		boolean acts = this.phrases.isName(first) && this.phrases.isToken(first + 1)
				&& this.phrases.token(first + 1).shape() == Token.Shape.LOWER
				&& !this.phrases.is(first + 1, WordClass.CONNECTOR);
		return acts ? Bodies.from(this.phrases, first, loose).names() : List.of();
	}

	/** The item with which a list of bodies begins whose last one this is, or -1. */
	private int first(int last) {
		int first = last;
		int behindComma = -1;
		boolean joined = false;
		int joint = opening(first) - 1;
		while (joint > 0 && (this.phrases.is(joint, WordClass.AND) || joined && this.phrases.isSign(joint, ','))
				&& this.phrases.isName(closing(joint))) {
			joined = true;
			behindComma = this.phrases.isSign(joint, ',') ? first : behindComma;
			first = closing(joint);
			joint = opening(first) - 1;
		}
		if (isGoverned(joint, opening(first))) {
			return (behindComma < 0) ? -1 : opening(behindComma);
		}
		return opening(first);
	}

	private int closing(int joint) {
		boolean quote = this.phrases.isToken(joint - 1) && this.phrases.token(joint - 1).isQuote();
		return quote ? joint - 2 : joint - 1;
	}

	/** The first item of a body: its article, the small noun that says what it is. */
	private int opening(int name) {
		int first = name;
		if (this.phrases.isToken(first - 1) && this.phrases.token(first - 1).isQuote()) {
			first--;
		}
		int noun = first - 1;
		if (this.phrases.isToken(noun) && this.phrases.token(noun).shape() == Token.Shape.LOWER
				&& this.phrases.token(noun).classes() == 0) {
			noun--;
		}
		if (this.phrases.is(noun, WordClass.ORGANIZATION) && this.phrases.token(noun).shape() == Token.Shape.LOWER) {
			first = noun;
		}
		boolean article = this.phrases.is(first - 1, WordClass.DETERMINER) && !this.phrases.isOneOf(first - 1, OF)
				|| this.phrases.is(first - 1, "o") || this.phrases.is(first - 1, "os");
		return article ? first - 1 : first;
	}

	private boolean isGoverned(int before, int first) {
		if (this.phrases.isOneOf(before, PREPOSITIONS)) {
			return true;
		}
		return !this.phrases.isOneOf(first - 1, RELATIVES) && this.phrases.is(first - 1, WordClass.FUNCTION)
				&& !this.phrases.is(first - 1, WordClass.AND) && first > 0;
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

	/** "Con A, la OIM lanzó": the body that acts behind the comma at an item. */
	Optional<Name> subjectAt(int comma) {
		int at = this.phrases.isSign(comma, ',') ? comma + 1 : comma;
		at = this.phrases.is(at, WordClass.DETERMINER) ? at + 1 : at;
		return (this.phrases.isSign(comma, ',') && this.phrases.isBody(at)) ? Optional.of(this.phrases.name(at))
				: Optional.empty();
	}

	/** The first body of the sentence before an item. */
	List<Name> firstBefore(int item) {
		for (int i = 0; i < item; i++) {
			if (this.phrases.isBody(i)) {
				return List.of(this.phrases.name(i));
			}
		}
		return List.of();
	}

	/** The countries whose list ends right before an item. */
	List<Name> placesBefore(int item) {
		return before(item, true).stream().filter((name) -> name.kind() == NameKind.COUNTRY).toList();
	}

	/** The countries listed from an item on, also those of people named before them. */
	List<Name> placesFrom(int item, boolean people) {
		int at = item;
		while (at < this.phrases.size() && at - item < MAX_PEOPLE && isPlain(at)) {
			at++;
		}
		int before = at - 1;
		while (before > item && this.phrases.is(before, WordClass.DETERMINER) && !this.phrases.isOneOf(before, OF)) {
			before--;
		}
		boolean tied = at <= item + 1 || this.phrases.isSign(before, ':') || this.phrases.isOneOf(before, IN)
				|| people && this.phrases.isOneOf(before, OF);
		List<Name> places = new ArrayList<>();
		for (int i = at; tied && i < this.phrases.size(); i++) {
			boolean place = this.phrases.isName(i) && (this.phrases.name(i).kind() == NameKind.COUNTRY
					|| this.phrases.name(i).kind() == NameKind.REGION);
			if (place) {
				places.add(this.phrases.name(i));
			}
			else if (!(this.phrases.is(i, WordClass.AND) || this.phrases.isSign(i, ',')
					|| this.phrases.isOneOf(i, BESIDE) || this.phrases.isOneOf(i, IN) && !places.isEmpty())) {
				break;
			}
		}
		return places;
	}

	/** A word that may stand before the first place. */
	private boolean isPlain(int item) {
		if (this.phrases.isSign(item, ':')) {
			return true;
		}
		boolean word = this.phrases.isToken(item) && (this.phrases.token(item).shape() == Token.Shape.LOWER
				|| this.phrases.token(item).shape() == Token.Shape.NUMBER);
		return word && (!this.phrases.is(item, WordClass.FRAME) || this.phrases.isOneOf(item, COUNTRIES)
				|| this.phrases.isOneOf(item, IN) || this.phrases.token(item).text().charAt(0) < CYRILLIC);
	}

}
