package org.aidgraph.answer;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document with all that is known of it, without its text.
 *
 * @param id its stable id
 * @param uri where it was found
 * @param title its title, where it has one
 * @param properties its other properties, by name
 * @param statements how many statements stand in it
 * @param mentions how many entities it mentions
 */
public record DocumentDetail(String id, String uri, Optional<String> title, Map<String, Object> properties,
		long statements, long mentions) {

	public DocumentDetail {
		properties = Collections.unmodifiableMap(new TreeMap<>(properties));
	}

}
