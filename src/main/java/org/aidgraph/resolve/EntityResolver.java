package org.aidgraph.resolve;

import java.util.List;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.reference.ReferenceData;

/**
 * Puts entities in the place of mentions. What a mention means depends on its document
 * and the reference data alone, never on what was imported before, so the order of
 * documents does not matter. Stateless, safe for use by many threads.
 */
public final class EntityResolver {

	/** Changes whenever the same facts would be resolved to other entities. */
	public static final String VERSION = "1";

	private final OrganizationResolver organizations;

	private final PlaceResolver places;

	public EntityResolver(ReferenceData reference) {
		ReferenceEntities entities = new ReferenceEntities(reference);
		this.organizations = new OrganizationResolver(reference, entities);
		this.places = new PlaceResolver(reference, entities);
	}

	/** Resolves the facts of one document. */
	public Resolved resolve(List<Fact> facts) {
		return resolve(facts, List.of());
	}

	/** Resolves the facts and flows of money of one document. */
	public Resolved resolve(List<Fact> facts, List<Flow> flows) {
		return new DocumentResolver(this.organizations, this.places, facts, flows).resolve();
	}

}
