package org.aidgraph.adhoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of names from the files beside this class: several a line, between blanks; lines
 * that begin with {@code #} are remarks.
 */
final class Names {

	private Names() {
	}

	static Set<String> load(String file) {
		try (InputStream stream = Names.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalArgumentException("There is no " + file);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.split(" ")))
				.filter((name) -> !name.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
