package org.aidgraph.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Match;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;

/**
 * The reference lists as the reading of names needs them. Immutable, safe for use by many
 * threads.
 */
public final class Reference {

	private final ReferenceData data;

	public Reference(ReferenceData data) {
		this.data = data;
	}

	/**
	 * The known names in a text whose first character stands at the offset in the page.
	 */
	public List<Match> scan(String text) {
		return this.data.gazetteer().scan(text);
	}

	/**
	 * The places named in a text, countries, regions and cities, in order of position.
	 */
	public List<Name> places(String text, int offset) {
		List<Name> places = new ArrayList<>();
		for (Match match : this.data.gazetteer().scan(text)) {
			name(match, text, offset).filter((name) -> switch (name.kind()) {
				case COUNTRY, REGION, CITY -> true;
				default -> false;
			}).ifPresent(places::add);
		}
		return withRareNames(places, text, offset);
	}

	/**
	 * Adds countries whose names mean other things too in running text, but not in a list
	 * of places.
	 */
	private List<Name> withRareNames(List<Name> places, String text, int offset) {
		if (places.isEmpty() || text.length() > 400) {
			return places;
		}
		List<Name> all = new ArrayList<>(places);
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
				end++;
			}
			int from = offset + start;
			boolean free = places.stream().noneMatch((place) -> place.start() <= from && from < place.end());
			if (end - start > 3 && free && Character.isUpperCase(text.charAt(start))) {
				String word = text.substring(start, end);
				int to = offset + end;
				this.data.countries().byName(word).ifPresent((found) -> all.add(country(found.code(), word, from, to)));
			}
			start = end + 1;
		}
		all.sort(java.util.Comparator.comparingInt(Name::start));
		return all;
	}

	/** The name that a match stands for. */
	public Optional<Name> name(Match match, String text, int offset) {
		String words = this.data.gazetteer().nominative(text.substring(match.start(), match.end()));
		int start = offset + match.start();
		int end = offset + match.end();
		return switch (match.type()) {
			case COUNTRY -> Optional.of(country(match.id(), words, start, end));
			case REGION -> Optional.of(named(NameKind.REGION, words, match.id(), start, end));
			case CITY -> Optional.of(named(NameKind.CITY, words, match.id(), start, end));
			case NATIONALITY -> Optional.of(named(NameKind.NATIONALITY, words, match.id(), start, end));
			case ORGANIZATION -> Optional.of(named(NameKind.ORGANIZATION, words, match.id(), start, end));
			case ACRONYM -> acronym(words, start, end);
		};
	}

	private Optional<Name> acronym(String words, int start, int end) {
		List<Organization> bodies = this.data.organizations().byAcronym(words);
		Optional<Country> country = this.data.countries().byName(words);
		if (country.isPresent() && bodies.isEmpty()) {
			return Optional.of(country(country.get().code(), words, start, end));
		}
		if (bodies.isEmpty()) {
			return Optional.empty();
		}
		Name name = Name.of(NameKind.ORGANIZATION, words, start, end);
		return Optional.of((bodies.size() == 1 && country.isEmpty() && bodies.get(0).scope().isEmpty())
				? named(NameKind.ORGANIZATION, words, bodies.get(0).id(), start, end) : name);
	}

	private static Name named(NameKind kind, String words, String id, int start, int end) {
		return new Name(kind, words, List.of(), Optional.of(id), start, end, Optional.empty(), Optional.empty());
	}

	private Name country(String code, String words, int start, int end) {
		String standard = countryName(code);
		return new Name(NameKind.COUNTRY, words, standard.equals(words) ? List.of() : List.of(standard),
				Optional.of(code), start, end, Optional.empty(), Optional.empty());
	}

	/** The usual English name of a country by its code, or the code itself. */
	public String countryName(String code) {
		return this.data.countries().byCode(code).map(Country::name).orElse(code);
	}

	/** The country of a city's id. */
	public Optional<String> countryOfCity(String cityId) {
		return this.data.cities().byId(cityId).map((city) -> city.country());
	}

	/** Whether this is an acronym that some known body uses. */
	public boolean isAcronym(String words) {
		return !this.data.organizations().byAcronym(words).isEmpty();
	}

	/** The full name of an organization in the lists. */
	public Optional<Organization> organization(String id) {
		return this.data.organizations().byId(id);
	}

	/** The government of a country. */
	public Optional<Organization> governmentOf(String code) {
		return this.data.organizations().governmentOf(code);
	}

}
