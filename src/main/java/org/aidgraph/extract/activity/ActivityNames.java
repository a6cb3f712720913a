package org.aidgraph.extract.activity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Mentions;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.doubt.NoUndertaking;

/**
 * Reads names that are undertakings by their own words, by a word beside them or by what
 * is done with them.
 */
final class ActivityNames {

	private static final Set<String> UNDERTAKEN = Words.of("implemented", "executed", "financed", "co-financed",
			"co-funded", "carried", "funded", "run", "managed", "delivered", "administered", "led", "coordinated",
			"overseen");

	/** Places that are run and are no undertakings. */
	private static final Set<String> FACILITIES = Words.of("camp", "camps", "site", "settlement", "shelter", "clinic",
			"house", "airport", "port", "garden", "market", "station", "bridge", "park");

	private static final int MAX_TITLE = 6;

	private static final Set<String> CALLED = Words.of("called", "named", "entitled", "titled", "dubbed",
			"intitul\u00e9", "nomm\u00e9", "denominado", "llamado", "titulado");

	private static final Set<String> ORDINALS = Words.of("first", "second", "third", "fourth", "fifth", "another",
			"other", "largest", "smallest", "oldest", "newest", "latest", "main", "new", "sister", "deuxi\u00e8me",
			"troisi\u00e8me", "segundo", "segunda", "tercer", "tercera", "otro", "otra", "autre");

	private static final int MAX_ASIDE = 12;

	private static final Set<String> COMPONENTS = Words.of("component", "volet", "componente");

	private static final Set<String> RUN = Words.of("implemented", "executed");

	private static final int MIN_WHOLE = 4;

	private final Mentions mentions;

	private final QuotedNames quoted;

	ActivityNames(Mentions mentions, QuotedNames quoted) {
		this.mentions = mentions;
		this.quoted = quoted;
	}

	/** A quoted name beside a word such as "project". */
	Optional<Mention> quotedNear(Phrases phrases, int noun) {
		if (!Undertakings.isGeneric(phrases, noun)) {
			return Optional.empty();
		}
		Optional<Mention> behind = this.quoted.at(phrases, noun + 1);
		return behind.isPresent() ? behind : apposed(phrases, noun);
	}

	/** "a second project, X, …", "a project called X": the name behind the noun. */
	Optional<Mention> behindNoun(Phrases phrases, int noun) {
		if (phrases.isOneOf(noun + 1, CALLED)) {
			boolean title = phrases.isName(noun + 2) && phrases.name(noun + 2).kind() == NameKind.OTHER;
			return this.quoted.at(phrases, noun + 2)
				.or(() -> at(phrases, noun + 2))
				.or(() -> title ? Optional.of(titled(phrases, noun + 2, endOfTitle(phrases, noun + 2)))
						: Optional.empty());
		}
		if (phrases.is(noun + 1, "whose")) {
			return dashed(phrases, noun);
		}
		if (!phrases.isSign(noun + 1, ',') || !phrases.isName(noun + 2) || !isOneOfSeveral(phrases, noun)) {
			return Optional.empty();
		}
		int last = endOfTitle(phrases, noun + 2);
		boolean closed = phrases.isSign(last + 1, ',') || phrases.isSign(last + 1, '.');
		Name name = phrases.name(noun + 2);
		boolean title = name.kind() == NameKind.OTHER && name.id().isEmpty() && words(name) + last - noun - 2 > 1;
		return (closed && title) ? Optional.of(titled(phrases, noun + 2, last))
				: closed ? at(phrases, noun + 2) : Optional.empty();
	}

	/** "the project whose name you know \u2013 X \u2013 has". */
	private Optional<Mention> dashed(Phrases phrases, int noun) {
		for (int i = noun + 2; i < Math.min(phrases.size() - 1, noun + MAX_ASIDE); i++) {
			if (phrases.isToken(i) && phrases.token(i).isDash() && at(phrases, i + 1).isPresent()) {
				return at(phrases, i + 1);
			}
		}
		return Optional.empty();
	}

	/** "a second project", "its largest component": a name follows, and no person. */
	private static boolean isOneOfSeveral(Phrases phrases, int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - 4) && phrases.isToken(i); i--) {
			if (phrases.isOneOf(i, ORDINALS)) {
				return true;
			}
		}
		return phrases.isOneOf(noun, COMPONENTS);
	}

	/** "“X”, a three-year project". */
	Optional<Mention> apposed(Phrases phrases, int noun) {
		boolean owner = phrases.isRole(noun + 1) || phrases.is(noun + 1, WordClass.ROLE) || noun + 1 < phrases.size()
				&& phrases.isToken(noun + 1) && phrases.token(noun + 1).shape() == Token.Shape.POSSESSIVE;
		if (owner) {
			return Optional.empty();
		}
		for (int i = noun - 1; i > 0 && noun - i < 6; i--) {
			Optional<Mention> quoted = this.quoted.endingAt(phrases, i);
			if (quoted.isPresent()) {
				return quoted;
			}
			if (phrases.isSign(i, ',') && at(phrases, i - 1).isPresent()) {
				return at(phrases, i - 1);
			}
			boolean title = phrases.isSign(i, ',') && phrases.isName(i - 1)
					&& phrases.name(i - 1).kind() == NameKind.OTHER && words(phrases.name(i - 1)) > 1
					&& phrases.is(i + 1, WordClass.DETERMINER);
			if (title) {
				return Optional.of(this.mentions.activity(phrases.name(i - 1).text(), phrases.name(i - 1).others()));
			}
			boolean goesOn = phrases.is(i, WordClass.DETERMINER) || phrases.isSign(i, ',')
					|| phrases.is(i, WordClass.MONEY) || phrases.isSign(i, '$') || phrases.isSign(i, '\u20ac')
					|| phrases.isToken(i)
							&& (phrases.token(i).shape() == Token.Shape.LOWER
									|| phrases.token(i).shape() == Token.Shape.NUMBER)
							&& !phrases.is(i, WordClass.CONNECTOR);
			if (!goesOn) {
				break;
			}
		}
		return Optional.empty();
	}

	/**
	 * "un projet voisin, « X »", "un programa parecido, Posada del Sur,": its own name.
	 */
	Optional<Mention> introduced(Phrases phrases, int noun) {
		if (!Undertakings.isGeneric(phrases, noun) || !Undertakings.isNew(phrases, noun)) {
			return Optional.empty();
		}
		int comma = noun + 1;
		while (comma - noun < 4 && phrases.isToken(comma) && phrases.token(comma).shape() == Token.Shape.LOWER) {
			comma++;
		}
		if (!phrases.isSign(comma, ',') && !phrases.isSign(comma, ':')) {
			return introducedBefore(phrases, noun);
		}
		Optional<Mention> quoted = this.quoted.at(phrases, comma + 1);
		int end = quoted.isPresent() ? -1 : endOfWords(phrases, comma + 1);
		boolean title = end > 0 && (phrases.isSign(end, ',') || phrases.isSign(end, '.'))
				&& phrases.text(comma + 1, end - 1).indexOf(' ') > 0;
		return title ? Optional.of(titled(phrases, comma + 1, end - 1)) : quoted;
	}

	/** "Fil d'avenir, un projet": the words before the comma. */
	private Optional<Mention> introducedBefore(Phrases phrases, int noun) {
		int comma = phrases.isOneOf(noun - 1, Undertakings.INDEFINITE) ? noun - 2 : noun - 3;
		if (!phrases.isSign(comma, ',')) {
			return Optional.empty();
		}
		for (int i = comma - 1; i >= 0 && comma - i < MAX_TITLE; i--) {
			boolean opens = phrases.isName(i) && phrases.name(i).kind() == NameKind.OTHER
					&& phrases.name(i).others().isEmpty();
			if (opens) {
				boolean title = endOfWords(phrases, i) == comma && phrases.text(i, comma - 1).indexOf(' ') > 0
						&& People.of(phrases, i).isEmpty();
				return title ? Optional.of(titled(phrases, i, comma - 1)) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** The item behind words that begin with a name and go on in small letters, or -1. */
	private static int endOfWords(Phrases phrases, int first) {
		if (!phrases.isName(first) || phrases.name(first).kind() != NameKind.OTHER) {
			return -1;
		}
		int end = first + 1;
		while (end < phrases.size() && end - first < MAX_TITLE
				&& (phrases.isName(end) || phrases.isToken(end) && phrases.token(end).shape() == Token.Shape.LOWER)) {
			end++;
		}
		return end;
	}

	/** The activity that this item, or it with the noun behind it, names. */
	Optional<Mention> at(Phrases phrases, int index) {
		if (!phrases.isName(index)) {
			return Optional.empty();
		}
		Name name = phrases.name(index);
		if (name.text().contains("COVID-19") && name.text().split(" ").length <= 2
				&& name.kind() != NameKind.ACTIVITY) {
			return Optional.empty();
		}
		if (NoUndertaking.is(name.text()) && !this.mentions.isUndertaking(name.text())) {
			return Optional.empty();
		}
		if (name.kind() == NameKind.ACTIVITY && words(name) < MIN_WHOLE && isCut(phrases, index)) {
			return Optional.empty();
		}
		boolean nounAfter = Undertakings.isGeneric(phrases, index + 1);
		boolean nounBefore = index > 0 && Undertakings.isGeneric(phrases, index - 1)
				&& phrases.token(index - 1).shape() == Token.Shape.LOWER && name.kind() == NameKind.OTHER
				&& (words(name) > 1 || endOfTitle(phrases, index) > index) && !Undertakings.isVague(phrases, index - 1)
				&& (endOfTitle(phrases, index) > index || Undertakings.isLatin(phrases, index - 1)
						|| isDefiniteSubject(phrases, index)
						|| People.of(phrases, index).filter((person) -> words(name) == 2).isEmpty());
		if (nounBefore) {
			return Optional.of(titled(phrases, index, endOfTitle(phrases, index)));
		}
		boolean latin = index > 0 && Undertakings.isLatin(phrases, index - 1)
				&& phrases.token(index - 1).shape() == Token.Shape.LOWER && name.kind() == NameKind.ORGANIZATION
				&& name.id().isEmpty() && name.others().isEmpty() && words(name) > 1;
		if (latin) {
			return Optional.of(this.mentions.activity(name.text(), name.others()));
		}
		boolean strong = name.kind() == NameKind.ACTIVITY
				&& (hasOwnWords(phrases, index) || this.mentions.isUndertaking(name.text()));
		boolean quoted = index > 0 && phrases.isToken(index - 1) && phrases.token(index - 1).isQuote();
		boolean plain = words(name) == 1 && name.others().isEmpty() && (index == 0 || phrases.isSign(index - 1, ';')
				|| phrases.isSign(index - 1, ':') || phrases.isSign(index - 1, '.'));
		boolean other = name.kind() == NameKind.OTHER
				&& (nounAfter && !plain || quoted && words(name) > 1 || !name.others().isEmpty() && words(name) > 1
						&& (!NoUndertaking.endsInField(name.text()) || this.mentions.isUndertaking(name.text())));
		if (!(strong || other || nounAfter && name.kind() == NameKind.ORGANIZATION && name.id().isEmpty())) {
			return Optional.empty();
		}
		return Optional.of(this.mentions.activity(name.text(), name.others()));
	}

	/** "Security and Growth Programme", "Hill Consortium Programme": its end alone. */
	private static boolean isCut(Phrases phrases, int index) {
		int before = phrases.is(index - 1, WordClass.AND) ? index - 2 : index - 1;
		return phrases.isName(before) && (phrases.name(before).kind() == NameKind.OTHER
				|| before < index - 1 && phrases.name(before).kind() == NameKind.ACTIVITY);
	}

	/** "The project Dry Feet is run": no person stands between the noun and the verb. */
	private static boolean isDefiniteSubject(Phrases phrases, int index) {
		return phrases.is(index - 2, WordClass.DETERMINER)
				&& (Undertakings.isCopula(phrases, index + 1) || phrases.is(index + 1, "benefits")
						|| phrases.is(index + 1, "covers") || phrases.is(index + 1, "will"));
	}

	private static boolean hasOwnWords(Phrases phrases, int index) {
		return phrases.item(index).last() > phrases.item(index).first()
				|| phrases.token(index).shape() == Token.Shape.UPPER;
	}

	static int words(Name name) {
		return name.text().split(" ").length;
	}

	/** The undertaking that these items name. */
	Mention titled(Phrases phrases, int first, int last) {
		Name name = phrases.name(first);
		return (first == last) ? this.mentions.activity(name.text(), name.others())
				: this.mentions.activity(phrases.text(first, last), List.of());
	}

	/**
	 * "Letters Home is implemented by": what is implemented or financed is an
	 * undertaking.
	 */
	Optional<Mention> undertaken(Phrases phrases, int first) {
		int last = endOfTitle(phrases, first);
		boolean done = Undertakings.isCopula(phrases, last + 1) && phrases.isOneOf(last + 2, UNDERTAKEN);
		Name name = phrases.name(first);
		boolean own = (first == 0 || phrases.is(first - 1, WordClass.DETERMINER) && first == 1)
				&& name.kind() == NameKind.OTHER && words(name) + last - first > 1 && !FACILITIES
					.contains(name.text().substring(name.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
		return (done && own) ? Optional.of(titled(phrases, first, last)) : Optional.empty();
	}

	/** "Goats and Grain": the last item of a title that small words tie together. */
	static int endOfTitle(Phrases phrases, int first) {
		int last = first;
		while (last + 2 < phrases.size() && last - first < 8
				&& (phrases.is(last + 1, WordClass.AND) || phrases.is(last + 1, WordClass.CONNECTOR))
				&& phrases.isName(last + 2) && !phrases.name(last + 2).kind().isBody()
				&& phrases.name(last + 2).id().isEmpty()) {
			last += 2;
		}
		return last;
	}

	/**
	 * "X is a project of Y and is led by", "X, a part of Y, benefits": the subject, where
	 * another name stands between it and the verb.
	 */
	Optional<Mention> farSubject(Phrases phrases, int trigger) {
		int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		if (first >= trigger || !phrases.isName(first)) {
			return Optional.empty();
		}
		int last = endOfTitle(phrases, first);
		boolean again = Undertakings.isCopula(phrases, trigger - 1) && phrases.is(trigger - 2, WordClass.AND)
				&& Undertakings.isCopula(phrases, last + 1);
		int verb = phrases.is(trigger - 1, WordClass.RECEIVES) ? trigger - 1 : trigger;
		boolean aside = phrases.isSign(last + 1, ',') && phrases.isSign(verb - 1, ',')
				&& (verb - 1 > last + 1 || phrases.isOneOf(verb, RUN));
		Name name = phrases.name(first);
		boolean may = name.kind() == NameKind.ACTIVITY || name.id().isEmpty() && !phrases.isRole(last + 2)
				&& (name.kind() == NameKind.OTHER || name.kind() == NameKind.ORGANIZATION && again);
		boolean undertaking = again ? Undertakings.speakOf(phrases, last + 2, trigger)
				: words(name) + last - first > 1 && People.of(phrases, first).isEmpty();
		return ((again || aside) && may && undertaking) ? Optional.of(titled(phrases, first, last)) : Optional.empty();
	}

	/** "X is a project": the name that the noun says something of. */
	Optional<Mention> subjectOf(Phrases phrases, int noun) {
		for (int i = noun - 1; i > 0 && noun - i < 7; i--) {
			boolean does = phrases.isToken(i + 1) && phrases.token(i + 1).lower().endsWith("ing");
			if (Undertakings.isCopula(phrases, i) && phrases.isName(i - 1) && !does) {
				Name name = phrases.name(i - 1);
				boolean activity = name.kind() == NameKind.ACTIVITY || name.kind() == NameKind.OTHER
						|| name.kind() == NameKind.ORGANIZATION && name.id().isEmpty();
				if (activity) {
					return Optional.of(this.mentions.activity(name.text(), name.others()));
				}
			}
		}
		return Optional.empty();
	}

}
