package org.aidgraph.iati.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.vocabulary.ActivityId;
import org.aidgraph.vocabulary.Kind;

/**
 * How a record speaks of activities.
 */
final class ActivityNames {

	private ActivityNames() {
	}

	/** The activity as its own record speaks of it. */
	static Mention of(Activity activity) {
		Optional<Narrative> best = Narrative.best(activity.titles());
		String name = best.map(Narrative::text).orElse(activity.identifier());
		List<String> names = new ArrayList<>();
		activity.titles()
			.stream()
			.map(Narrative::text)
			.filter((title) -> !title.equals(name))
			.distinct()
			.forEach(names::add);
		boolean divided = activity.related().stream().anyMatch((other) -> other.type() == Activity.Related.Type.CHILD);
		return new Mention(divided ? Kind.PROGRAMME : Kind.PROJECT, name, names,
				Optional.of(ActivityId.of(activity.identifier())));
	}

	/** An activity of which only the identifier is known. */
	static Mention of(String identifier, Kind kind) {
		return new Mention(kind, identifier, List.of(), Optional.of(ActivityId.of(identifier)));
	}

}
