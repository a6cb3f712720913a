package org.aidgraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.spelling.NameIndex;
import org.aidgraph.spelling.OwnIds;

/**
 * Reads the name of an office as the body that it belongs to and the country that it is
 * in: "IOM Libya", "IOM Mission in the Republic of Korea".
 */
final class Offices {

	private static final Set<String> BETWEEN = Set.of("mission", "country", "office", "representation", "in", "the",
			"to", "of", "for", "at", "bureau", "en", "au", "aux", "pays", "oficina");

	private final ReferenceData reference;

	private final NameIndex names;

	Offices(ReferenceData reference, NameIndex names) {
		this.reference = reference;
		this.names = names;
	}

	/**
	 * An office in a country.
	 *
	 * @param bodyName what its name calls the body
	 * @param body the body that it belongs to
	 * @param country the country that it is in
	 */
	record Office(String bodyName, Organization body, Country country) {
	}

	/** The office that has this name. */
	Optional<Office> find(String name) {
		for (Split split : splits(name)) {
			String place = place(split.rest());
			Optional<Country> country = this.reference.countries()
				.byName(place)
				.or(() -> OwnIds.isCode(place) ? this.reference.countries().byCode(place) : Optional.empty());
			Optional<Organization> body = country.flatMap((found) -> bodyCalled(split.head()));
			if (body.isPresent()) {
				return Optional.of(new Office(split.head(), body.get(), country.get()));
			}
		}
		return Optional.empty();
	}

	/** The body that a longer name starts with. */
	Optional<Organization> body(String name) {
		return splits(name).stream().flatMap((split) -> bodyCalled(split.head()).stream()).findFirst();
	}

	/** One way to cut a name in two. */
	private record Split(String head, String rest) {
	}

	/** The ways to cut a name, the longest head first. */
	private static List<Split> splits(String name) {
		List<Split> splits = new ArrayList<>();
		for (int gap = name.length() - 1; gap > 0; gap--) {
			if (" -(".indexOf(name.charAt(gap)) >= 0) {
				splits.add(new Split(name.substring(0, gap), name.substring(gap + 1)));
			}
		}
		return splits;
	}

	/**
	 * The body that has an office. The country is a second witness, so here an acronym is
	 * enough: of the only body that uses it, or else of the only one that is not of one
	 * country itself.
	 */
	private Optional<Organization> bodyCalled(String name) {
		String bare = withoutBrackets(name);
		return this.names.byName(bare).or(() -> {
			List<Organization> candidates = this.reference.organizations().byAcronym(bare);
			List<Organization> international = candidates.stream().filter((body) -> body.country().isEmpty()).toList();
			List<Organization> likely = (candidates.size() == 1) ? candidates : international;
			return (likely.size() == 1) ? Optional.of(likely.get(0)) : Optional.empty();
		});
	}

	private static String place(String rest) {
		List<String> words = Arrays.asList(rest.split(" "));
		int from = 0;
		int to = words.size();
		while (from < to && BETWEEN.contains(words.get(from).toLowerCase(Locale.ROOT))) {
			from++;
		}
		while (to > from && BETWEEN.contains(words.get(to - 1).toLowerCase(Locale.ROOT))) {
			to--;
		}
		String place = withoutBrackets(String.join(" ", words.subList(from, to)));
		return (place.endsWith(")") && place.indexOf('(') < 0) ? place.substring(0, place.length() - 1) : place;
	}

	private static String withoutBrackets(String name) {
		return name.endsWith(")") && name.contains(" (") ? name.substring(0, name.indexOf(" (")) : name;
	}

}
