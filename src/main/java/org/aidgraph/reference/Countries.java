package org.aidgraph.reference;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries by code, name and adjective. Names come from {@code countries.csv} (UN short
 * and formal names, common and old ones) and from CLDR in eight languages. Immutable and
 * thread safe.
 */
public final class Countries {

	/** The languages that CLDR names are taken in. */
	static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh", "pt", "de");

	/** Codes no longer in use, codes of the EU, and what they stand for now. */
	private static final Map<String, String> REDIRECTED = Map.ofEntries(Map.entry("BU", "MM"), Map.entry("ZR", "CD"),
			Map.entry("TP", "TL"), Map.entry("DD", "DE"), Map.entry("FX", "FR"), Map.entry("HV", "BF"),
			Map.entry("RH", "ZW"), Map.entry("DY", "BJ"), Map.entry("NH", "VU"), Map.entry("VD", "VN"),
			Map.entry("YD", "YE"), Map.entry("UK", "GB"), Map.entry("EL", "GR"), Map.entry("BUR", "MM"),
			Map.entry("ZAR", "CD"), Map.entry("TMP", "TL"), Map.entry("ROM", "RO"));

	private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "l", "el", "los", "las");

	private final Map<String, Country> byCode = new LinkedHashMap<>();

	private final Map<String, Country> byName = new LinkedHashMap<>();

	private final Map<String, Country> byAdjective = new LinkedHashMap<>();

	private Countries() {
	}

	static Countries load() {
		List<LocaleDisplayNames> languages = new ArrayList<>();
		for (String language : LANGUAGES) {
			languages.add(LocaleDisplayNames.getInstance(new ULocale(language), DisplayContext.NO_SUBSTITUTE));
		}
		Countries countries = new Countries();
		for (Table.Row row : Table.read("countries").rows()) {
			countries.add(row, languages);
		}
		for (Country country : countries.all()) {
			countries.addNames(country);
		}
		return countries;
	}

	private void add(Table.Row row, List<LocaleDisplayNames> languages) {
		String code = row.get("code");
		Set<String> names = new LinkedHashSet<>(row.list("names"));
		for (LocaleDisplayNames language : languages) {
			String name = language.regionDisplayName(code);
			if (name != null) {
				names.add(name);
			}
		}
		names.remove(row.get("name"));
		Country country = new Country(code, row.get("iso3"), row.get("m49"), row.get("region"), row.get("name"),
				List.copyOf(names), row.list("adjectives"), row.list("acronyms"));
		this.byCode.put(code, country);
		this.byCode.put(country.iso3(), country);
		if (!country.m49().isEmpty()) {
			this.byCode.put(country.m49(), country);
		}
		this.byName.put(Letters.key(country.name()), country);
	}

	private void addNames(Country country) {
		country.names().forEach((name) -> this.byName.putIfAbsent(Letters.key(name), country));
		country.acronyms().forEach((name) -> this.byName.putIfAbsent(Letters.key(name), country));
		country.adjectives().forEach((adjective) -> this.byAdjective.put(Letters.key(adjective), country));
	}

	/** All countries in order of their codes. */
	public Collection<Country> all() {
		return Collections.unmodifiableSet(new LinkedHashSet<>(this.byCode.values()));
	}

	/**
	 * The country of an alpha-2, alpha-3 or three-digit code in any case. Old codes lead
	 * to the country that took over ({@code ZR} → CD); those of divided countries to
	 * none.
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
		return found;
	}

	/**
	 * The country of an English adjective: {@code Swiss}, {@code South African}. None for
	 * those of two countries ({@code Congolese}, {@code Dominican}).
	 */
	public Optional<Country> byAdjective(String adjective) {
		return Optional.ofNullable(this.byAdjective.get(Letters.key(adjective)));
	}

	/**
	 * What its government is called in English, first the usual form:
	 * {@code Government of
	 * Norway}, {@code Norwegian Government}.
	 */
	public List<String> governmentNames(Country country) {
		Set<String> names = new LinkedHashSet<>();
		names.add("Government of " + withArticle(country.name()));
		names.add("Government of " + country.name());
		country.adjectives().forEach((adjective) -> names.add(adjective + " Government"));
		country.names().stream().filter(Countries::isEnglishForm).forEach((name) -> {
			names.add("Government of " + name);
			names.add("Government of the " + name);
		});
		return List.copyOf(names);
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

	private static boolean isEnglishForm(String name) {
		return name.chars().allMatch((c) -> c < 0x80) && !name.contains(",") && !name.contains("(");
	}

	/**
	 * English puts an article before plurals and common nouns: the Gambia, the Republic.
	 */
	static String withArticle(String name) {
		boolean article = name.startsWith("Republic") || name.startsWith("United ") || name.startsWith("Democratic ")
				|| name.startsWith("State of") || name.startsWith("Russian Fed") || name.startsWith("Syrian")
				|| name.startsWith("Lao ") || name.endsWith("Islands") || name.endsWith(" Republic")
				|| Set.of("Gambia", "Bahamas", "Comoros", "Maldives", "Netherlands", "Philippines", "Holy See")
					.contains(name);
		return article ? "the " + name : name;
	}

}
