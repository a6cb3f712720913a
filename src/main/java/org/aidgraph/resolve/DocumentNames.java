package org.aidgraph.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * What one document calls things: a short form that the document binds to exactly one
 * full name means that thing wherever the document uses it.
 */
final class DocumentNames {

	private final Map<String, Mention> fullest = new LinkedHashMap<>();

	private final Map<String, Set<String>> fullNamesOf = new HashMap<>();

	DocumentNames(List<Fact> facts) {
		for (Fact fact : facts) {
			add(fact.subject());
			add(fact.object());
		}
	}

	private void add(Mention mention) {
		if (mention.kind() == Kind.VALUE) {
			return;
		}
		this.fullest.merge(key(mention.kind(), mention.name()), mention, DocumentNames::joined);
		for (String name : mention.names()) {
			this.fullNamesOf.computeIfAbsent(key(mention.kind(), name), (key) -> new LinkedHashSet<>())
				.add(mention.name());
		}
	}

	/** The mention with everything that the document calls the same thing. */
	Mention fullest(Mention mention) {
		String own = key(mention.kind(), mention.name());
		Set<String> fullNames = this.fullNamesOf.getOrDefault(own, Set.of());
		if (fullNames.size() == 1) {
			String fullName = fullNames.iterator().next();
			Mention full = this.fullest.get(key(mention.kind(), fullName));
			if (full != null && !key(full.kind(), full.name()).equals(own)) {
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

	private static String key(Kind kind, String name) {
		String family = kind.isOrganization() ? "organization" : kind.isActivity() ? "activity" : kind.label();
		return family + "|" + Slug.of(name);
	}

}
