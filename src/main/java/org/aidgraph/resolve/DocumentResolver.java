package org.aidgraph.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.identity.Company;
import org.aidgraph.identity.Entity;
import org.aidgraph.identity.IdentityResolver;
import org.aidgraph.identity.Resolution;
import org.aidgraph.identity.Resolution.Created;
import org.aidgraph.identity.Resolution.Rejected;
import org.aidgraph.vocabulary.ActivityId;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.aidgraph.vocabulary.Slug;

/**
 * Resolves the facts of one document, in the light of everything that it says: what it
 * calls things, which organizations it names, whose staff its people are.
 */
final class DocumentResolver {

	private static final String AT = "at";

	private static final int LEAST_CODE_LENGTH = 4;

	private final IdentityResolver identities;

	private final List<Fact> facts;

	private final List<Flow> flows;

	private final Map<Mention, Resolution> resolutions = new HashMap<>();

	private final Map<Mention, Mention> fullest = new HashMap<>();

	private final DocumentNames names;

	private final Company company;

	private final Map<String, TreeSet<String>> employers = new TreeMap<>();

	DocumentResolver(IdentityResolver identities, List<Fact> facts, List<Flow> flows) {
		this.identities = identities;
		this.facts = facts;
		this.flows = flows;
		this.names = new DocumentNames(facts, flows);
		this.company = identities.company(List.copyOf(organizationsNamed()));
		facts.forEach(this::noteEmployer);
	}

	private Set<Mention> organizationsNamed() {
		Set<Mention> named = new LinkedHashSet<>();
		for (Fact fact : this.facts) {
			for (Mention mention : List.of(fact.subject(), fact.object())) {
				if (mention.kind().isOrganization()) {
					named.add(mention);
				}
			}
			workplace(fact).ifPresent(named::add);
		}
		for (Flow flow : this.flows) {
			flow.provider().ifPresent(named::add);
			flow.receiver().ifPresent(named::add);
		}
		return named;
	}

	/** The organization at which a fact says that a person works. */
	private Optional<Mention> workplace(Fact fact) {
		return switch (fact.predicate()) {
			case HOLDS_ROLE -> Optional.ofNullable(fact.qualifiers().get(AT)).map(this.names::organization);
			case CONTACT_FOR ->
				Optional.of(this.names.fullest(fact.object())).filter((object) -> object.kind().isOrganization());
			default -> Optional.empty();
		};
	}

	private void noteEmployer(Fact fact) {
		workplace(fact).ifPresent((mention) -> this.employers
			.computeIfAbsent(Slug.of(this.names.fullest(fact.subject()).name()), (person) -> new TreeSet<>())
			.add(this.identities.employer(mention, this.company)));
	}

	Resolved resolve() {
		ClaimBuilder claims = new ClaimBuilder();
		for (Fact fact : this.facts) {
			Mention subjectMention = acting(fact, fullest(fact.subject()), true);
			Resolution subject = resolve(subjectMention);
			if (fact.predicate().isValue()) {
				claims.value(fact, subjectMention, subject);
			}
			else if (fact.predicate() == Predicate.HOLDS_ROLE) {
				role(fact, subjectMention, subject, claims);
			}
			else {
				Mention objectMention = acting(fact, fullest(fact.object()), false);
				claims.relation(fact, subjectMention, subject, objectMention, resolve(objectMention),
						RelationType.valueOf(fact.predicate().name()));
			}
		}
		for (Flow flow : this.flows) {
			claims.payment(flow, resolve(fullest(flow.activity())), (mention) -> resolve(fullest(mention)));
		}
		return claims.build();
	}

	private void role(Fact fact, Mention personMention, Resolution person, ClaimBuilder claims) {
		Optional<Mention> at = workplace(fact);
		Optional<Resolution> organization = at.map(this::resolve);
		String where = organization.flatMap(Resolution::entity)
			.map((entity) -> "." + entity.id().substring(entity.id().indexOf(':') + 1))
			.orElse("");
		Resolution role = new Created(Entity.created("role:" + Slug.of(fact.object().name()) + where, Kind.ROLE),
				"a role is its title and its organization");
		claims.relation(fact, personMention, person, fact.object(), role, RelationType.HOLDS);
		if (at.isPresent() && organization.isPresent() && person.entity().isPresent()) {
			claims.at(fact, fact.object(), role, at.get(), organization.get());
		}
	}

	/** A country that gives, receives or runs something is meant as its government. */
	private static Mention acting(Fact fact, Mention mention, boolean subject) {
		boolean acts = switch (fact.predicate()) {
			case FUNDS, PARTNERS_WITH -> true;
			case IMPLEMENTS -> subject;
			case CONTACT_FOR -> !subject;
			default -> false;
		};
		return (acts && mention.kind() == Kind.COUNTRY) ? new Mention(Kind.ORGANIZATION, mention.name(),
				mention.names(), mention.id().map((code) -> "gov:" + code.toLowerCase(Locale.ROOT))) : mention;
	}

	private Mention fullest(Mention mention) {
		return this.fullest.computeIfAbsent(mention, this.names::fullest);
	}

	/** A document speaks of few things many times. */
	private Resolution resolve(Mention mention) {
		return this.resolutions.computeIfAbsent(mention, this::decide);
	}

	private Resolution decide(Mention mention) {
		String slug = Slug.of(mention.name());
		return switch (mention.kind()) {
			case PERSON -> created(mention, slug + employer(slug), "a person is a name and the body that it works for");
			case PROGRAMME,
					PROJECT ->
				sure(mention, Kind.PROJECT)
					.or(() -> code(mention).filter(ActivityId::isIdentifier)
						.map((code) -> new Created(Entity.created(ActivityId.of(code), Kind.PROJECT),
								"an activity is its identifier")))
					.orElseGet(() -> created(mention, code(mention).map(Slug::of).orElse(slug),
							"an activity is its code, or its title where it has none"));
			case ROLE, SECTOR, IDENTIFIER ->
				sure(mention, mention.kind()).orElseGet(() -> this.identities.resolve(mention, this.company));
			default -> this.identities.resolve(mention, this.company);
		};
	}

	/** A reader of records knows the ids of some things. */
	private static Optional<Resolution> sure(Mention mention, Kind kind) {
		return mention.id().map((id) -> new Created(Entity.created(id, kind), "the reader was sure of its id"));
	}

	private static Resolution created(Mention mention, String id, String reason) {
		if (id.isEmpty()) {
			return Rejected.nameless(mention);
		}
		return new Created(Entity.created(IdentityResolver.prefix(mention.kind()) + id, mention.kind()), reason);
	}

	private String employer(String person) {
		return Optional.ofNullable(this.employers.get(person)).map((bodies) -> "." + bodies.first()).orElse("");
	}

	/** The first code among the names: no gap, and at least two digits. */
	private static Optional<String> code(Mention activity) {
		return activity.names()
			.stream()
			.filter((name) -> name.indexOf(' ') < 0 && name.length() >= LEAST_CODE_LENGTH
					&& name.chars().filter(Character::isDigit).count() >= 2)
			.min(Comparator.comparing(Slug::of));
	}

}
