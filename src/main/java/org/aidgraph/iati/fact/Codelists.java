package org.aidgraph.iati.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names of codes: sectors and regions of OECD DAC, statuses and scopes of activities,
 * from the IATI codelists as of June 2021, later ones included; and the Sustainable
 * Development Goals. Immutable and thread safe.
 */
final class Codelists {

	private static final String RESOURCE = "/iati/codes.tsv";

	private final Map<String, String> names;

	private Codelists(Map<String, String> names) {
		this.names = Map.copyOf(names);
	}

	static Codelists load() {
		Map<String, String> names = new HashMap<>();
		try (InputStream stream = Codelists.class.getResourceAsStream(RESOURCE)) {
			if (stream == null) {
				throw new IllegalStateException("Missing from the class path: " + RESOURCE);
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
			lines.lines()
				.skip(1)
				.map((line) -> line.split("\t"))
				.forEach((cells) -> names.put(key(cells[0], cells[1]), cells[2]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + RESOURCE, ex);
		}
		return new Codelists(names);
	}

	private static String key(String list, String code) {
		return list + " " + code;
	}

	/**
	 * The name of a sector; empty for codes of other lists than OECD DAC's and the goals.
	 */
	Optional<String> sector(String vocabulary, String code) {
		return name("sector-" + vocabulary, code);
	}

	/**
	 * The name of a region of OECD DAC, without the words that only set it apart from the
	 * countries in it. Empty for {@code 998}, which is no place.
	 */
	Optional<String> region(String code) {
		return name("region-1", code).filter((name) -> !name.startsWith("Developing countries"))
			.map((name) -> name.replace(", regional", "").replace(" unspecified", ""));
	}

	Optional<String> status(String code) {
		return name("status", code);
	}

	Optional<String> scope(String code) {
		return name("scope", code);
	}

	private Optional<String> name(String list, String code) {
		return Optional.ofNullable(this.names.get(key(list, code)));
	}

}
