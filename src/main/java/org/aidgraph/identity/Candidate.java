package org.aidgraph.identity;

import java.util.List;

/**
 * Something that a mention could mean.
 *
 * @param id id of the entity
 * @param name its name
 * @param score how much speaks for it, 0 to 1: 1 for what was decided, half for an
 * acronym alone, for similar names nine tenths of the words that they share
 * @param reasons what speaks for it, for a person
 */
public record Candidate(String id, String name, double score, List<String> reasons) {

	public Candidate {
		reasons = List.copyOf(reasons);
	}

}
