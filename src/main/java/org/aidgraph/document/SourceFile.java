package org.aidgraph.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads {@code source.yml}: {@code publisher}, {@code licence}, {@code url} and
 * {@code expected} with {@code documents} and {@code facts}; for tables {@code columns}
 * and {@code constants}.
 */
final class SourceFile {

	static final String NAME = "source.yml";

	private static final int LEVELS_ABOVE = 4;

	private SourceFile() {
	}

	/** The source whose folder holds this file or folder, at most four levels above. */
	static Optional<Source> above(Path path) throws IOException {
		@Nullable Path folder = path.toAbsolutePath().normalize().getParent();
		for (int level = 0; folder != null && level < LEVELS_ABOVE; level++) {
			Optional<Source> source = in(folder);
			if (source.isPresent()) {
				return source;
			}
			folder = folder.getParent();
		}
		return Optional.empty();
	}

	/**
	 * The source that this folder declares.
	 * @throws IOException if its file cannot be read or says something that is not
	 * understood
	 */
	static Optional<Source> in(Path folder) throws IOException {
		Path file = folder.resolve(NAME);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (Reader reader = Files.newBufferedReader(file)) {
			Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
			if (!(loaded instanceof Map<?, ?> entries)) {
				throw new IOException(file + " holds no settings; it needs lines such as 'publisher: …'");
			}
			Map<?, ?> expected = (entries.get("expected") instanceof Map<?, ?> map) ? map : Map.of();
			return Optional.of(new Source(String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
					folder.toAbsolutePath().normalize(), text(entries, "publisher"), text(entries, "licence"),
					text(entries, "url"), number(expected, "documents", file), number(expected, "facts", file),
					texts(entries, "columns", file), texts(entries, "constants", file)));
		}
		catch (YAMLException ex) {
			throw new IOException(file + " is not YAML: " + ex.getMessage(), ex);
		}
	}

	private static Optional<String> text(Map<?, ?> entries, String key) {
		return Optional.ofNullable(entries.get(key)).map(Object::toString).filter((value) -> !value.isBlank());
	}

	private static Map<String, String> texts(Map<?, ?> entries, String key, Path file) throws IOException {
		Object value = entries.get(key);
		Map<String, String> texts = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> map) {
			map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
		}
		else if (value != null) {
			throw new IOException(file + ": '" + key + "' needs lines such as 'Name of a column: \"#org+name\"'");
		}
		return texts;
	}

	private static int number(Map<?, ?> entries, String key, Path file) throws IOException {
		Object value = entries.get(key);
		if (value == null) {
			return 0;
		}
		if (value instanceof Integer number && number >= 0) {
			return number;
		}
		throw new IOException(file + ": '" + key + "' is not a count: " + value);
	}

}
