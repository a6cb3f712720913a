package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;
import org.aidgraph.naming.Reference;
import org.aidgraph.reference.Organization;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * Turns names of one page into mentions under the fullest form that the page gives, so
 * that a thing has one name throughout. Belongs to one page.
 */
public final class Mentions {

	private static final Set<String> PROGRAMMES = Words.of("programme", "program", "programa", "matrix", "campaign",
			"processes", "facility");

	/** Letters behind this one are of scripts without capitals. */
	private static final int LAST_WITH_CASE = 0x5ff;

	private final PageNames pageNames;

	private final Reference reference;

	private final Supplier<ShortForms> shortForms;

	/** The names of one office of one body in one country, by body and country. */
	private final SortedMap<String, SortedSet<String>> missions = new TreeMap<>();

	/** The same by each of the names; empty while they are being collected. */
	private final Map<String, SortedSet<String>> missionsByName = new HashMap<>();

	Mentions(PageNames pageNames, Reference reference, Supplier<ShortForms> shortForms) {
		this.pageNames = pageNames;
		this.reference = reference;
		this.shortForms = shortForms;
	}

	/** The thing that a name names. */
	public Mention of(Name name) {
		return switch (name.kind()) {
			case COUNTRY -> new Mention(Kind.COUNTRY, name.text(), name.others(), name.id());
			case REGION, CITY -> new Mention(Kind.REGION, name.text(), name.others(), name.id());
			case NATIONALITY, GOVERNMENT -> government(name);
			case ACTIVITY -> activity(name.text(), name.others());
			case UNIT -> unit(name);
			case ORGANIZATION, OTHER -> body(name);
		};
	}

	/** A project or programme under this name. */
	public Mention activity(String name, List<String> others) {
		Set<String> all = new LinkedHashSet<>(others);
		String full = this.pageNames.longForm(name).orElse(name);
		if (!full.equals(name)) {
			all.add(name);
		}
		this.pageNames.acronym(full).ifPresent(all::add);
		all.remove(full);
		return new Mention(isProgramme(full) ? Kind.PROGRAMME : Kind.PROJECT, full, List.copyOf(all), Optional.empty());
	}

	/** Whether the page uses this as the name of an undertaking. */
	public boolean isUndertaking(String name) {
		return this.pageNames.undertakings().contains(name);
	}

	private static boolean isProgramme(String name) {
		for (String word : Slug.of(name).split("-")) {
			if (PROGRAMMES.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** The government that a country or a nationality stands for. */
	private Mention government(Name name) {
		String code = name.id().orElse("");
		String country = this.reference.countryName(code);
		Optional<Organization> government = this.reference.governmentOf(code);
		String full = (name.kind() == NameKind.GOVERNMENT && !isPlural(name.text())) ? name.text()
				: government.map(Organization::name).orElse(name.text());
		Set<String> others = new LinkedHashSet<>();
		others.add(country);
		government.ifPresent((body) -> others.add(body.name()));
		name.place().ifPresent((place) -> others.add(place.text()));
		others.remove(full);
		return new Mention(Kind.ORGANIZATION, full, List.copyOf(others), government.map(Organization::id));
	}

	private static boolean isPlural(String text) {
		return text.endsWith("overnments") || text.startsWith("Governments") || text.startsWith("governments");
	}

	private Mention unit(Name name) {
		Mention mention = full(Kind.MISSION, name);
		String key = missionKey(name);
		if (!key.isEmpty()) {
			Set<String> names = this.missions.computeIfAbsent(key, (k) -> new TreeSet<>());
			names.add(mention.name());
			names.addAll(mention.names());
			this.missionsByName.clear();
		}
		return mention;
	}

	private String missionKey(Name name) {
		if (name.whole().isEmpty() || name.place().isEmpty() || name.place().get().kind() != NameKind.COUNTRY) {
			return "";
		}
		String rest = name.text();
		return rest.contains("Regional") ? ""
				: Slug.of(of(name.whole().get()).name()) + "|" + name.place().get().id().orElse("");
	}

	/** A body; one common noun stands for the body that was named so before. */
	private Mention body(Name name) {
		Mention mention = full(Kind.ORGANIZATION, name);
		Optional<Name> meant = isCommonNoun(mention.name()) ? this.shortForms.get().of(name.text(), name.start())
				: Optional.empty();
		return meant.map((whole) -> called(of(whole), name.text())).orElse(mention);
	}

	private static Mention called(Mention mention, String shortForm) {
		Set<String> names = new LinkedHashSet<>(mention.names());
		names.add(shortForm);
		return new Mention(mention.kind(), mention.name(), List.copyOf(names), mention.id());
	}

	private Mention full(Kind kind, Name name) {
		Set<String> others = new LinkedHashSet<>(name.others());
		Optional<String> longForm = this.pageNames.longForm(name.text());
		if (longForm.isEmpty() && isCommonNoun(name.text())) {
			longForm = this.pageNames.onlyWith(name.text());
		}
		String full = longForm.orElse(name.text());
		if (longForm.isPresent()) {
			others.add(name.text());
		}
		this.pageNames.acronym(full).ifPresent(others::add);
		others.remove(full);
		return new Mention(kind, full, List.copyOf(others), name.id().filter((id) -> id.startsWith("org:")));
	}

	/**
	 * Whether a name is one common noun such as "Fund", which names nothing by itself.
	 */
	public static boolean isCommonNoun(String text) {
		long nouns = WordClass.ORGANIZATION.bit() | WordClass.UNIT.bit();
		return text.indexOf(' ') < 0 && (Lexicon.classesOf(text, 0, text.length()) & nouns) != 0
				&& (!text.equals(text.toUpperCase(java.util.Locale.ROOT)) || text.codePointAt(0) > LAST_WITH_CASE)
				&& !text.equals("Treasury") && !text.equals("Senate");
	}

	/**
	 * The mention under all names that the page turned out to give its thing; the same
	 * whatever the order in which they were met.
	 */
	Mention settled(Mention mention) {
		if (mention.kind() != Kind.MISSION) {
			return mention;
		}
		if (this.missionsByName.isEmpty()) {
			this.missions.values()
				.forEach((names) -> names.forEach((name) -> this.missionsByName.putIfAbsent(name, names)));
		}
		SortedSet<String> names = this.missionsByName.get(mention.name());
		if (names == null) {
			return mention;
		}
		String longest = names.stream()
			.reduce((first, second) -> (second.length() > first.length()) ? second : first)
			.orElse(mention.name());
		List<String> others = new ArrayList<>(names);
		others.remove(longest);
		return new Mention(mention.kind(), longest, others, mention.id());
	}

}
