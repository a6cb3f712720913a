package org.aidgraph.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;

/**
 * Reads titles in Arabic, where no capital letters tell names: a name, a comma or a dash,
 * the title; or the title as a label before the name.
 */
final class ArabicRoles {

	/** Words that belong to the one behind them in a name. */
	private static final Set<String> PARTICLES = Words.of("\u0639\u0628\u062f", "\u0623\u0628\u0648", "\u0628\u0646",
			"\u0628\u0646\u062a", "\u0622\u0644", "\u0627\u0628\u0646");

	private static final Set<String> IN = Words.of("\u0641\u064a", "\u0644\u062f\u0649", "\u0645\u0646",
			"\u0639\u0644\u0649");

	private static final Set<String> FORMER = Words.of("\u0627\u0644\u0633\u0627\u0628\u0642",
			"\u0627\u0644\u0633\u0627\u0628\u0642\u0629", "\u0633\u0627\u0628\u0642\u0627",
			"\u0627\u0644\u0623\u0633\u0628\u0642");

	/** Titles whose next words are a field of work or a country, no body. */
	private static final Set<String> FIELDS = Words.of("\u0648\u0632\u064a\u0631", "\u0648\u0632\u064a\u0631\u0629",
			"\u0648\u0643\u064a\u0644", "\u0633\u0641\u064a\u0631", "\u0633\u0641\u064a\u0631\u0629",
			"\u0645\u062d\u0627\u0641\u0638");

	/** A town's own administration: its head is called after it. */
	private static final String TOWN = "\u0628\u0644\u062f\u064a\u0629";

	private static final int LONGEST = 3;

	private static final String IN_COUNTRY = " \u0641\u064a ";

	private static final int MAX_TITLE = 6;

	private static final int MAX_NAME = 4;

	private final Phrases phrases;

	private final List<Token> tokens;

	private ArabicRoles(Phrases phrases) {
		this.phrases = phrases;
		this.tokens = phrases.sentence().tokens();
	}

	/** The roles that a sentence states. */
	static List<HeldRole> read(Reading reading, Phrases phrases) {
		ArabicRoles reader = new ArabicRoles(phrases);
		List<HeldRole> roles = new ArrayList<>();
		for (int i = 0; i < reader.tokens.size(); i++) {
			if (reader.tokens.get(i).is(WordClass.ROLE) && reader.isWord(i)) {
				reader.at(reading, i).ifPresent(roles::add);
			}
		}
		return roles;
	}

	private Optional<HeldRole> at(Reading reading, int role) {
		int end = role;
		Optional<Name> seat = Optional.empty();
		while (isWord(end + 1) && end - role < MAX_TITLE && !IN.contains(this.tokens.get(end + 1).text())) {
			seat = FIELDS.contains(this.tokens.get(role).lower()) ? Optional.empty() : bodyAt(end + 1);
			if (seat.isPresent()) {
				break;
			}
			end++;
		}
		boolean former = false;
		for (int i = role; i < this.tokens.size() && (i <= end || isWord(i)); i++) {
			former |= FORMER.contains(this.tokens.get(i).lower());
		}
		if (former) {
			return Optional.empty();
		}
		int titleEnd = (end > role && this.tokens.get(end).text().length() == 1) ? end - 1 : end;
		int behind = titleEnd + 1;
		if (seat.isPresent()) {
			behind = tokenFrom(seat.get().end());
			if (seat.get().whole().isPresent() && this.tokens.get(titleEnd + 1).is(WordClass.UNIT)
					|| this.tokens.get(titleEnd + 1).text().equals(TOWN)) {
				titleEnd++;
			}
		}
		else if (behind < this.tokens.size() && IN.contains(this.tokens.get(behind).text())) {
			seat = bodyAt(behind + 1);
			behind = seat.map((name) -> tokenFrom(name.end())).orElse(behind);
		}
		if (seat.isEmpty() && role > 1 && isPause(role - 1) && behind < this.tokens.size() && isPause(behind)) {
			seat = bodyAt(behind + 1);
		}
		Optional<String> at = seat.map((name) -> office(reading, name));
		if (seat.isPresent()) {
			behind = behindPlace(behind);
		}
		Optional<Person> person = (role > 1 && isPause(role - 1)) ? before(role - 2) : Optional.empty();
		if (person.isEmpty() && behind < this.tokens.size()) {
			boolean label = role == 0 && this.tokens.get(behind).isSign(':');
			person = (label || isPause(behind) && seat.isPresent()) ? behind(behind + 1) : Optional.empty();
		}
		int last = titleEnd;
		return person.map((one) -> new HeldRole(one,
				this.phrases.sentence().slice(this.tokens.get(role).start(), this.tokens.get(last).end()), at,
				Math.min(one.start(), this.tokens.get(role).start()),
				Math.max(one.end(), this.tokens.get(last).end())));
	}

	/** The office of a body where the words behind it name a country, or the body. */
	private String office(Reading reading, Name name) {
		Name body = name.whole().orElse(name);
		int place = tokenFrom(name.end());
		boolean in = place + 1 < this.tokens.size() && IN.contains(this.tokens.get(place).text())
				&& place(place + 1).isPresent();
		Optional<Name> country = in ? place(place + 1) : name.place().filter((one) -> name.whole().isPresent());
		return country.map((one) -> body.text() + IN_COUNTRY + one.text())
			.orElseGet(() -> reading.mentions().of(body).name());
	}

	private int behindPlace(int token) {
		boolean in = token + 1 < this.tokens.size() && IN.contains(this.tokens.get(token).text())
				&& place(token + 1).isPresent();
		return in ? tokenFrom(place(token + 1).orElseThrow().end()) : token;
	}

	private Optional<Name> place(int token) {
		return nameAt(token).filter((name) -> name.kind() == NameKind.COUNTRY);
	}

	private Optional<Name> bodyAt(int token) {
		return nameAt(token).filter((name) -> name.kind().isBody());
	}

	private Optional<Name> nameAt(int token) {
		for (int i = 0; i < this.phrases.size(); i++) {
			if (this.phrases.item(i).first() == token && this.phrases.isName(i)) {
				return Optional.of(this.phrases.name(i));
			}
		}
		return Optional.empty();
	}

	/** The first token at or behind an offset of the page. */
	private int tokenFrom(int position) {
		int token = 0;
		while (token < this.tokens.size() && this.tokens.get(token).start() < position) {
			token++;
		}
		return token;
	}

	/** The words of a name before a comma, back to a verb, a title or a sign. */
	private Optional<Person> before(int last) {
		int first = last;
		while (isNameWord(first - 1) && last - first < MAX_NAME) {
			first--;
		}
		int words = 0;
		for (int i = first; i <= last; i++) {
			words += isParticle(i) ? 0 : 1;
		}
		boolean cut = first > 0 && isWord(first - 1) && !this.tokens.get(first - 1).is(WordClass.SAYS)
				&& !this.tokens.get(first - 1).is(WordClass.HONORIFIC);
		if (cut && words > 2 || words > LONGEST) {
			first = last - 1;
			words = 2;
			while (isParticle(first)) {
				first--;
			}
		}
		return (words >= 2 && isNameWord(last)) ? Optional.of(person(first, last)) : Optional.empty();
	}

	private boolean isNameWord(int index) {
		return isWord(index) && !this.tokens.get(index).is(WordClass.SAYS)
				&& !this.tokens.get(index).is(WordClass.HONORIFIC) && !this.tokens.get(index).is(WordClass.ROLE)
				&& !this.tokens.get(index).is(WordClass.FUNCTION) && !this.tokens.get(index).is(WordClass.FRAME)
				&& this.tokens.get(index).text().length() > 1 || isWord(index) && isParticle(index);
	}

	/** All words of a name behind a label or a comma. */
	private Optional<Person> behind(int first) {
		int last = first - 1;
		while (isNameWord(last + 1)) {
			last++;
		}
		int words = last - first + 1;
		boolean closed = last + 1 >= this.tokens.size() || this.tokens.get(last + 1).shape() == Token.Shape.SIGN;
		return (closed && words >= 2 && words <= MAX_NAME) ? Optional.of(person(first, last)) : Optional.empty();
	}

	private Person person(int first, int last) {
		int start = this.tokens.get(first).start();
		int end = this.tokens.get(last).end();
		String name = this.phrases.sentence().slice(start, end);
		return new Person(name, name, start, end);
	}

	private boolean isPause(int index) {
		Token token = this.tokens.get(index);
		return token.isSign(',') || token.isSign('\u060c') || token.isDash();
	}

	private boolean isParticle(int index) {
		return PARTICLES.contains(this.tokens.get(index).text());
	}

	private boolean isWord(int index) {
		return index >= 0 && index < this.tokens.size() && this.tokens.get(index).isWord() && Character.UnicodeScript
			.of(this.tokens.get(index).text().charAt(0)) == Character.UnicodeScript.ARABIC;
	}

}
