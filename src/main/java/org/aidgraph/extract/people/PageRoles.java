package org.aidgraph.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;

/**
 * The people with titles that the sentences of a page name, and their surnames, which
 * come alone later on.
 */
public final class PageRoles {

	private static final Set<String> DEAD = Words.of("late", "feu", "feue", "difunto", "difunta", "former", "ancien",
			"ancienne", "antiguo", "antigua", "predecessor", "entonces", "бывший", "бывшая", "бывшего");

	/** Titles that stand before the names of their holders whatever else these are. */
	private static final Set<String> BORNE = Words.of("ambassador", "ambassadeur", "ambassadrice", "embajador",
			"embajadora");

	/** Titles that are no post where no body stands with them. */
	private static final Set<String> LEARNED = Words.of("professor", "doctor", "doctora", "king", "queen", "prince",
			"princess", "engineer", "fellow", "lawyer", "nurse", "trainer", "founder", "judge", "journalist",
			"physician", "psychologist", "economist", "leader", "photographer", "translator", "abogado", "abogada",
			"periodista", "psic\u00f3logo", "psic\u00f3loga", "infirmi\u00e8re", "infirmier", "enfermera", "enfermero",
			"m\u00e9decin", "responsable", "chief", "chef", "steward", "interpreter");

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
			this.roles.addAll(ArabicRoles.read(reading, phrases));
		}
		dropRepeats();
	}

	/**
	 * Leaves out what a fuller mention says: the same title of the same person with a
	 * body.
	 */
	private void dropRepeats() {
		Set<String> seated = new HashSet<>();
		for (HeldRole role : this.roles) {
			if (role.at().isPresent()) {
				seated.add(key(role));
			}
		}
		Set<String> seatedPeople = this.roles.stream()
			.filter((role) -> role.at().isPresent())
			.map((role) -> role.person().name())
			.collect(Collectors.toSet());
		this.roles.removeIf((role) -> role.at().isEmpty()
				&& (seated.contains(key(role)) || BORNE.contains(role.title().toLowerCase(Locale.ROOT))
						&& seatedPeople.contains(role.person().name())));
	}

	private static String key(HeldRole role) {
		return role.person().name() + '|' + role.title().toLowerCase(Locale.ROOT);
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
		if (isDead(phrases, title.first()) || isDead(phrases, title.first() - 1)
				|| isDead(phrases, title.first() - 2)) {
			return;
		}
		int item = holders.find(title);
		Optional<Person> holder = (item < 0) ? holders.appended(title) : Optional.of(holders.take(item));
		holder.ifPresent((person) -> {
			remember(person);
			add(reading, phrases, person, (item < 0) ? title : Seats.behind(phrases, title, item));
		});
	}

	/** Whether a word says that the title is no longer held. */
	private static boolean isDead(Phrases phrases, int item) {
		return item >= 0 && DEAD.contains(phrases.token(item).lower());
	}

	/** Remembers a person under the last word of the name. */
	private void remember(Person person) {
		int space = person.name().lastIndexOf(' ');
		if (space > 0) {
			this.surnames.putIfAbsent(person.name().substring(space + 1), person.name());
		}
	}

	/**
	 * "Ambassador X, Head of the Delegation", "the Head of A, Ambassador X": a title
	 * besides.
	 */
	private static boolean isMore(Phrases phrases, Person person) {
		int item = phrases.firstFrom(person.start());
		return phrases.isSign(item + 1, ',') && (phrases.isRole(item + 2) || phrases.isRole(item + 3));
	}

	private void add(Reading reading, Phrases phrases, Person person, Title title) {
		Optional<String> at = Seats.of(reading, phrases, person, title);
		String words = title.text().toLowerCase(Locale.ROOT);
		boolean post = at.isPresent()
				|| !LEARNED.contains(words) && !(BORNE.contains(words) && isMore(phrases, person));
		if (post && (at.isPresent() || person.isFull())) {
			int start = Math.min(person.start(), phrases.start(title.first()));
			int end = Math.max(person.end(), phrases.end(title.after() - 1));
			this.roles.add(new HeldRole(person, title.text(), at, start, end));
		}
	}

}
