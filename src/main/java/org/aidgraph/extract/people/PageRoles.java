package org.aidgraph.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;

/**
 * The people with titles that the sentences of a page name, and their surnames, which
 * come alone later on.
 */
public final class PageRoles {

	private final List<HeldRole> roles = new ArrayList<>();

	private final Map<String, String> surnames = new HashMap<>();

	private PageRoles(Reading reading) {
		for (Phrases phrases : reading.phrasesWith(WordClass.ROLE)) {
			HolderFinder holders = new HolderFinder(phrases, this.surnames);
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isRole(i)) {
					read(reading, phrases, holders, TitleReader.read(phrases, i));
				}
			}
		}
	}

	/** The roles of a page. */
	public static PageRoles of(Reading reading) {
		return reading.view(PageRoles.class, PageRoles::new);
	}

	/** The roles in order. */
	List<HeldRole> roles() {
		return this.roles;
	}

	/** Full names by surname. */
	public Map<String, String> surnames() {
		return this.surnames;
	}

	private void read(Reading reading, Phrases phrases, HolderFinder holders, Title title) {
		int item = holders.find(title);
		Optional<Person> holder = (item < 0) ? holders.appended(title) : Optional.of(holders.take(item));
		holder.ifPresent((person) -> {
			remember(person);
			add(reading, phrases, person, (item < 0) ? title : Seats.behind(phrases, title, item));
		});
	}

	/** Remembers a person under the last word of the name. */
	private void remember(Person person) {
		int space = person.name().lastIndexOf(' ');
		if (space > 0) {
			this.surnames.putIfAbsent(person.name().substring(space + 1), person.name());
		}
	}

	private void add(Reading reading, Phrases phrases, Person person, Title title) {
		Optional<String> at = Seats.of(reading, phrases, person, title);
		if (at.isPresent() || person.isFull()) {
			int start = Math.min(person.start(), phrases.start(title.first()));
			int end = Math.max(person.end(), phrases.end(title.after() - 1));
			this.roles.add(new HeldRole(person, title.text(), at, start, end));
		}
	}

}
