package org.aidgraph.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;

/**
 * Reads titles in Arabic, where no capital letters tell names: a name, a comma or a dash,
 * the title; or the title as a label before the name.
 */
final class ArabicRoles {

	/** Words that belong to the one behind them in a name. */
	private static final Set<String> PARTICLES = Set.of("\u0639\u0628\u062f", "\u0623\u0628\u0648", "\u0628\u0646",
			"\u0628\u0646\u062a", "\u0622\u0644", "\u0627\u0628\u0646");

	private static final Set<String> IN = Set.of("\u0641\u064a", "\u0644\u062f\u0649", "\u0645\u0646",
			"\u0639\u0644\u0649");

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
		while (isWord(end + 1) && end - role < MAX_TITLE && !IN.contains(this.tokens.get(end + 1).text())) {
			end++;
		}
		Optional<Person> person = Optional.empty();
		if (role > 1 && isPause(role - 1)) {
			person = before(role - 2);
		}
		else if (role == 0 && end + 1 < this.tokens.size() && this.tokens.get(end + 1).isSign(':')) {
			person = behind(end + 2);
		}
		int titleEnd = end;
		return person.map((one) -> new HeldRole(one,
				this.phrases.sentence().slice(this.tokens.get(role).start(), this.tokens.get(titleEnd).end()),
				body(reading, titleEnd + 2), Math.min(one.start(), this.tokens.get(role).start()),
				Math.max(one.end(), this.tokens.get(titleEnd).end())));
	}

	/** The two words of a name before a comma, with the particles before them. */
	private Optional<Person> before(int last) {
		int first = last;
		int words = 1;
		while (isWord(first - 1) && (words < 2 || isParticle(first - 1))) {
			first--;
			words += isParticle(first) ? 0 : 1;
		}
		return (words == 2 && isWord(last)) ? Optional.of(person(first, last)) : Optional.empty();
	}

	/** All words of a name behind a label. */
	private Optional<Person> behind(int first) {
		int last = first - 1;
		while (isWord(last + 1)) {
			last++;
		}
		int words = last - first + 1;
		return (words >= 2 && words <= MAX_NAME) ? Optional.of(person(first, last)) : Optional.empty();
	}

	private Person person(int first, int last) {
		int start = this.tokens.get(first).start();
		int end = this.tokens.get(last).end();
		String name = this.phrases.sentence().slice(start, end);
		return new Person(name, name, start, end);
	}

	/** The known body that begins at a token. */
	private Optional<String> body(Reading reading, int token) {
		for (int i = 0; i < this.phrases.size(); i++) {
			if (this.phrases.item(i).first() == token && this.phrases.isBody(i)) {
				return Optional.of(reading.mentions().of(this.phrases.name(i)).name());
			}
		}
		return Optional.empty();
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
