package org.aidgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.Resolution.Created;
import org.aidgraph.resolve.Resolution.Matched;
import org.aidgraph.resolve.Resolution.Rejected;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.aidgraph.vocabulary.Slug;

/**
 * Puts entities in the place of mentions. What a mention means depends on its document
 * and the reference data alone, never on what was imported before, so the order of
 * documents does not matter. Stateless, safe for use by many threads.
 */
public final class EntityResolver {

	/** Changes whenever the same facts would be resolved to other entities. */
	public static final String VERSION = "1";

	private final ReferenceData reference;

	private final ReferenceEntities entities;

	private final OrganizationResolver organizations;

	public EntityResolver(ReferenceData reference) {
		this.reference = reference;
		this.entities = new ReferenceEntities(reference);
		this.organizations = new OrganizationResolver(reference, this.entities);
	}

	/** Resolves the facts of one document. */
	public Resolved resolve(List<Fact> facts) {
		DocumentNames names = new DocumentNames(facts);
		Map<String, TreeSet<String>> staffOf = staff(facts, names);
		ClaimBuilder claims = new ClaimBuilder();
		for (Fact fact : facts) {
			Mention subjectMention = acting(fact, names.fullest(fact.subject()), true);
			Resolution subject = resolve(subjectMention, staffOf);
			if (fact.predicate().isValue()) {
				claims.value(fact, subjectMention, subject);
			}
			else if (fact.predicate() == Predicate.HOLDS_ROLE) {
				Optional<Mention> at = Optional.ofNullable(fact.qualifiers().get("at")).map(names::organization);
				Optional<Resolution> organization = at.map(this.organizations::resolve);
				Resolution role = new Created(role(fact.object(), organization),
						"a role is its title and its organization");
				claims.relation(fact, subjectMention, subject, fact.object(), role, RelationType.HOLDS);
				if (at.isPresent() && subject.entity().isPresent()) {
					claims.at(fact, fact.object(), role, at.get(), organization.get());
				}
			}
			else {
				Mention objectMention = acting(fact, names.fullest(fact.object()), false);
				claims.relation(fact, subjectMention, subject, objectMention, resolve(objectMention, staffOf),
						RelationType.valueOf(fact.predicate().name()));
			}
		}
		return claims.build();
	}

	/** A country that gives, receives or runs something is meant as its government. */
	private static Mention acting(Fact fact, Mention mention, boolean subject) {
		boolean acts = switch (fact.predicate()) {
			case FUNDS, PARTNERS_WITH -> true;
			case IMPLEMENTS, CONTACT_FOR -> subject || fact.predicate() == Predicate.CONTACT_FOR;
			default -> false;
		};
		return (acts && mention.kind() == Kind.COUNTRY)
				? new Mention(Kind.ORGANIZATION, mention.name(), mention.names(), Optional.empty()) : mention;
	}

	/** The bodies that each person of the document works for, by the slug of the name. */
	private Map<String, TreeSet<String>> staff(List<Fact> facts, DocumentNames names) {
		Map<String, TreeSet<String>> staff = new TreeMap<>();
		for (Fact fact : facts) {
			String person = Slug.of(names.fullest(fact.subject()).name());
			if (fact.predicate() == Predicate.HOLDS_ROLE && fact.qualifiers().containsKey("at")) {
				staff.computeIfAbsent(person, (key) -> new TreeSet<>())
					.add(this.organizations.family(names.organization(String.valueOf(fact.qualifiers().get("at")))));
			}
			else if (fact.predicate() == Predicate.CONTACT_FOR) {
				staff.computeIfAbsent(person, (key) -> new TreeSet<>())
					.add(this.organizations.family(names.fullest(fact.object())));
			}
		}
		return staff;
	}

	private Resolution resolve(Mention mention, Map<String, TreeSet<String>> staffOf) {
		String slug = Slug.of(mention.name());
		if (slug.isEmpty()) {
			return new Rejected(mention.name(), "the name has neither letters nor digits");
		}
		return switch (mention.kind()) {
			case ORGANIZATION, MISSION -> this.organizations.resolve(mention);
			case COUNTRY -> country(mention);
			case REGION -> region(mention, slug);
			case PERSON -> new Created(Entity.created(
					"person:" + slug
							+ Optional.ofNullable(staffOf.get(slug)).map((bodies) -> "." + bodies.first()).orElse(""),
					Kind.PERSON), "a person is a name and the body that it works for");
			case PROGRAMME,
					PROJECT ->
				new Created(
						Entity.created(mention.kind().label().toLowerCase(java.util.Locale.ROOT) + ":"
								+ code(mention).orElse(slug), mention.kind()),
						"an activity is its code, or its title where it has none");
			case ROLE, SECTOR ->
				new Created(Entity.created(mention.kind().label().toLowerCase(java.util.Locale.ROOT) + ":" + slug,
						mention.kind()), "known by its name");
			case VALUE -> new Rejected(mention.name(), "a value is no thing");
		};
	}

	private Resolution country(Mention mention) {
		return mention.id()
			.flatMap(this.reference.countries()::byCode)
			.or(() -> this.reference.countries().byName(mention.name()))
			.<Resolution>map(
					(country) -> new Matched(this.entities.of(country), "a name of the country " + country.code()))
			.orElseGet(() -> new Rejected(mention.name(), "no country has this name"));
	}

	private Resolution region(Mention mention, String slug) {
		return mention.id()
			.flatMap(this.reference.regions()::byId)
			.or(() -> this.reference.regions().byName(mention.name()))
			.<Resolution>map((region) -> new Matched(this.entities.of(region), "a name of the region " + region.id()))
			.orElseGet(() -> new Created(Entity.created("named:" + slug, Kind.REGION), "a region known by its name"));
	}

	private static Entity role(Mention role, Optional<Resolution> organization) {
		String at = organization.flatMap(Resolution::entity)
			.map((entity) -> "." + entity.id().substring(entity.id().indexOf(':') + 1))
			.orElse("");
		return Entity.created("role:" + Slug.of(role.name()) + at, Kind.ROLE);
	}

	/** The first code among the names: letters and digits with a digit, without a gap. */
	private static Optional<String> code(Mention activity) {
		return activity.names()
			.stream()
			.filter((name) -> name.indexOf(' ') < 0 && name.length() >= 4
					&& name.chars().filter(Character::isDigit).count() >= 2)
			.map(Slug::of)
			.sorted()
			.findFirst();
	}

}
