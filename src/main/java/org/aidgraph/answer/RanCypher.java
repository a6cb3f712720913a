package org.aidgraph.answer;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was run.
 *
 * @param statement the text with its header comment
 * @param parameters its parameters, by name; a value may be null
 */
public record RanCypher(String statement, Map<String, @Nullable Object> parameters) {

	public RanCypher {
		parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
	}

}
