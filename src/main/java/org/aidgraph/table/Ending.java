package org.aidgraph.table;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the reading of a table ended.
 *
 * @param rows how many rows were read
 * @param ignored how many rows or cells were ignored on purpose, by what they are
 * @param damage why the rest of the table, or all of it, could not be read: a sentence
 * for a person
 */
public record Ending(long rows, SortedMap<String, Long> ignored, Optional<String> damage) {

	public Ending {
		ignored = Collections.unmodifiableSortedMap(new TreeMap<>(ignored));
	}

}
