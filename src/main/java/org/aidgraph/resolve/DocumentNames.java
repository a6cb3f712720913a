package org.aidgraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * What one document calls things: a short form that the document binds to exactly one
 * full name means that thing wherever the document uses it.
 */
final class DocumentNames {

	private final Set<Mention> seen = new HashSet<>();

	private final Map<String, Mention> fullest = new LinkedHashMap<>();

	private final Map<String, Set<String>> fullNamesOf = new HashMap<>();

	DocumentNames(List<Fact> facts, List<Flow> flows) {
		for (Fact fact : facts) {
			add(fact.subject());
			add(fact.object());
		}
		for (Flow flow : flows) {
			flow.provider().ifPresent(this::add);
			flow.receiver().ifPresent(this::add);
			flow.targets().forEach(this::add);
		}
	}

	private void add(Mention mention) {
		if (mention.kind() == Kind.VALUE || !this.seen.add(mention)) {
			return;
		}
		this.fullest.merge(key(mention), mention, DocumentNames::joined);
		for (String name : mention.names()) {
			this.fullNamesOf.computeIfAbsent(key(mention.kind(), name), (key) -> new LinkedHashSet<>())
				.add(mention.name());
		}
	}

	/** The mention with everything that the document calls the same thing. */
	Mention fullest(Mention mention) {
		String own = key(mention);
		Set<String> fullNames = this.fullNamesOf.getOrDefault(own, Set.of());
		if (fullNames.size() == 1) {
			String fullName = fullNames.iterator().next();
			Mention full = this.fullest.get(key(mention.kind(), fullName));
			if (full != null && !key(full).equals(own)) {
				return joined(full, mention);
			}
		}
		return this.fullest.getOrDefault(own, mention);
	}

	/**
	 * The organization of a name that a qualifier gives, as the document speaks of it
	 * elsewhere.
	 */
	Mention organization(String name) {
		return fullest(Optional.ofNullable(this.fullest.get(key(Kind.ORGANIZATION, name)))
			.orElseGet(() -> Mention.of(Kind.ORGANIZATION, name)));
	}

	private static Mention joined(Mention full, Mention other) {
		Set<String> names = new LinkedHashSet<>(full.names());
		names.add(other.name());
		names.addAll(other.names());
		names.remove(full.name());
		Kind kind = (other.kind() == Kind.MISSION) ? Kind.MISSION : full.kind();
		return new Mention(kind, full.name(), List.copyOf(names), full.id().or(other::id));
	}

	/** An activity that has an id of its own is nothing else, whatever it is called. */
	private static String key(Mention mention) {
		return (mention.kind().isActivity() && mention.id().isPresent()) ? "id|" + mention.id().get()
				: key(mention.kind(), mention.name());
	}

	private static String key(Kind kind, String name) {
		String family = kind.isOrganization() ? "organization" : kind.isActivity() ? "activity" : kind.label();
		return family + "|" + Slug.of(name);
	}

}
