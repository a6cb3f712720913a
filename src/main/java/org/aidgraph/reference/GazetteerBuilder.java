package org.aidgraph.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidgraph.inflection.RussianCases;

/**
 * Fills a {@link Gazetteer} from the tables. Phrases of {@code false-friends.csv} win
 * over every name, then the order of {@link Match.Type} counts, then who comes first.
 */
final class GazetteerBuilder {

	private final Trie trie = new Trie();

	private final List<Gazetteer.Name> names = new ArrayList<>();

	private final Map<String, List<String>> meanings = new LinkedHashMap<>();

	private final List<String> ordinaryWords = new ArrayList<>();

	/** Done last, so that no form takes the place of a name. */
	private final List<Runnable> declined = new ArrayList<>();

	private final Map<String, String> nominatives = new HashMap<>();

	private final Word word = new Word();

	GazetteerBuilder() {
		this.names.add(new Gazetteer.Name(Match.Type.ACRONYM, "", false));
		for (Table.Row row : Table.read("false-friends").rows()) {
			if (row.get("where").equals("capitals")) {
				this.ordinaryWords.add(row.get("phrase"));
			}
			else {
				this.trie.end(path(row.get("phrase"), false), Gazetteer.SWALLOWED);
			}
		}
	}

	GazetteerBuilder countries(Countries countries) {
		for (Country country : countries.all()) {
			addAll(country.name(), country.names(), Match.Type.COUNTRY, country.code());
			for (String adjective : country.adjectives()) {
				if (Character.isLowerCase(adjective.charAt(0))) {
					this.trie.begin(adjective);
				}
				add(adjective, Match.Type.NATIONALITY, country.code());
			}
			addAcronyms(country.acronyms(), country.code());
		}
		return this;
	}

	/** The world has no name that could be told from the word. */
	GazetteerBuilder regions(Regions regions) {
		for (Region region : regions.all()) {
			if (!region.id().equals(Regions.WORLD)) {
				addAll(region.name(), region.names(), Match.Type.REGION, region.id());
				addAcronyms(region.acronyms(), region.id());
			}
		}
		return this;
	}

	GazetteerBuilder cities(Cities cities, Countries countries) {
		for (City city : cities.all()) {
			if (city.plain()) {
				addAll(city.name(), city.names(), Match.Type.CITY, city.id());
			}
			else {
				String country = ", " + countries.byCode(city.country()).orElseThrow().name();
				add(city.name() + country, Match.Type.CITY, city.id());
			}
		}
		return this;
	}

	GazetteerBuilder organizations(Organizations organizations) {
		for (Organization organization : organizations.all()) {
			addAll(organization.name(), organization.names().stream().filter(this::isPhrase).toList(),
					Match.Type.ORGANIZATION, organization.id());
			if (organization.acronym().isPresent()) {
				addAcronym(organization.acronym().get(), organization.id());
			}
			addAcronyms(organization.acronyms(), organization.id());
		}
		return this;
	}

	Gazetteer build() {
		this.declined.forEach(Runnable::run);
		return new Gazetteer(this.trie, this.names, this.meanings, this.nominatives);
	}

	/** The other cases of a Russian name, where they are no names themselves. */
	private void decline(String name, Gazetteer.Name meant) {
		for (String form : RussianCases.forms(name)) {
			int state = path(form, false);
			if (this.trie.nameAt(state) == Trie.NONE) {
				this.trie.end(state, this.names.size());
				this.names.add(meant);
				this.nominatives.put(Letters.key(form), name);
			}
		}
	}

	private void addAll(String name, List<String> names, Match.Type type, String id) {
		add(name, type, id);
		for (String other : names) {
			add(other, type, id);
		}
	}

	private void addAcronyms(List<String> acronyms, String id) {
		for (String acronym : acronyms) {
			addAcronym(acronym, id);
		}
	}

	private void addAcronym(String acronym, String id) {
		List<String> ids = this.meanings.computeIfAbsent(acronym, (key) -> new ArrayList<>(1));
		if (!ids.contains(id)) {
			ids.add(id);
		}
		if (ids.size() == 1) {
			end(path(acronym, true), new Gazetteer.Name(Match.Type.ACRONYM, acronym, isOrdinaryWord(acronym)));
		}
	}

	private void add(String name, Match.Type type, String id) {
		Gazetteer.Name meant = new Gazetteer.Name(type, id, isOrdinaryWord(name));
		end(path(name, false), meant);
		if (RussianCases.isCyrillic(name)) {
			this.declined.add(() -> decline(name, meant));
		}
	}

	private boolean isOrdinaryWord(String name) {
		return this.ordinaryWords.contains(name);
	}

	private void end(int state, Gazetteer.Name name) {
		int present = this.trie.nameAt(state);
		if (present == Trie.NONE
				|| (present != Gazetteer.SWALLOWED && this.names.get(present).type().compareTo(name.type()) > 0)) {
			this.trie.end(state, this.names.size());
			this.names.add(name);
		}
	}

	/**
	 * Whether text can be searched for a name; "YK:n kehitysohjelma" and names with
	 * commas can be looked up only.
	 */
	private boolean isPhrase(String name) {
		this.word.first(name, 0, name.length());
		int end = this.word.end;
		while (this.word.next(name, name.length())) {
			end = this.word.end;
		}
		return Letters.key(name.substring(end)).isEmpty();
	}

	/** The state at the end of a name. */
	private int path(String name, boolean exactly) {
		this.word.first(name, 0, name.length());
		int state = this.trie.grow(Trie.ROOT, this.word, exactly);
		int end = this.word.end;
		while (this.word.next(name, name.length())) {
			state = this.trie.grow(state, this.word, exactly);
			end = this.word.end;
		}
		if (!Letters.key(name.substring(end)).isEmpty()) {
			throw new IllegalArgumentException("Cannot be found as one phrase: '" + name + "'");
		}
		return state;
	}

}
