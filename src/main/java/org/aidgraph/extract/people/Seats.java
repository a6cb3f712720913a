package org.aidgraph.extract.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.HeadingBodies;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;

/**
 * Tells where the holder of a title works, in the words of the fact.
 */
final class Seats {

	private static final int MAX_LISTED = 160;

	private static final List<String> OFFICES = List.of("director", "chief of mission", "head of", "manager", "officer",
			"coordinator", "representative", "secretary general", "secretary-general", "adviser", "advisor", "spokesp",
			"specialist", "chairman", "chairwoman", "chairperson", "chief executive", "directeur", "directrice",
			"chef de mission", "cheffe de mission", "responsable", "coordinat", "coordonn", "repr\u00e9sentant",
			"porte-parole", "charg\u00e9", "jefe de", "jefa de", "coordinador", "representante", "portavoz", "gerente",
			"oficial", "asesor");

	/** Words of titles that are held elsewhere. */
	private static final List<String> OTHERS = List.of("minist", "police", "army", "military", "district", "county",
			"provinc", "municip", "school", "village", "camp ", "general's", "ambassad", "consul", "parliament");

	private static final Set<String> POSSESSIVES = Words.of("its", "su", "son", "sa");

	private static final Set<String> BEHIND = Words.of("of", "from", "at", "with", "de", "du", "del");

	private Seats() {
	}

	/** The title with the body that stands behind its holder, where it has none. */
	static Title behind(Phrases phrases, Title title, int person) {
		boolean line = title.first() == 0 && phrases.isSign(title.last() + 1, ':') && phrases.isSign(person + 1, ',')
				&& phrases.isBody(person + 2);
		if (line && title.at().isEmpty()) {
			return title.at(phrases.name(person + 2), person + 2);
		}
		if (title.at().isEmpty() && (phrases.is(title.first() - 1, "as") || phrases.isSign(title.first() - 3, '('))
				&& phrases.isBody(title.first() - 2) && person < title.first() - 2) {
			return title.at(phrases.name(title.first() - 2), title.atLast());
		}
		if (title.at().isPresent() || person < title.last() || !phrases.isOneOf(person + 1, BEHIND)) {
			return title;
		}
		int body = phrases.is(person + 2, WordClass.DETERMINER) ? person + 3 : person + 2;
		boolean country = phrases.isName(body) && phrases.name(body).kind() == NameKind.COUNTRY
				&& phrases.is(person + 1, "of");
		return (phrases.isBody(body) || country) ? title.at(phrases.name(body), body) : title;
	}

	/** What the fact says of the place of work, if anything. */
	static Optional<String> of(Reading reading, Phrases phrases, Person person, Title title) {
		return title.at()
			.or(() -> listed(reading, phrases, person, title))
			.or(() -> spoken(reading, phrases, title))
			.or(() -> owned(reading, phrases, title))
			.map((name) -> mission(title).map((country) -> name.text() + " " + country)
				.orElseGet(() -> text(reading, name)));
	}

	/** "Its chairman", "Country Director X": of the body that the paragraph speaks of. */
	private static Optional<Name> spoken(Reading reading, Phrases phrases, Title title) {
		boolean placed = title.last() > title.first() && title.atLast() > title.last();
		boolean owned = phrases.isOneOf(title.first() - 1, POSSESSIVES);
		boolean another = phrases.isName(title.first())
				|| title.first() > 0 && phrases.token(title.first() - 1).shape() == Token.Shape.POSSESSIVE;
		return (!placed && !another && (owned || isOffice(title.text())))
				? SpokenBodies.before(reading, phrases, title.first()) : Optional.empty();
	}

	/** "The Deputy Chief of Mission is X": of the office whose page it is. */
	private static Optional<Name> owned(Reading reading, Phrases phrases, Title title) {
		boolean equated = phrases.is(title.first() - 1, WordClass.DETERMINER) && (phrases.is(title.after(), "is")
				|| phrases.is(title.after(), "est") || phrases.is(title.after(), "es"));
		long undertakings = WordClass.bits(WordClass.UNDERTAKING, WordClass.ACTIVITY);
		equated |= title.first() == 0 && phrases.isSign(title.after(), ':')
				&& (Lexicon.scan(title.text(), 0, title.text().length()) & undertakings) == 0;
		return (equated && isOffice(title.text())) ? PageOwner.of(reading) : Optional.empty();
	}

	/** Whether bodies that do aid work have such titles, and states and courts hardly. */
	private static boolean isOffice(String title) {
		String text = title.toLowerCase(Locale.ROOT);
		return OFFICES.stream().anyMatch(text::contains) && OTHERS.stream().noneMatch(text::contains);
	}

	/** In a list of people the heading over it tells where they work. */
	private static Optional<Name> listed(Reading reading, Phrases phrases, Person person, Title title) {
		boolean listed = Math.min(person.start(), phrases.start(title.first())) == phrases.sentence().start()
				&& !phrases.sentence().text().endsWith(".") && phrases.sentence().text().length() < MAX_LISTED;
		boolean state = HeldRole.isOfState(title.text());
		int behind = title.after() + 1;
		if (listed && phrases.isSign(behind - 1, ',') && behind == phrases.size() - 1 && phrases.isName(behind)
				&& phrases.name(behind).kind() == NameKind.OTHER && phrases.start(behind) > person.end()) {
			return Optional.of(phrases.name(behind));
		}
		boolean ours = phrases.is(title.first() - 1, "our");
		return ((listed || ours) && !state) ? HeadingBodies.above(reading, person.start()) : Optional.empty();
	}

	/** "Jefa de Misi\u00f3n de la OIM en Guatemala": the seat of the mission. */
	private static Optional<String> mission(Title title) {
		boolean mission = title.at().filter((name) -> name.kind() == NameKind.ORGANIZATION).isPresent()
				&& (title.text().toLowerCase(Locale.ROOT).contains("mis")
						|| title.text().equalsIgnoreCase("head of office"));
		return title.place().filter((name) -> mission && name.kind() == NameKind.COUNTRY).map(Name::text);
	}

	private static String text(Reading reading, Name name) {
		if (name.kind() == NameKind.OTHER) {
			return reading.mentions().of(name.withKind(NameKind.ORGANIZATION)).name();
		}
		return (name.kind() == NameKind.NATIONALITY)
				? name.id().map(reading.reference()::countryName).orElse(name.text())
				: reading.mentions().of(name).name();
	}

}
