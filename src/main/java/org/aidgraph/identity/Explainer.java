package org.aidgraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.spelling.SimilarNames;
import org.aidgraph.vocabulary.Kind;

/**
 * Lists what a mention could mean, with scores and reasons, beside what was decided.
 */
final class Explainer {

	private static final int MOST_SIMILAR = 5;

	private static final double ACRONYM = 0.5;

	private static final double SIMILAR = 0.9;

	private final ReferenceData reference;

	private final KnownEntities known;

	private final SimilarNames similar;

	Explainer(ReferenceData reference, KnownEntities known) {
		this.reference = reference;
		this.known = known;
		this.similar = new SimilarNames(reference);
	}

	Explanation explain(Mention mention, Resolution decided) {
		Map<String, Candidate> candidates = new LinkedHashMap<>();
		if (decided instanceof Resolution.Matched found) {
			add(candidates, new Candidate(found.found().id(), name(found.found()), 1.0, List.of(found.reason())));
		}
		if (mention.kind().isOrganization()) {
			for (Organization body : this.reference.organizations().byAcronym(mention.name())) {
				String scope = body.scope().isEmpty() ? "" : ", " + body.scope();
				add(candidates, new Candidate(body.id(), body.name(), ACRONYM,
						List.of("'" + mention.name() + "' is its acronym" + scope)));
			}
			this.similar.organizations(mention.name(), MOST_SIMILAR).forEach((one) -> add(candidates, candidate(one)));
		}
		else if (mention.kind() == Kind.COUNTRY) {
			this.similar.countries(mention.name(), MOST_SIMILAR).forEach((one) -> add(candidates, candidate(one)));
		}
		List<Candidate> sorted = new ArrayList<>(candidates.values());
		sorted.sort(Comparator.comparing(Candidate::score).reversed());
		return new Explanation(mention.name(), mention.kind().label(),
				decided.getClass().getSimpleName().toLowerCase(Locale.ROOT), decided.entity().map(Entity::id),
				decided.reason(), sorted);
	}

	private static Candidate candidate(SimilarNames.Similar one) {
		return new Candidate(one.id(), one.name(), Math.round(SIMILAR * one.score() * 100) / 100.0,
				List.of("'" + one.alias() + "' is a similar name"));
	}

	private static void add(Map<String, Candidate> candidates, Candidate candidate) {
		candidates.merge(candidate.id(), candidate, (one, other) -> {
			List<String> reasons = new ArrayList<>(one.reasons());
			reasons.addAll(other.reasons());
			return new Candidate(one.id(), one.name(), Math.max(one.score(), other.score()), reasons);
		});
	}

	private String name(Entity entity) {
		return this.known.byId(entity.id())
			.map((one) -> String.valueOf(one.properties().get("name")))
			.orElse(entity.id());
	}

}
