package org.aidgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads people with their titles in either order; writes who holds which title, and at
 * which body where the text says so.
 */
final class RoleExtractor implements FactExtractor {

	private static final double CONFIDENCE = 0.93;

	private static final int MAX_LISTED = 160;

	/** Those who hold these work for a state, not for the body of the page. */
	private static final List<String> STATE = List.of("minist", "ambassad", "embajad", "consul", "governor", "mayor",
			"senator", "commissioner");

	private static final Set<String> AT = Set.of("of", "at", "for", "with", "in", "de", "du", "des", "del", "d'",
			"d\u2019", "\u00e0", "en", "chez", "from", "to", "aupr\u00e8s");

	private static final Set<String> SENT = Set.of("to", "au", "aux", "en", "in", "ante");

	private static final Set<String> COPULAS = Set.of("is", "was", "as", "est", "es", "fue", "became", "currently");

	private static final Set<String> LINKS = Set.of("who", "the", "a", "an", "is", "was", "as", "our", "its", "their",
			"la", "le", "l'", "l\u2019", "el", "currently", "serving", "also", "his", "her", "un", "une", "una", "and",
			"then", "former");

	private static final Set<String> BEHIND = Set.of("of", "from", "at", "with", "de", "du", "del");

	/** A title with everything that belongs to it. */
	private record Title(String text, int first, int last, Optional<Name> at, int atLast) {
	}

	@Override
	public String name() {
		return "roles";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.ROLE)) {
			Map<Integer, Boolean> used = new HashMap<>();
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isRole(i)) {
					read(reading, findings, phrases, i, used);
				}
			}
		}
	}

	private void read(Reading reading, Findings findings, Phrases phrases, int role, Map<Integer, Boolean> used) {
		Title title = title(phrases, role);
		int person = personItem(reading, phrases, title, used);
		if (person < 0) {
			appendedPerson(reading, findings, phrases, title);
			return;
		}
		Optional<Person> holder = reading.people().of(phrases, person);
		if (holder.isEmpty()) {
			return;
		}
		used.put(person, true);
		reading.people().remember(holder.get());
		write(reading, findings, phrases, title.at().isPresent() ? title : employedBehind(phrases, title, person),
				holder.get());
	}

	/** "Ambassador Ana Ruiz of Spain", "Professor Kim from X University". */
	private static Title employedBehind(Phrases phrases, Title title, int person) {
		if (person < title.last() || !phrases.isOneOf(person + 1, BEHIND)) {
			return title;
		}
		int body = phrases.is(person + 2, WordClass.DETERMINER) ? person + 3 : person + 2;
		boolean country = phrases.isName(body) && phrases.name(body).kind() == NameKind.COUNTRY
				&& phrases.is(person + 1, "of");
		return (phrases.isBody(body) || country)
				? new Title(title.text(), title.first(), title.last(), Optional.of(phrases.name(body)), body) : title;
	}

	private void write(Reading reading, Findings findings, Phrases phrases, Title title, Person person) {
		Optional<Name> employer = title.at().or(() -> seatOf(reading, phrases, person, title));
		if (employer.isEmpty() && person.name().indexOf(' ') < 0) {
			return;
		}
		Map<String, String> qualifiers = new HashMap<>();
		employer
			.ifPresent((name) -> qualifiers.put("at", seat(phrases, title).map((country) -> name.text() + " " + country)
				.orElseGet(() -> atName(reading, name))));
		Mention holder = new Mention(Kind.PERSON, person.name(), reading.people().others(person), Optional.empty());
		int start = Math.min(person.start(), phrases.start(title.first()));
		int end = Math.max(person.end(), phrases.end(Math.max(title.last(), title.atLast())));
		findings.add(this, holder, Predicate.HOLDS_ROLE, Mention.of(Kind.ROLE, title.text()), qualifiers, start, end,
				CONFIDENCE);
	}

	/** In a list of people the heading over it tells where they work. */
	private static Optional<Name> seatOf(Reading reading, Phrases phrases, Person person, Title title) {
		boolean listed = Math.min(person.start(), phrases.start(title.first())) == phrases.sentence().start()
				&& !phrases.sentence().text().endsWith(".") && phrases.sentence().text().length() < MAX_LISTED;
		boolean state = STATE.stream().anyMatch(title.text().toLowerCase(java.util.Locale.ROOT)::contains);
		return (listed && !state) ? reading.headingBody(person.start()) : Optional.empty();
	}

	/** "Jefa de Misi\u00f3n de la OIM en Guatemala": the seat of the mission. */
	private static Optional<String> seat(Phrases phrases, Title title) {
		int next = title.atLast() + 1;
		boolean placed = title.at().filter((name) -> name.kind() == NameKind.ORGANIZATION).isPresent()
				&& title.atLast() > title.last() && title.text().toLowerCase(java.util.Locale.ROOT).contains("mis")
				&& (phrases.is(next, "en") || phrases.is(next, "in") || phrases.is(next, "au"))
				&& phrases.isName(next + 1) && phrases.name(next + 1).kind() == NameKind.COUNTRY;
		return placed ? Optional.of(phrases.name(next + 1).text()) : Optional.empty();
	}

	private static String atName(Reading reading, Name name) {
		if (name.kind() == NameKind.OTHER) {
			return reading.mentions().of(name.withKind(NameKind.ORGANIZATION)).name();
		}
		return (name.kind() == NameKind.NATIONALITY)
				? name.id().map(reading.reference()::countryName).orElse(name.text())
				: reading.mentions().of(name).name();
	}

	private Title title(Phrases phrases, int role) {
		int first = role;
		Optional<Name> left = Optional.empty();
		boolean capital = phrases.token(role).isCapital();
		String prefix = "";
		while (first > 0 && !capital && role - first < 4 && isModifier(phrases, first - 1)) {
			first--;
		}
		int before = first - 1;
		if (before >= 0 && phrases.token(before).shape() == Token.Shape.POSSESSIVE) {
			before--;
		}
		if (phrases.is(before, "whose")) {
			int owner = phrases.isSign(before - 1, ',') ? before - 2 : before - 1;
			left = phrases.isBody(owner) ? Optional.of(phrases.name(owner)) : left;
		}
		if (phrases.isName(before)) {
			Name name = phrases.name(before);
			boolean word = name.kind() == NameKind.ORGANIZATION && name.id().isEmpty() && name.text().indexOf(' ') < 0
					&& phrases.token(before).shape() == Token.Shape.CAPITAL;
			if ((name.kind() == NameKind.OTHER || word) && before == first - 1 && isFieldOfWork(phrases, before)) {
				first = before;
				before--;
			}
			if (phrases.isName(before)) {
				left = employer(phrases.name(before));
				prefix = rest(phrases.name(before));
			}
		}
		String text = phrases.text(first, role);
		int last = role;
		Optional<Name> right = Optional.empty();
		int atLast = role;
		int next = role + 1;
		if (phrases.isSign(next, '(') && next + 2 < phrases.size() && phrases.isSign(next + 2, ')')) {
			next += 3;
		}
		boolean dash = next + 1 < phrases.size() && phrases.isToken(next) && phrases.token(next).isDash()
				&& phrases.isBody(next + 1);
		if (dash || phrases.isSign(next, ',') && (phrases.isBody(next + 1) || phrases.is(next + 1, "at")
				|| phrases.is(next + 1, WordClass.DETERMINER) && phrases.isBody(next + 2))) {
			next++;
		}
		int body = phrases.isOneOf(next, AT) ? next + 1 : next;
		boolean linked = body > next || phrases.isSign(next - 1, ',') || dash;
		if (phrases.is(body, WordClass.DETERMINER)) {
			body++;
		}
		if (linked && phrases.isName(body)) {
			Name name = phrases.name(body);
			boolean toPlace = phrases.is(next, "to") || isDiplomat(phrases.token(role).text(), text);
			boolean employer = name.kind().isBody() || !toPlace && Bodies.mayAct(name) || !toPlace
					&& name.kind() == NameKind.OTHER && name.text().indexOf(' ') > 0 && !phrases.isSign(next - 1, ',');
			if (employer) {
				right = Optional.of(name);
				atLast = body;
			}
			else if (toPlace && (name.kind() == NameKind.COUNTRY || name.kind() == NameKind.OTHER
					|| name.kind() == NameKind.REGION)) {
				int end = (name.kind() == NameKind.OTHER) ? firstTokenEnd(phrases, body) : phrases.end(body);
				text = phrases.sentence().slice(phrases.start(first), end);
				last = body;
				atLast = body;
				boolean sentTo = phrases.isOneOf(body + 1, SENT) && phrases.isName(body + 2)
						&& phrases.name(body + 2).kind() == NameKind.COUNTRY;
				if (sentTo) {
					text = phrases.sentence().slice(phrases.start(first), phrases.end(body + 2));
					last = body + 2;
					atLast = body + 2;
					right = Optional.of(name);
				}
			}
			else if (name.kind() == NameKind.COUNTRY || name.kind() == NameKind.REGION
					|| name.kind() == NameKind.CITY) {
				atLast = body;
				right = (name.kind() == NameKind.COUNTRY && phrases.is(next, "of")) ? Optional.of(name)
						: Optional.empty();
			}
		}
		if (left.filter((name) -> name.kind() == NameKind.NATIONALITY).isPresent()) {
			text = phrases.sentence().slice(phrases.start(before), phrases.start(first)) + text;
			first = before;
		}
		else if (before >= 0 && !phrases.is(before, "whose")
				&& (left.isPresent() || before < first - 1 && phrases.isName(before))) {
			first = before;
		}
		text = prefix.isEmpty() ? text : prefix + " " + text;
		boolean sent = last > role;
		Optional<Name> at = right.filter((name) -> sent || name.kind() != NameKind.COUNTRY);
		Optional<Name> body2 = at.isPresent() ? at : (left.isPresent() ? left : right);
		return new Title(text.strip(), first, last, body2, atLast);
	}

	private static int firstTokenEnd(Phrases phrases, int item) {
		int first = phrases.item(item).first();
		int last = phrases.item(item).last();
		return (last - first >= 2) ? phrases.sentence().tokens().get(last - 2).end() : phrases.end(item);
	}

	private static boolean isDiplomat(String head, String text) {
		return text.toLowerCase(java.util.Locale.ROOT).matches(".*(ambassad|embajad).*")
				|| head.equalsIgnoreCase("consul");
	}

	/**
	 * Who employs, of a name before a title: the body itself, or that of "IOM Labour
	 * Migration".
	 */
	private static Optional<Name> employer(Name name) {
		if (name.kind() == NameKind.ORGANIZATION && name.whole().isPresent()) {
			return name.whole();
		}
		boolean may = name.kind().isBody() || name.kind() == NameKind.NATIONALITY || name.kind() == NameKind.COUNTRY;
		return may ? Optional.of(name) : Optional.empty();
	}

	/** The field of work in "IOM Labour Migration Specialist". */
	private static String rest(Name name) {
		boolean field = name.kind() == NameKind.ORGANIZATION && name.whole().isPresent()
				&& name.text().startsWith(name.whole().get().text() + " ");
		return field ? name.text().substring(name.whole().get().text().length() + 1) : "";
	}

	private static boolean isModifier(Phrases phrases, int index) {
		if (!phrases.isToken(index)) {
			return false;
		}
		Token token = phrases.token(index);
		return token.shape() == Token.Shape.LOWER && !token.is(WordClass.DETERMINER) && !token.is(WordClass.FUNCTION)
				&& !token.is(WordClass.CONNECTOR) && !token.is(WordClass.AND) && !token.is(WordClass.SAYS)
				&& !token.is(WordClass.BY) && !COPULAS.contains(token.lower()) && !token.is("has") && !token.is("are")
				&& !token.text().endsWith("ed");
	}

	/** Capitalized words of common classes: "Labour Migration", "Public Health". */
	private static boolean isFieldOfWork(Phrases phrases, int item) {
		List<Token> tokens = phrases.sentence().tokens();
		for (int i = phrases.item(item).first(); i <= phrases.item(item).last(); i++) {
			if (tokens.get(i).classes() == 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The item of the person: right behind the title, before it, or behind it after a
	 * comma.
	 */
	private int personItem(Reading reading, Phrases phrases, Title title, Map<Integer, Boolean> used) {
		int after = Math.max(title.last(), title.atLast()) + 1;
		if (phrases.isSign(after, '(') && after + 2 < phrases.size() && phrases.isSign(after + 2, ')')) {
			after += 3;
		}
		int next = skipHonorifics(phrases, after);
		if (isPerson(reading, phrases, next, used) && !phrases.isSign(after, ',')) {
			return next;
		}
		int before = title.first() - 1;
		boolean comma = false;
		boolean copula = false;
		while (before >= 0 && title.first() - before < 8 && phrases.isToken(before)) {
			Token token = phrases.token(before);
			if (token.isSign(',') || token.isDash() || token.isSign('(')) {
				if (comma) {
					break;
				}
				comma = true;
			}
			else if (COPULAS.contains(token.lower())) {
				copula = true;
			}
			else if (!LINKS.contains(token.lower()) && !(comma(phrases, before) && token.shape() == Token.Shape.LOWER
					&& !token.is(WordClass.SAYS) && !token.is(WordClass.AND) && !token.is(WordClass.CONNECTOR)
					&& title.first() - before < 4)) {
				break;
			}
			before--;
		}
		if ((comma || copula) && isPerson(reading, phrases, before, used)) {
			return before;
		}
		if (before > 1 && phrases.isSign(before, ')') && phrases.isSign(before - 2, '(')
				&& isPerson(reading, phrases, before - 3, used)) {
			return before - 3;
		}
		if ((title.at().isPresent() || title.atLast() > title.last()) && phrases.isSign(after, ',')) {
			int behind = skipHonorifics(phrases, after + 1);
			if (isPerson(reading, phrases, behind, used) && !phrases.isRole(behind + 2)) {
				return behind;
			}
		}
		if (phrases.isSign(after, ',') && (phrases.is(title.first() - 1, WordClass.DETERMINER)
				|| phrases.is(title.first() - 1, "whose") || title.first() == 0)) {
			int behind = skipHonorifics(phrases, after + 1);
			if (isPerson(reading, phrases, behind, used) && endsAside(phrases, behind + 1)
					&& !phrases.isRole(behind + 2)) {
				return behind;
			}
		}
		return -1;
	}

	private static boolean endsAside(Phrases phrases, int index) {
		return index >= phrases.size() || phrases.isSign(index, ',') || phrases.isSign(index, ';')
				|| phrases.isSign(index, '.') || phrases.is(index, WordClass.AND);
	}

	/** Whether a comma stands a few tokens before: the aside of a title begins there. */
	private static boolean comma(Phrases phrases, int index) {
		for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
			if (phrases.isSign(i, ',')) {
				return true;
			}
		}
		return false;
	}

	private static int skipHonorifics(Phrases phrases, int index) {
		int next = index;
		while (next < phrases.size() && (phrases.is(next, WordClass.HONORIFIC) || phrases.isSign(next, '.')
				|| phrases.isRole(next) && phrases.token(next).is(WordClass.HONORIFIC) && phrases.isName(next + 1))) {
			next++;
		}
		return next;
	}

	private static boolean isPerson(Reading reading, Phrases phrases, int index, Map<Integer, Boolean> used) {
		return index >= 0 && index < phrases.size() && !used.containsKey(index)
				&& reading.people().of(phrases, index).isPresent();
	}

	/**
	 * "Ambassador to Lakeland Jiro Example": the last two words of the place's name are
	 * the person.
	 */
	private void appendedPerson(Reading reading, Findings findings, Phrases phrases, Title title) {
		int item = title.atLast();
		if (!phrases.isName(item) || phrases.name(item).kind() != NameKind.OTHER
				|| phrases.item(item).last() - phrases.item(item).first() < 2) {
			return;
		}
		int last = phrases.item(item).last();
		reading.people().of(phrases, last - 1, last).ifPresent((person) -> {
			reading.people().remember(person);
			write(reading, findings, phrases, title, person);
		});
	}

}
