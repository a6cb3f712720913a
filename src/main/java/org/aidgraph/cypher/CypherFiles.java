package org.aidgraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements under {@code cypher/}, by name. Safe for use by many threads; each file
 * is read once.
 */
public final class CypherFiles {

	private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

	private CypherFiles() {
	}

	/**
	 * The statement of a file, with its header comment.
	 * @param name the path under {@code cypher/} without the extension, such as
	 * {@code writes/statements}
	 * @throws IllegalArgumentException if there is no such file
	 */
	public static String load(String name) {
		return LOADED.computeIfAbsent("/cypher/" + name + ".cypher", CypherFiles::read);
	}

	private static String read(String path) {
		try (InputStream in = CypherFiles.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("There is no statement at " + path);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

}
