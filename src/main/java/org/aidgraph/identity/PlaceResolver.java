package org.aidgraph.identity;

import org.aidgraph.extract.Mention;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.identity.Resolution.Created;
import org.aidgraph.identity.Resolution.Matched;
import org.aidgraph.identity.Resolution.Rejected;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * Decides which country or region a mention means: by its code where the reader was sure,
 * else by its name.
 */
final class PlaceResolver {

	private final ReferenceData reference;

	private final KnownEntities entities;

	PlaceResolver(ReferenceData reference, KnownEntities entities) {
		this.reference = reference;
		this.entities = entities;
	}

	Resolution country(Mention mention) {
		return mention.id()
			.flatMap(this.reference.countries()::byCode)
			.or(() -> this.reference.countries().byName(mention.name()))
			.<Resolution>map(
					(country) -> new Matched(this.entities.of(country), "a name of the country " + country.code()))
			.orElseGet(() -> new Rejected(mention.name(), "no country has this name"));
	}

	Resolution region(Mention mention) {
		return mention.id()
			.flatMap(this.reference.regions()::byId)
			.or(() -> this.reference.regions().byName(mention.name()))
			.<Resolution>map((region) -> new Matched(this.entities.of(region), "a name of the region " + region.id()))
			.orElseGet(() -> new Created(Entity.created("named:" + Slug.of(mention.name()), Kind.REGION),
					"a region known by its name"));
	}

}
