package org.aidgraph.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries by code, name and adjective, from {@code countries.csv}: UN short and formal
 * names, common and old ones, and the names of CLDR in English, French, Spanish, Arabic,
 * Russian, Chinese, Portuguese and German. Immutable and thread safe.
 */
public final class Countries {

	/** Codes no longer in use, codes of the EU, and what they stand for now. */
	private static final Map<String, String> REDIRECTED = Map.ofEntries(Map.entry("BU", "MM"), Map.entry("ZR", "CD"),
			Map.entry("TP", "TL"), Map.entry("DD", "DE"), Map.entry("FX", "FR"), Map.entry("HV", "BF"),
			Map.entry("RH", "ZW"), Map.entry("DY", "BJ"), Map.entry("NH", "VU"), Map.entry("VD", "VN"),
			Map.entry("YD", "YE"), Map.entry("UK", "GB"), Map.entry("EL", "GR"), Map.entry("BUR", "MM"),
			Map.entry("ZAR", "CD"), Map.entry("TMP", "TL"), Map.entry("ROM", "RO"));

	private static final Map<String, String> ABBREVIATIONS = Map.of("Rep.", "Republic", "Dem.", "Democratic", "Is.",
			"Islands", "Isl.", "Islands", "Fed.", "Federated", "Sts.", "States", "St.", "Saint", "Afr.", "African");

	private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "l", "el", "los", "las");

	private static final String GOVERNMENT = " government";

	private static final List<String> GOVERNMENT_THEN_WHOSE = List.of("gouvernement ", "gobierno ");

	private static final Set<String> FORMS = Set.of("royal", "federal", "transitional");

	/** In folded words. */
	private static final List<String> GOVERNMENT_OF = List.of("government of ", "gouvernement de ", "gouvernement du ",
			"gouvernement des ", "gouvernement d ", "gobierno de ", "gobierno del ", "govt of ", "gov of ", "gov t of ",
			"governo de ", "governo do ", "governo da ", "governo del ", "governo della ", "regierung von ",
			"regierung der ", "regering van ");

	private final List<Country> all = new ArrayList<>();

	private final Map<String, Country> byCode = new HashMap<>();

	private final Map<String, Country> byName = new HashMap<>();

	private final Map<String, Country> byAdjective = new HashMap<>();

	private Countries() {
	}

	static Countries load() {
		Countries countries = new Countries();
		List<Country> present = read("countries");
		List<Country> former = read("former-countries");
		present.forEach(countries::add);
		present.forEach(countries::addNames);
		countries.all.addAll(present);
		former.forEach(countries::add);
		former.forEach(countries::addNames);
		return countries;
	}

	private static List<Country> read(String table) {
		return Table.read(table)
			.rows()
			.stream()
			.map((row) -> new Country(row.get("code"), row.get("iso3"), row.get("m49"), row.get("region"),
					row.get("name"), row.list("names"), row.list("adjectives"), row.list("acronyms")))
			.toList();
	}

	private void add(Country country) {
		this.byCode.put(country.code(), country);
		this.byCode.put(country.iso3(), country);
		if (!country.m49().isEmpty()) {
			this.byCode.put(country.m49(), country);
		}
		this.byName.put(Letters.key(country.name()), country);
	}

	private void addNames(Country country) {
		for (String name : country.names()) {
			this.byName.putIfAbsent(Letters.key(name), country);
		}
		for (String acronym : country.acronyms()) {
			this.byName.putIfAbsent(Letters.key(acronym), country);
		}
		for (String adjective : country.adjectives()) {
			this.byAdjective.put(Letters.key(adjective), country);
		}
	}

	/** All countries that there are, in order of their codes. */
	public List<Country> all() {
		return Collections.unmodifiableList(this.all);
	}

	/**
	 * The country of an alpha-2, alpha-3 or three-digit code in any case. Old codes lead
	 * to the country that took over ({@code ZR} → CD); those of countries that fell apart
	 * (AN, CS, SU, YU) to themselves, which {@link #all} leaves out.
	 */
	public Optional<Country> byCode(String code) {
		String upper = code.toUpperCase(Locale.ROOT);
		return Optional.ofNullable(this.byCode.get(REDIRECTED.getOrDefault(upper, upper)));
	}

	/**
	 * The country of a whole name in any of the loaded languages, whatever its case,
	 * accents, apostrophes and hyphens. Also understands an article before or after
	 * ({@code Gambia (the)}) and turned forms ({@code Korea, Republic of}). Includes
	 * acronyms such as DRC, which alone prove little.
	 */
	public Optional<Country> byName(String name) {
		Optional<Country> found = byKey(Letters.key(name));
		int turn = found.isPresent() ? -1 : indexOfTurn(name);
		if (turn > 0) {
			found = byKey(Letters.key(name.substring(turn) + " " + name.substring(0, turn)));
		}
		return (found.isPresent() || name.indexOf('.') < 0) ? found : byAbbreviation(name);
	}

	/** "Egypt, Arab Rep.", "Marshall Is.", "Korea, Dem. People's Rep. of". */
	private Optional<Country> byAbbreviation(String name) {
		String full = name;
		for (Map.Entry<String, String> word : ABBREVIATIONS.entrySet()) {
			full = full.replace(word.getKey(), word.getValue());
		}
		if (full.equals(name)) {
			return Optional.empty();
		}
		Optional<Country> found = byName(full);
		int turn = indexOfTurn(full);
		return (found.isPresent() || turn < 0) ? found
				: byKey(Letters.key(full.substring(turn) + " of " + full.substring(0, turn)));
	}

	/**
	 * The country of an English, French or Spanish adjective (Swiss, South African,
	 * norvégien, sueca). None for those of two countries (Congolese, Dominican).
	 */
	public Optional<Country> byAdjective(String adjective) {
		return Optional.ofNullable(this.byAdjective.get(Letters.key(adjective)));
	}

	/**
	 * What its government is called in English, the usual form first (as in Government of
	 * Norway, Norwegian Government). {@link Organizations#byName} understands it with any
	 * other name of the country too.
	 */
	public List<String> governmentNames(Country country) {
		Set<String> names = new LinkedHashSet<>();
		names.add("Government of " + withArticle(country.name()));
		names.add("Government of " + country.name());
		country.adjectives()
			.stream()
			.filter((adjective) -> Character.isUpperCase(adjective.charAt(0)))
			.forEach((adjective) -> names.add(adjective + " Government"));
		country.names()
			.stream()
			.filter((name) -> name.matches("[A-Z]{2,4}"))
			.forEach((name) -> names.add("Government of the " + name));
		return List.copyOf(names);
	}

	/** The country whose government a folded name means; none for other names. */
	Optional<Country> byGovernment(String name) {
		String key = withoutForm(name);
		for (String start : GOVERNMENT_OF) {
			if (key.startsWith(start)) {
				return byKey(key.substring(start.length()));
			}
		}
		for (String start : GOVERNMENT_THEN_WHOSE) {
			if (key.startsWith(start)) {
				return byAdjective(key.substring(start.length()));
			}
		}
		if (!key.endsWith(GOVERNMENT)) {
			return Optional.empty();
		}
		String whose = key.substring(0, key.length() - GOVERNMENT.length());
		return byAdjective(whose).or(() -> byKey(whose));
	}

	/** A government may be royal or federal; it is the one that there is. */
	private static String withoutForm(String name) {
		int first = name.indexOf(' ');
		String bare = (first > 0 && FORMS.contains(name.substring(0, first))) ? name.substring(first + 1) : name;
		return bare.endsWith(" federal" + GOVERNMENT)
				? bare.substring(0, bare.length() - GOVERNMENT.length() - " federal".length()) + GOVERNMENT : bare;
	}

	private Optional<Country> byKey(String key) {
		Country country = this.byName.get(key);
		return Optional.ofNullable((country != null) ? country : this.byName.get(withoutArticles(key)));
	}

	private static int indexOfTurn(String name) {
		int comma = name.indexOf(',');
		return (comma > 0) ? comma : name.indexOf('(');
	}

	private static String withoutArticles(String key) {
		int from = 0;
		int to = key.length();
		int first = key.indexOf(' ');
		if (first > 0 && ARTICLES.contains(key.substring(0, first))) {
			from = first + 1;
		}
		int last = key.lastIndexOf(' ');
		if (last > from && ARTICLES.contains(key.substring(last + 1))) {
			to = last;
		}
		return key.substring(from, to);
	}

	/**
	 * English puts an article before plurals and common nouns: the Gambia, the Republic.
	 */
	static String withArticle(String name) {
		boolean article = name.startsWith("Republic") || name.startsWith("United ") || name.startsWith("Democratic ")
				|| name.startsWith("State of") || name.startsWith("Russian Fed") || name.startsWith("Syrian")
				|| name.startsWith("Lao ") || name.startsWith("Isle ") || name.endsWith("Islands")
				|| name.endsWith(" Republic")
				|| Set.of("Gambia", "Bahamas", "Comoros", "Maldives", "Netherlands", "Philippines", "Holy See")
					.contains(name);
		return article ? "the " + name : name;
	}

}
