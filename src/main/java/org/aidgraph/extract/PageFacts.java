package org.aidgraph.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read from one page.
 *
 * @param facts the facts in order of position, each once
 * @param mentions the organizations, missions, countries, regions and activities that the
 * sentences with facts or signs of facts name, in order of first appearance, with how
 * often
 */
public record PageFacts(List<Fact> facts, Map<Mention, Integer> mentions) {

	public PageFacts {
		facts = List.copyOf(facts);
		mentions = Collections.unmodifiableMap(new LinkedHashMap<>(mentions));
	}

}
