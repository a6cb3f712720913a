package org.aidgraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * The display name of an entity and its other names, out of everything that documents
 * call it. A code is a name only where nobody gives another. The same names give the same
 * choice, in whatever order they come.
 *
 * @param name the name that most documents use as the fullest; of several the longest,
 * then the first by code point
 * @param names every other name, sorted
 */
record NameChoice(String name, List<String> names) {

	static NameChoice of(Tally tally) {
		SortedMap<String, Long> votes = tally.fullestNames();
		Set<String> codes = tally.values(Predicate.CODE.name())
			.keySet()
			.stream()
			.map((stated) -> stated.substring(stated.indexOf('|') + 1))
			.collect(Collectors.toSet());
		boolean coded = codes.containsAll(votes.keySet());
		String name = votes.entrySet()
			.stream()
			.filter((vote) -> coded || !codes.contains(vote.getKey()))
			.max(Comparator.comparing((Map.Entry<String, Long> vote) -> vote.getValue())
				.thenComparing((vote) -> vote.getKey().length())
				.thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
			.orElseThrow(() -> new IllegalArgumentException("An entity without a name"))
			.getKey();
		TreeSet<String> others = new TreeSet<>(tally.fullestNames().keySet());
		others.addAll(tally.otherNames());
		others.remove(name);
		return new NameChoice(name, List.copyOf(others));
	}

	/**
	 * The properties that carry the names of something that documents take for these
	 * kinds.
	 */
	Map<String, Object> properties(Collection<Kind> kinds) {
		boolean titled = kinds.stream().anyMatch((kind) -> kind.isActivity() || kind == Kind.ROLE);
		return titled ? Map.of("name", this.name, "names", this.names, "title", this.name)
				: Map.of("name", this.name, "names", this.names);
	}

}
