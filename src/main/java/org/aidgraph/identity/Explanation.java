package org.aidgraph.identity;

import java.util.List;
import java.util.Optional;

/**
 * Why a mention means what it means.
 *
 * @param mention the name
 * @param kind what it is taken for: the label of its kind
 * @param outcome {@code matched}, {@code created}, {@code ambiguous} or {@code rejected}
 * @param id the entity that it means; empty where it was rejected
 * @param reason why, for a person
 * @param candidates what it could mean, the likeliest first
 */
public record Explanation(String mention, String kind, String outcome, Optional<String> id, String reason,
		List<Candidate> candidates) {

	/** The outcome of a mention that could mean several things. */
	public static final String AMBIGUOUS = "ambiguous";

	public Explanation {
		candidates = List.copyOf(candidates);
	}

}
