package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.aidgraph.identity.Entity;
import org.aidgraph.vocabulary.Kind;

/**
 * The labels of a node, by what it is.
 */
final class Labels {

	private Labels() {
	}

	static List<String> of(Entity entity) {
		List<String> labels = new ArrayList<>(of(entity.kind()));
		if (entity.government()) {
			labels.add("Government");
		}
		return labels;
	}

	/**
	 * The labels of something that documents take for these kinds. What one of them knows
	 * parts of is a programme, whatever others take it for.
	 */
	static List<String> of(Collection<Kind> kinds) {
		TreeSet<String> labels = new TreeSet<>();
		kinds.forEach((kind) -> labels.addAll(of(kind)));
		if (labels.contains(Kind.PROGRAMME.label())) {
			labels.remove(Kind.PROJECT.label());
		}
		return List.copyOf(labels);
	}

	static List<String> of(Kind kind) {
		return switch (kind) {
			case MISSION -> List.of("Organization", "Mission");
			case PROGRAMME, PROJECT -> List.of(kind.label(), "Activity");
			case VALUE -> throw new IllegalArgumentException("A value is no node");
			default -> List.of(kind.label());
		};
	}

}
