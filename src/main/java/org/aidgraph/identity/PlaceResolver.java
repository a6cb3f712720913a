package org.aidgraph.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

	private static final Pattern FORM = Pattern
		.compile("(r[eé]publique|republic|rep[uú]blica|royaume|kingdom|reino) (du |des? |d['’]|of (the )?|del? )"
				+ "(?!congo|cor[eé]e|corea|korea|chin)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
			.or(() -> this.reference.countries().byName(withoutForm(mention.name())))
			.<Resolution>map(
					(country) -> new Matched(this.entities.of(country), "a name of the country " + country.code()))
			.orElseGet(() -> new Rejected(mention.name(), "no country has this name"));
	}

	/**
	 * "République du Sénégal". Where two countries have one short name, the form counts.
	 */
	private static String withoutForm(String name) {
		Matcher form = FORM.matcher(name);
		return form.lookingAt() ? name.substring(form.end()) : name;
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
