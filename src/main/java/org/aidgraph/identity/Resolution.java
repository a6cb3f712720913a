package org.aidgraph.identity;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Mention;

/**
 * Which entity a mention means, and why.
 */
public sealed interface Resolution {

	/** The reason, for a person. */
	String reason();

	/** The entity; empty for a rejected mention. */
	Optional<Entity> entity();

	/** The mention means an entity of the reference data. */
	record Matched(Entity found, String reason) implements Resolution {

		@Override
		public Optional<Entity> entity() {
			return Optional.of(this.found);
		}

	}

	/** The mention means something that only documents know. */
	record Created(Entity made, String reason) implements Resolution {

		@Override
		public Optional<Entity> entity() {
			return Optional.of(this.made);
		}

	}

	/** Several entities could be meant: the mention gets one of its own. */
	record Ambiguous(Entity own, List<String> candidates, String reason) implements Resolution {

		public Ambiguous {
			candidates = List.copyOf(candidates);
		}

		@Override
		public Optional<Entity> entity() {
			return Optional.of(this.own);
		}

	}

	/** The mention names nothing that the graph could hold. */
	record Rejected(String mention, String reason) implements Resolution {

		/** The rejection of a mention whose name leaves nothing to know it by. */
		public static Rejected nameless(Mention mention) {
			return new Rejected(mention.name(), "the name has neither letters nor digits");
		}

		@Override
		public Optional<Entity> entity() {
			return Optional.empty();
		}

	}

}
