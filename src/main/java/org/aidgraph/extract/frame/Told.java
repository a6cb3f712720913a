package org.aidgraph.extract.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.naming.Name;

/**
 * What the frames of one sentence have told so far: which bodies give, and what is run.
 */
final class Told {

	private final Set<Integer> givers = new HashSet<>();

	private Optional<Mention> run = Optional.empty();

	/** The undertaking that somebody runs. */
	Optional<Mention> run() {
		return this.run;
	}

	void run(Mention undertaking) {
		this.run = Optional.of(undertaking);
	}

	void give(List<Name> bodies) {
		bodies.forEach((name) -> this.givers.add(name.start()));
	}

	/** Whether a body gives where it stands. */
	boolean gives(Name body) {
		return this.givers.contains(body.start());
	}

}
