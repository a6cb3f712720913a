package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often live documents say each thing that the summary of an entity follows from. A
 * document adds what it says and takes it back when it goes, so the tally is the same in
 * whatever order documents come and go, and none of the others needs to be read. For one
 * thread.
 */
final class Tally {

	private static final String KIND = "kind";

	private static final String NAME = "name";

	private static final String ALSO = "also";

	private static final char GAP = '|';

	private final TreeMap<String, Long> counts = new TreeMap<>();

	/** A tally as it is stored: keys and their counts side by side. */
	static Tally of(List<String> keys, List<Long> counts) {
		Tally tally = new Tally();
		for (int i = 0; i < keys.size(); i++) {
			tally.counts.put(keys.get(i), counts.get(i));
		}
		return tally;
	}

	/**
	 * Counts how a document speaks of the entity.
	 * @param names the fullest name first
	 * @param times 1 to add, -1 to take back
	 */
	void mention(String kind, List<String> names, long times) {
		count(KIND + GAP + kind, times);
		for (int i = 0; i < names.size(); i++) {
			count(((i == 0) ? NAME : ALSO) + GAP + names.get(i), times);
		}
	}

	/**
	 * Counts a statement that gives the entity a value.
	 * @param times 1 to add, -1 to take back
	 */
	void value(String predicate, double confidence, String value, long times) {
		count(predicate + GAP + confidence + GAP + value, times);
	}

	/** Adds all of another tally, whose counts may be below zero. */
	void add(Tally other) {
		other.counts.forEach(this::count);
	}

	private void count(String key, long times) {
		this.counts.merge(key, times, (one, more) -> (one + more == 0) ? null : Long.valueOf(one + more));
	}

	boolean isEmpty() {
		return this.counts.isEmpty();
	}

	/** Whether another tally counts the same things, however often. */
	boolean countsTheSame(Tally other) {
		return this.counts.keySet().equals(other.counts.keySet());
	}

	/** The kinds that documents take the entity for. */
	List<String> kinds() {
		return List.copyOf(after(KIND).keySet());
	}

	/** The names that documents use as the fullest, and how many do. */
	SortedMap<String, Long> fullestNames() {
		return after(NAME);
	}

	/** All other names. */
	List<String> otherNames() {
		return List.copyOf(after(ALSO).keySet());
	}

	/**
	 * What statements give as this value: {@code confidence|value}, and how many do.
	 */
	SortedMap<String, Long> values(String predicate) {
		return after(predicate);
	}

	private SortedMap<String, Long> after(String prefix) {
		SortedMap<String, Long> found = new TreeMap<>();
		this.counts.subMap(prefix + GAP, prefix + (char) (GAP + 1))
			.forEach((key, count) -> found.put(key.substring(prefix.length() + 1), count));
		return Collections.unmodifiableSortedMap(found);
	}

	/** The parameters of {@code writes/tallies} and {@code writes/recount-tallies}. */
	Map<String, Object> row(String id) {
		return Map.of("id", id, "keys", new ArrayList<>(this.counts.keySet()), "counts",
				new ArrayList<>(this.counts.values()));
	}

}
