package org.aidgraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.spelling.ComposedNames;
import org.aidgraph.spelling.NameIndex;
import org.aidgraph.spelling.OwnIds;
import org.aidgraph.identity.Resolution.Ambiguous;
import org.aidgraph.identity.Resolution.Created;
import org.aidgraph.identity.Resolution.Matched;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * Decides which organization a mention means. A full name decides; an acronym only where
 * it is usual everywhere and means nothing else that is known; "IOM Libya" and the like
 * are the office of the one in the other.
 */
final class OrganizationResolver {

	private final ReferenceData reference;

	private final KnownEntities entities;

	private final Offices offices;

	private final NameIndex names;

	private final ComposedNames composed;

	private final OwnIds ownIds;

	OrganizationResolver(ReferenceData reference, KnownEntities entities) {
		this.reference = reference;
		this.entities = entities;
		this.ownIds = new OwnIds(reference);
		this.names = new NameIndex(reference, this.ownIds);
		this.composed = new ComposedNames(reference, this.names, this.ownIds);
		this.offices = new Offices(reference, this.names);
	}

	/**
	 * The organization that a mention means.
	 * @param company what else the document names
	 */
	Resolution resolve(Mention mention, Company company) {
		Optional<Organization> known = mention.id().flatMap(this.reference.organizations()::byId);
		if (known.isPresent()) {
			return new Matched(this.entities.of(known.get()), "the reader was sure of " + known.get().id());
		}
		Optional<Resolution> byName = byFullName(mention);
		if (byName.isPresent()) {
			return byName.get();
		}
		Optional<Country> country = this.reference.countries().byName(mention.name());
		if (country.isPresent() && this.reference.organizations().byAcronym(mention.name()).isEmpty()) {
			return new Matched(this.entities.governmentOf(country.get()), "a country that acts is its government");
		}
		Optional<Resolution> otherwise = byParts(mention).or(() -> byIdentifier(mention)).or(() -> byPlace(mention));
		if (otherwise.isPresent()) {
			return otherwise.get();
		}
		Optional<Offices.Office> office = names(mention).stream()
			.flatMap((name) -> this.offices.find(name).stream())
			.findFirst();
		if (office.isPresent()) {
			return office(office.get().body(), office.get().country());
		}
		return byLikeName(mention).orElseGet(() -> byAcronym(mention, company));
	}

	private Optional<Resolution> byLikeName(Mention mention) {
		return names(mention).stream()
			.filter((name) -> this.reference.organizations().byAcronym(name).isEmpty())
			.flatMap((name) -> this.names.byLikeName(name).stream())
			.findFirst()
			.map((body) -> matched(body, "it says what a name of " + body.id() + " says, in other words or spelling"));
	}

	/** What the organizations that a document names tell of the acronyms in it. */
	Company company(List<Mention> mentions) {
		Map<String, Organization> byOffice = new HashMap<>();
		Set<String> families = new HashSet<>();
		for (Mention mention : mentions) {
			for (String name : names(mention)) {
				this.offices.find(name).ifPresent((office) -> byOffice.put(office.bodyName(), office.body()));
				this.reference.organizations()
					.byName(name)
					.or(() -> usualEverywhere(this.reference.organizations().byAcronym(name)))
					.ifPresent((body) -> families.addAll(family(body)));
			}
		}
		return new Company(byOffice, families);
	}

	private List<String> family(Organization body) {
		List<String> family = new ArrayList<>();
		for (Optional<Organization> at = Optional.of(body); at
			.isPresent(); at = at.flatMap(this.reference.organizations()::parent)) {
			family.add(at.get().id());
		}
		return family;
	}

	private Optional<Resolution> byFullName(Mention mention) {
		for (String name : names(mention)) {
			Optional<Organization> found = this.names.byName(name);
			if (found.isPresent()) {
				return Optional
					.of(new Matched(this.entities.of(found.get()), "'" + name + "' is a name of " + found.get().id()));
			}
		}
		return Optional.empty();
	}

	/**
	 * An identifier decides only where the name agrees: publishers lend theirs to others.
	 */
	private Optional<Resolution> byIdentifier(Mention mention) {
		return mention.id()
			.flatMap(this.names::byIdentifier)
			.filter((body) -> names(mention).stream().anyMatch((name) -> agrees(name, body)))
			.map((body) -> matched(body, "it carries the identifier of " + body.id() + " and a like name"));
	}

	Optional<Entity> ofIdentifier(String identifier) {
		return this.names.byIdentifier("iati:" + identifier).map(this.entities::of);
	}

	private boolean agrees(String name, Organization body) {
		return ComposedNames.isOwnAcronym(name, body) || this.names.isAlike(name, body)
				|| this.composed.hasPart(name, body);
	}

	private Optional<Resolution> byPlace(Mention mention) {
		return names(mention).stream()
			.flatMap((name) -> this.names.byPlacedName(name).stream())
			.findFirst()
			.map((body) -> matched(body, "a body of this name is known in this country"));
	}

	private Optional<Resolution> byParts(Mention mention) {
		for (String name : names(mention)) {
			Optional<ComposedNames.Meaning> meaning = this.composed.find(name);
			if (meaning.isPresent()) {
				Organization body = meaning.get().body();
				return meaning.get()
					.country()
					.<Resolution>map((country) -> office(body, country))
					.or(() -> Optional.of(matched(body, "every part of '" + name + "' means or fits " + body.id())));
			}
		}
		return Optional.empty();
	}

	private Resolution office(Organization body, Country country) {
		Optional<Organization> member = this.names.member(body, country);
		if (member.isPresent()) {
			return matched(member.get(), "the member of " + body.id() + " in " + country.name());
		}
		String id = "org:" + tail(this.entities.of(body)) + "." + country.code().toLowerCase(Locale.ROOT);
		return new Created(Entity.created(id, Kind.MISSION),
				"the office in %s of %s".formatted(country.name(), body.id()));
	}

	private Resolution byAcronym(Mention mention, Company company) {
		String acronym = mention.name();
		Entity own = Entity.created(this.ownIds.id(acronym), mention.kind());
		List<Organization> candidates = this.reference.organizations().byAcronym(acronym);
		if (candidates.isEmpty()) {
			return new Created(own, "no known organization has one of its names");
		}
		Optional<Organization> usual = usualEverywhere(candidates);
		if (usual.isPresent()) {
			return matched(usual.get(), "'" + acronym + "' is its usual acronym, and means nothing else that is known");
		}
		List<Organization> ofCountry = candidates.stream().filter((body) -> isOfIssuer(body, mention)).toList();
		if (ofCountry.size() == 1) {
			return matched(ofCountry.get(0), "'" + acronym + "' is its acronym, and the identifier is of its country");
		}
		Organization ofOffice = company.byOffice().get(acronym);
		if (ofOffice != null) {
			return matched(ofOffice, "the document names an office of this '" + acronym + "' in a country");
		}
		List<Organization> related = candidates.stream()
			.filter((candidate) -> family(candidate).stream().anyMatch(company.families()::contains))
			.toList();
		if (related.size() == 1) {
			return matched(related.get(0),
					"of all that '" + acronym + "' can mean, it alone belongs to what the document names");
		}
		return new Ambiguous(own, candidates.stream().map(Organization::id).toList(),
				"'" + acronym + "' is an acronym that means several things, or one thing in some places only");
	}

	/**
	 * Registers of a country begin their identifiers with its code: GB-GOV-1, NL-KVK-…
	 */
	private static boolean isOfIssuer(Organization body, Mention mention) {
		return body.country().isPresent()
				&& mention.id().filter((id) -> id.startsWith("iati:" + body.country().get() + "-")).isPresent();
	}

	private Matched matched(Organization organization, String reason) {
		return new Matched(this.entities.of(organization), reason);
	}

	private static Optional<Organization> usualEverywhere(List<Organization> candidates) {
		return (candidates.size() == 1 && candidates.get(0).scope().isEmpty()) ? Optional.of(candidates.get(0))
				: Optional.empty();
	}

	/**
	 * Whose staff somebody at this organization is: the body itself, and for an office
	 * the body that it belongs to. A slug.
	 */
	String employer(Mention mention, Company company) {
		Resolution resolution = resolve(mention, company);
		if (resolution instanceof Matched found) {
			return tail(found.found());
		}
		return names(mention).stream()
			.flatMap((name) -> this.offices.body(name).stream())
			.map((body) -> tail(this.entities.of(body)))
			.findFirst()
			.orElseGet(() -> Slug.of(mention.name()));
	}

	private static String tail(Entity organization) {
		Object acronym = organization.properties().get("acronym");
		return (acronym != null) ? Slug.of(acronym.toString())
				: organization.id().substring(organization.id().indexOf(':') + 1);
	}

	private static List<String> names(Mention mention) {
		List<String> names = new ArrayList<>();
		names.add(mention.name());
		names.addAll(mention.names());
		return names;
	}

}
