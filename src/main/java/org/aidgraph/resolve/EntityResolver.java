package org.aidgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Fact;
import org.aidgraph.identity.Entity;
import org.aidgraph.identity.IdentityResolver;
import org.aidgraph.reference.ReferenceData;

/**
 * Puts entities in the place of mentions. What a mention means depends on its document
 * and the reference data alone, never on what was imported before, so the order of
 * documents does not matter. Stateless, safe for use by many threads.
 */
public final class EntityResolver {

	/** Changes whenever the same facts would be resolved to other entities. */
	public static final String VERSION = "1";

	private final IdentityResolver identities;

	public EntityResolver(ReferenceData reference) {
		this.identities = new IdentityResolver(reference);
	}

	/** The entity that the reference data describe under an id. */
	public Optional<Entity> known(String id) {
		return this.identities.known(id);
	}

	/** Resolves the facts of one document. */
	public Resolved resolve(List<Fact> facts) {
		return new DocumentResolver(this.identities, facts).resolve();
	}

}
