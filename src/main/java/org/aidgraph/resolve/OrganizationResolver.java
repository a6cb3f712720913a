package org.aidgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.Resolution.Ambiguous;
import org.aidgraph.resolve.Resolution.Created;
import org.aidgraph.resolve.Resolution.Matched;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * Decides which organization a mention means. A full name decides; an acronym only where
 * it is usual everywhere and means nothing else that is known; "IOM Libya" and the like
 * are the office of the one in the other.
 */
final class OrganizationResolver {

	private static final Set<String> BETWEEN = Set.of("mission", "country", "office", "representation", "in", "the",
			"to", "of", "for", "at");

	private final ReferenceData reference;

	private final ReferenceEntities entities;

	OrganizationResolver(ReferenceData reference, ReferenceEntities entities) {
		this.reference = reference;
		this.entities = entities;
	}

	/** An office and the body that it belongs to. */
	private record Office(String parent, Country country) {

		String id() {
			return "org:" + this.parent + "." + this.country.code().toLowerCase(Locale.ROOT);
		}

	}

	Resolution resolve(Mention mention) {
		Optional<Organization> known = mention.id().flatMap(this.reference.organizations()::byId);
		if (known.isPresent()) {
			return new Matched(this.entities.of(known.get()), "the reader was sure of " + known.get().id());
		}
		Optional<Resolution> byName = byFullName(mention);
		if (byName.isPresent()) {
			return byName.get();
		}
		Optional<Country> country = this.reference.countries().byName(mention.name());
		if (country.isPresent()) {
			return new Matched(this.entities.governmentOf(country.get()), "a country that acts is its government");
		}
		Optional<Office> office = names(mention).stream().flatMap((name) -> office(name).stream()).findFirst();
		if (office.isPresent()) {
			return new Created(Entity.created(office.get().id(), Kind.MISSION),
					"the office in %s of %s".formatted(office.get().country().name(), office.get().parent()));
		}
		return byAcronym(mention);
	}

	private Optional<Resolution> byFullName(Mention mention) {
		for (String name : names(mention)) {
			Optional<Organization> found = this.reference.organizations().byName(name);
			if (found.isPresent()) {
				return Optional
					.of(new Matched(this.entities.of(found.get()), "'" + name + "' is a name of " + found.get().id()));
			}
		}
		return Optional.empty();
	}

	private Resolution byAcronym(Mention mention) {
		Entity own = Entity.created("org:" + Slug.of(mention.name()), mention.kind());
		List<Organization> candidates = this.reference.organizations().byAcronym(mention.name());
		if (candidates.isEmpty()) {
			return new Created(own, "no known organization has one of its names");
		}
		if (usualEverywhere(candidates)) {
			return new Matched(this.entities.of(candidates.get(0)), "'" + mention.name() + "' is the usual acronym of "
					+ candidates.get(0).id() + " and of nothing else");
		}
		return new Ambiguous(own, candidates.stream().map(Organization::id).toList(),
				"'" + mention.name() + "' is an acronym that means several things, or one thing in some places only");
	}

	private boolean usualEverywhere(List<Organization> candidates) {
		return candidates.size() == 1 && candidates.get(0).scope().isEmpty();
	}

	/**
	 * Whose staff somebody at this organization is: the body itself, and for an office
	 * the body that it belongs to. A slug.
	 */
	String family(Mention mention) {
		Resolution resolution = resolve(mention);
		if (resolution instanceof Matched matched) {
			return tail(matched.found());
		}
		for (String name : names(mention)) {
			for (String[] parts : splits(name)) {
				Optional<Entity> parent = parent(parts[0]);
				if (parent.isPresent()) {
					return tail(parent.get());
				}
			}
		}
		return Slug.of(mention.name());
	}

	private static String tail(Entity organization) {
		Object acronym = organization.properties().get("acronym");
		return (acronym != null) ? Slug.of(acronym.toString())
				: organization.id().substring(organization.id().indexOf(':') + 1);
	}

	private Optional<Office> office(String name) {
		for (String[] parts : splits(name)) {
			Optional<Country> country = this.reference.countries().byName(stripped(parts[1]));
			Optional<Entity> parent = country.flatMap((found) -> parent(parts[0]));
			if (parent.isPresent()) {
				return Optional.of(new Office(tail(parent.get()), country.get()));
			}
		}
		return Optional.empty();
	}

	/** The ways to cut a name into a body and the rest, the longest body first. */
	private static List<String[]> splits(String name) {
		List<String[]> splits = new ArrayList<>();
		for (int gap = name.lastIndexOf(' '); gap > 0; gap = name.lastIndexOf(' ', gap - 1)) {
			splits.add(new String[] { name.substring(0, gap), name.substring(gap + 1) });
		}
		return splits;
	}

	/**
	 * The body that has an office in a country. The country is a second witness, so here
	 * an acronym is enough: of the only body that uses it, or else of the only one that
	 * is not of one country itself.
	 */
	private Optional<Entity> parent(String name) {
		String bare = name.endsWith(")") && name.contains(" (") ? name.substring(0, name.indexOf(" (")) : name;
		return this.reference.organizations().byName(bare).or(() -> {
			List<Organization> candidates = this.reference.organizations().byAcronym(bare);
			List<Organization> international = candidates.stream().filter((body) -> body.country().isEmpty()).toList();
			List<Organization> likely = (candidates.size() == 1) ? candidates : international;
			return (likely.size() == 1) ? Optional.of(likely.get(0)) : Optional.empty();
		}).map(this.entities::of);
	}

	private static String stripped(String rest) {
		List<String> words = Arrays.asList(rest.split(" "));
		int from = 0;
		int to = words.size();
		while (from < to && BETWEEN.contains(words.get(from).toLowerCase(Locale.ROOT))) {
			from++;
		}
		while (to > from && BETWEEN.contains(words.get(to - 1).toLowerCase(Locale.ROOT))) {
			to--;
		}
		String place = String.join(" ", words.subList(from, to));
		return place.endsWith(")") && place.contains(" (") ? place.substring(0, place.indexOf(" (")) : place;
	}

	private static List<String> names(Mention mention) {
		List<String> names = new ArrayList<>();
		names.add(mention.name());
		names.addAll(mention.names());
		return names;
	}

}
