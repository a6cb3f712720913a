package org.aidgraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgraph.vocabulary.Kind;

/**
 * The display name of an entity and its other names, out of everything that documents
 * call it. The same names give the same choice, in whatever order they come.
 *
 * @param name the name that most documents use as the fullest; of several the longest,
 * then the first by code point
 * @param names every other name, sorted
 */
record NameChoice(String name, List<String> names) {

	static NameChoice of(List<List<String>> namesByDocument) {
		TreeMap<String, Integer> votes = new TreeMap<>();
		TreeSet<String> all = new TreeSet<>();
		for (List<String> names : namesByDocument) {
			votes.merge(names.get(0), 1, Integer::sum);
			all.addAll(names);
		}
		String name = votes.entrySet()
			.stream()
			.max(Comparator.comparing((Map.Entry<String, Integer> vote) -> vote.getValue())
				.thenComparing((vote) -> vote.getKey().length())
				.thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
			.orElseThrow(() -> new IllegalArgumentException("An entity without a name"))
			.getKey();
		all.remove(name);
		return new NameChoice(name, List.copyOf(all));
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
