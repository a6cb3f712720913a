package org.aidgraph.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * Decides what mentions mean. The answer depends on the mention, its company and the
 * reference data alone. Stateless, safe for use by many threads.
 */
public final class IdentityResolver {

	private final KnownEntities known;

	private final Explainer explainer;

	private final OrganizationResolver organizations;

	private final PlaceResolver places;

	public IdentityResolver(ReferenceData reference) {
		this.known = new KnownEntities(reference);
		this.organizations = new OrganizationResolver(reference, this.known);
		this.explainer = new Explainer(reference, this.known);
		this.places = new PlaceResolver(reference, this.known);
	}

	/** The entity that the reference data describe under an id. */
	public Optional<Entity> known(String id) {
		return this.known.byId(id);
	}

	/**
	 * The organization that an identifier of IATI is of: {@code XM-DAC-47066} is that of
	 * IOM, whoever states it.
	 */
	public Optional<Entity> ofIdentifier(String identifier) {
		return this.organizations.ofIdentifier(identifier);
	}

	/** What the organizations that a document names tell of the acronyms in it. */
	public Company company(List<Mention> organizations) {
		return this.organizations.company(organizations);
	}

	/**
	 * The entity that a mention means. Things of other kinds than organizations and
	 * places are what they are called.
	 */
	public Resolution resolve(Mention mention, Company company) {
		String slug = Slug.of(mention.name());
		if (slug.isEmpty()) {
			return Resolution.Rejected.nameless(mention);
		}
		return switch (mention.kind()) {
			case ORGANIZATION, MISSION -> this.organizations.resolve(mention, company);
			case COUNTRY -> this.places.country(mention);
			case REGION -> this.places.region(mention);
			case VALUE -> new Resolution.Rejected(mention.name(), "a value is no thing");
			case PERSON, PROGRAMME, PROJECT, ROLE, SECTOR, IDENTIFIER -> new Resolution.Created(
					Entity.created(prefix(mention.kind()) + slug, mention.kind()), "known by its name");
		};
	}

	/**
	 * What a name means beside others, and what else it could mean.
	 * @param companions other organizations that stand in the same document
	 */
	public Explanation explain(Kind kind, String name, List<String> companions) {
		Mention mention = Mention.of(kind, name);
		List<Mention> named = companions.stream()
			.filter((companion) -> !companion.isBlank())
			.map((companion) -> Mention.of(Kind.ORGANIZATION, companion))
			.toList();
		return this.explainer.explain(mention, resolve(mention, company(named)));
	}

	/** What the ids of a kind begin with. */
	public static String prefix(Kind kind) {
		return kind.label().toLowerCase(Locale.ROOT) + ":";
	}

	/**
	 * Whose staff somebody at this organization is: the body itself, and for an office
	 * the body that it belongs to. A slug.
	 */
	public String employer(Mention organization, Company company) {
		return this.organizations.employer(organization, company);
	}

}
