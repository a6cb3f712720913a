package org.aidgraph.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;

/**
 * Finds known names that share most of their words with a name: for people to look at,
 * never to decide by. Immutable and thread safe.
 */
public final class SimilarNames {

	private static final double LEAST_SCORE = 0.5;

	private static final int MOST_FREQUENT = 400;

	private final Map<String, List<Entry>> organizations = new HashMap<>();

	private final Map<String, List<Entry>> countries = new HashMap<>();

	public SimilarNames(ReferenceData reference) {
		for (Organization organization : reference.organizations().all()) {
			add(this.organizations, organization.id(), organization.name(), organization.name());
			organization.names()
				.forEach((name) -> add(this.organizations, organization.id(), organization.name(), name));
		}
		for (Country country : reference.countries().all()) {
			add(this.countries, country.code(), country.name(), country.name());
			country.names().forEach((name) -> add(this.countries, country.code(), country.name(), name));
		}
	}

	/**
	 * A known name like another.
	 *
	 * @param id id of its bearer
	 * @param name the main name of its bearer
	 * @param alias the name that is alike
	 * @param score the part of all words that both share, 0 to 1
	 */
	public record Similar(String id, String name, String alias, double score) {
	}

	private record Entry(String id, String name, String alias, Set<String> words) {
	}

	private static void add(Map<String, List<Entry>> index, String id, String name, String alias) {
		Entry entry = new Entry(id, name, alias, new HashSet<>(NameKey.significant(alias)));
		entry.words().forEach((word) -> index.computeIfAbsent(word, (key) -> new ArrayList<>(2)).add(entry));
	}

	/** Organizations with names like this, the most alike first. */
	public List<Similar> organizations(String name, int limit) {
		return find(this.organizations, name, limit);
	}

	/** Countries with names like this, the most alike first. */
	public List<Similar> countries(String name, int limit) {
		return find(this.countries, name, limit);
	}

	private static List<Similar> find(Map<String, List<Entry>> index, String name, int limit) {
		Set<String> words = new HashSet<>(NameKey.significant(name));
		Set<Entry> seen = new HashSet<>();
		for (String word : words) {
			List<Entry> entries = index.getOrDefault(word, List.of());
			if (entries.size() <= MOST_FREQUENT || words.size() == 1) {
				seen.addAll(entries);
			}
		}
		Map<String, Similar> best = new HashMap<>();
		for (Entry entry : seen) {
			long shared = entry.words().stream().filter(words::contains).count();
			double score = 2.0 * shared / (entry.words().size() + words.size());
			if (score >= LEAST_SCORE) {
				best.merge(entry.id(), new Similar(entry.id(), entry.name(), entry.alias(), score),
						(one, other) -> (one.score() >= other.score()) ? one : other);
			}
		}
		return best.values()
			.stream()
			.sorted(Comparator.comparing(Similar::score).reversed().thenComparing(Similar::id))
			.limit(limit)
			.toList();
	}

}
