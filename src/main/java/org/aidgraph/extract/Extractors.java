package org.aidgraph.extract;

import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the extractors on a class path.
 */
final class Extractors {

	private Extractors() {
	}

	/** All that a class loader knows, by name; fails when two have one name. */
	static List<FactExtractor> in(ClassLoader loader) {
		SortedMap<String, FactExtractor> found = new TreeMap<>();
		for (FactExtractor extractor : ServiceLoader.load(FactExtractor.class, loader)) {
			FactExtractor other = found.put(statement(extractor).name(), extractor);
			if (other != null) {
				throw new IllegalStateException(
						"Two extractors have one name: " + other.getClass() + ", " + extractor.getClass());
			}
		}
		return List.copyOf(found.values());
	}

	/** What an extractor says of itself. */
	static Extracts statement(FactExtractor extractor) {
		Extracts statement = extractor.getClass().getAnnotation(Extracts.class);
		if (statement == null) {
			throw new IllegalStateException(extractor.getClass() + " does not state what it extracts");
		}
		return statement;
	}

}
