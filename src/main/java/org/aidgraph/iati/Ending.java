package org.aidgraph.iati;

import java.util.Optional;
import java.util.SortedMap;
import java.util.Collections;
import java.util.TreeMap;

/**
 * How the reading of a file ended.
 *
 * @param version the version of the standard that the file declares; empty where it does
 * not
 * @param activities how many activities were read
 * @param organisations how many organisations of an organisation file were read
 * @param ignored how many elements of each name were explicitly ignored
 * @param damage why the rest of the file, or all of it, could not be read: a sentence for
 * a person
 */
public record Ending(String version, long activities, long organisations, SortedMap<String, Long> ignored,
		Optional<String> damage) {

	public Ending {
		ignored = Collections.unmodifiableSortedMap(new TreeMap<>(ignored));
	}

}
