package org.aidgraph.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidgraph.reference.Countries;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.Organizations;
import org.aidgraph.reference.ReferenceData;

/**
 * The known organizations by spellings of their names that the tables do not list, and by
 * the identifiers of others. Immutable and thread safe.
 */
public final class NameIndex {

	private static final int LEAST_LENGTH = 6;

	/** Forms that cut names off leave so many characters. */
	private static final int CUT_LENGTH = 24;

	private static final String SEAT = "(IRL)";

	/** Its member in the country where it has its seat is another body. */
	static final String INTERNATIONAL_NGO = "21";

	private final Organizations organizations;

	private final Map<String, Organization> byLooseName = new HashMap<>();

	private final Map<String, Organization> byIdentifier = new HashMap<>();

	private final Map<String, Organization> byPlace = new HashMap<>();

	private final Map<String, Organization> byWording = new HashMap<>();

	private final NavigableMap<String, Organization> longNames = new TreeMap<>();

	private final Vocabulary vocabulary = new Vocabulary();

	private final Wording wording;

	private final Countries countries;

	private final OwnIds ownIds;

	public NameIndex(ReferenceData reference, OwnIds ownIds) {
		this.organizations = reference.organizations();
		this.ownIds = ownIds;
		this.countries = reference.countries();
		this.wording = new Wording(this.countries);
		this.wording.words().forEach(this.vocabulary::add);
		for (Country country : reference.countries().all()) {
			this.vocabulary.add(country.name());
			country.names().forEach(this.vocabulary::add);
			country.adjectives().forEach(this.vocabulary::add);
		}
		reference.cities().all().forEach((city) -> this.vocabulary.add(city.name()));
		Set<String> shared = new HashSet<>();
		for (Organization organization : this.organizations.all()) {
			add(organization.name(), organization, shared);
			organization.names().forEach((name) -> add(name, organization, shared));
			organization.identifiers().forEach((identifier) -> this.byIdentifier.put(identifier, organization));
		}
		shared.forEach(this.byLooseName::remove);
		shared.forEach(this.byPlace::remove);
		shared.forEach(this.byWording::remove);
		this.byLooseName.forEach((name, body) -> {
			if (name.length() >= CUT_LENGTH) {
				this.longNames.put(name, body);
			}
		});
	}

	private void add(String name, Organization organization, Set<String> shared) {
		String key = NameKey.loose(name);
		addAtPlace(name, organization, shared);
		if (key.length() >= LEAST_LENGTH) {
			put(this.byLooseName, key, organization, shared);
		}
		this.wording.of(name).ifPresent((words) -> put(this.byWording, words, organization, shared));
		this.vocabulary.add(name);
	}

	/**
	 * A body of a country can be called by its name and the country. A body of many
	 * countries that has its seat in one cannot: there, that is its member or office.
	 */
	private void addAtPlace(String name, Organization organization, Set<String> shared) {
		Optional<OwnIds.Placed> said = this.ownIds.placed(name)
			.filter((placed) -> organization.country()
				.filter((code) -> !placed.country().code().equals(code))
				.isEmpty());
		if (said.isPresent()) {
			put(this.byPlace, place(said.get().name(), said.get().country().code()), organization, shared);
		}
		else if (!organization.kind().equals(INTERNATIONAL_NGO)) {
			organization.country().ifPresent((code) -> put(this.byPlace, place(name, code), organization, shared));
		}
	}

	private static void put(Map<String, Organization> index, String key, Organization organization,
			Set<String> shared) {
		Organization other = index.putIfAbsent(key, organization);
		if (other != null && !other.id().equals(organization.id())) {
			shared.add(key);
		}
	}

	private static String place(String body, String code) {
		return code + " " + NameKey.loose(body);
	}

	/** The organization of a name that says its country in whatever way. */
	public Optional<Organization> byPlacedName(String name) {
		return withSeat(name).or(() -> withPlace(name));
	}

	/** "Concern Worldwide (IRL)": the code of the country of its seat. */
	private Optional<Organization> withSeat(String name) {
		int bracket = name.length() - SEAT.length();
		if (bracket < 2 || name.charAt(bracket) != '(' || !name.endsWith(")")) {
			return Optional.empty();
		}
		String code = name.substring(bracket + 1, name.length() - 1);
		return byName(name.substring(0, bracket)).filter((body) -> body.country().isPresent()
				&& body.country().equals(this.countries.byCode(code).map(Country::code)));
	}

	private Optional<Organization> withPlace(String name) {
		return this.ownIds.placed(name).flatMap((placed) -> {
			String code = placed.country().code();
			Optional<Organization> found = atPlace(placed.name(), placed.country());
			if (found.isPresent()) {
				return found;
			}
			List<Organization> called = this.organizations.byAcronym(placed.name())
				.stream()
				.filter((body) -> body.country().filter(code::equals).isPresent())
				.toList();
			return (called.size() == 1) ? Optional.of(called.get(0)) : Optional.empty();
		});
	}

	private Optional<Organization> atPlace(String name, Country country) {
		return Optional.ofNullable(this.byPlace.get(place(name, country.code())));
	}

	/** The known member of a family in a country. */
	public Optional<Organization> member(Organization family, Country country) {
		return Stream.concat(Stream.of(family.name()), family.names().stream())
			.flatMap((name) -> atPlace(name, country).stream())
			.findFirst();
	}

	/** The organization or government of a name in whatever spelling. */
	public Optional<Organization> byName(String name) {
		return this.organizations.byName(name).or(() -> Optional.ofNullable(this.byLooseName.get(NameKey.loose(name))));
	}

	/**
	 * The organization of a name in other words: of another language or order, with one
	 * word misspelled, or cut off in its last word.
	 */
	public Optional<Organization> byLikeName(String name) {
		return byWording(name).or(() -> this.vocabulary.mended(name).flatMap((mended) -> {
			Optional<Organization> found = byName(mended);
			return found.isPresent() ? found : byWording(mended);
		})).or(() -> byStart(name));
	}

	private Optional<Organization> byWording(String name) {
		return this.wording.of(name).map(this.byWording::get);
	}

	/** "Swiss Agency for Development and Co": forms cut long names off. */
	private Optional<Organization> byStart(String name) {
		String key = NameKey.loose(name);
		String last = key.substring(key.lastIndexOf(' ') + 1);
		if (key.length() < CUT_LENGTH || this.vocabulary.contains(last) && last.length() > 2) {
			return Optional.empty();
		}
		String above = this.longNames.higherKey(key);
		if (above == null || !above.startsWith(key) || above.indexOf(' ', key.length()) >= 0) {
			return Optional.empty();
		}
		String next = this.longNames.higherKey(above);
		return (next != null && next.startsWith(key)) ? Optional.empty()
				: Optional.ofNullable(this.longNames.get(above));
	}

	/**
	 * Whether a name has the words of a name of a body, a letter, an ending or the
	 * country aside.
	 */
	public boolean isAlike(String name, Organization body) {
		String bare = withoutCountry(name, body);
		return Stream.concat(Stream.of(body.name()), body.names().stream())
			.anyMatch((other) -> NameKey.isAlike(name, other, this::areApart)
					|| NameKey.isAlike(bare, withoutCountry(other, body), this::areApart));
	}

	/** Two usual words one letter apart are no misspelling, nor is a country another. */
	private boolean areApart(String one, String other) {
		return isPlace(one) && isPlace(other) || this.vocabulary.contains(one) && this.vocabulary.contains(other)
				&& !one.startsWith(other) && !other.startsWith(one);
	}

	private boolean isPlace(String word) {
		return this.countries.byName(word).isPresent() || this.countries.byAdjective(word).isPresent();
	}

	private String withoutCountry(String name, Organization body) {
		return this.ownIds.placed(name)
			.filter((placed) -> body.country().filter(placed.country().code()::equals).isPresent())
			.map(OwnIds.Placed::name)
			.orElse(name);
	}

	/** The organization of an identifier such as {@code iati:XM-DAC-47066}. */
	public Optional<Organization> byIdentifier(String identifier) {
		return Optional.ofNullable(this.byIdentifier.get(identifier));
	}

}
