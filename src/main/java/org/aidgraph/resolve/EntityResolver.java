package org.aidgraph.resolve;

import java.util.List;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.identity.IdentityResolver;
import org.aidgraph.reference.ReferenceData;

/**
 * Puts entities in the place of mentions. What a mention means depends on its document
 * and the reference data alone, never on what was imported before, so the order of
 * documents does not matter. Stateless, safe for use by many threads.
 */
public final class EntityResolver {

	/** Changes whenever the same facts would be resolved to other entities. */
	public static final String VERSION = "4";

	private final IdentityResolver identities;

	public EntityResolver(ReferenceData reference) {
		this.identities = new IdentityResolver(reference);
	}

	/** What decides about single mentions. */
	public IdentityResolver identities() {
		return this.identities;
	}

	/** Resolves the facts of one document. */
	public Resolved resolve(List<Fact> facts) {
		return resolve(facts, List.of());
	}

	/** Resolves the facts and flows of money of one document. */
	public Resolved resolve(List<Fact> facts, List<Flow> flows) {
		return new DocumentResolver(this.identities, facts, flows).resolve();
	}

}
