package org.aidgraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.vocabulary.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads gold: JSON, one document a line, with {@code file} and {@code facts} of
 * {@code s, p, o, alias_s, alias_o, at, alias_at, opt}. Facts with predicates outside the
 * vocabulary are left out.
 */
public final class GoldReader {

	private static final Set<String> PREDICATES = Arrays.stream(Predicate.values())
		.map(Enum::name)
		.collect(Collectors.toUnmodifiableSet());

	private final JsonMapper json = JsonMapper.builder().build();

	/** The documents of a gold file; fails unchecked when it cannot be read. */
	public List<GoldDocument> read(Path file) {
		try {
			List<GoldDocument> documents = new ArrayList<>();
			for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
				if (!line.isBlank()) {
					documents.add(document(this.json.readTree(line)));
				}
			}
			return documents;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

	private static GoldDocument document(JsonNode node) {
		List<GoldFact> facts = new ArrayList<>();
		for (JsonNode fact : node.path("facts")) {
			String predicate = fact.path("p").asString("");
			if (PREDICATES.contains(predicate)) {
				facts.add(new GoldFact(names(fact, "s", "alias_s"), Predicate.valueOf(predicate),
						names(fact, "o", "alias_o"), names(fact, "at", "alias_at"), fact.path("opt").asBoolean(false)));
			}
		}
		return new GoldDocument(node.path("file").asString(""), facts);
	}

	private static List<String> names(JsonNode fact, String name, String aliases) {
		List<String> names = new ArrayList<>();
		String first = fact.path(name).asString("");
		if (!first.isEmpty()) {
			names.add(first);
		}
		fact.path(aliases).forEach((alias) -> names.add(alias.asString("")));
		return names;
	}

}
