package org.aidgraph.extract.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a verb states, and of what, from {@code clauses.txt}.
 *
 * @param relation the predicate, or PERIOD for a start with an end
 * @param subject what its subject must be
 * @param passive whether the verb is passive
 * @param arguments what must stand beside it
 */
record Frame(String relation, Slot subject, boolean passive, List<Slot> arguments) {

	private static final Map<String, List<Frame>> BY_VERB = read();

	/**
	 * A place in a frame.
	 *
	 * @param prepositions the words before it, one of them empty for an object
	 * @param role what stands there: body, thing, place, money, date, whole, member, any;
	 * empty where only some nouns may
	 * @param nouns these nouns
	 * @param optional whether it may lack
	 */
	record Slot(Set<String> prepositions, String role, Set<String> nouns, boolean optional) {

		static Slot of(String written) {
			boolean optional = written.endsWith("?");
			String text = optional ? written.substring(0, written.length() - 1) : written;
			int colon = text.indexOf(':');
			Set<String> prepositions = (colon < 0) ? Set.of() : Set.of(text.substring(0, colon).split("/"));
			String role = text.substring(colon + 1);
			return role.startsWith("(")
					? new Slot(prepositions, "", Set.of(role.substring(1, role.length() - 1).split("/")), optional)
					: new Slot(prepositions, role, Set.of(), optional);
		}

	}

	/** The frames of a verb in its base form. */
	static List<Frame> of(String lemma) {
		return BY_VERB.getOrDefault(lemma, List.of());
	}

	/** Whether some argument or the subject has this role. */
	boolean has(String role) {
		return this.subject.role().equals(role) || this.arguments.stream().anyMatch((slot) -> slot.role().equals(role));
	}

	private static List<String> lines() {
		try (InputStream in = Objects.requireNonNull(Frame.class.getResourceAsStream("clauses.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read clauses.txt", ex);
		}
	}

	private static Map<String, List<Frame>> read() {
		Map<String, List<Frame>> frames = new HashMap<>();
		for (String line : lines()) {
			String[] columns = line.split("\\|");
			String[] verbs = columns[2].strip().split("\\s+");
			List<Slot> slots = new ArrayList<>();
			for (String slot : columns[3].strip().split("\\s+")) {
				slots.add(Slot.of(slot));
			}
			Frame frame = new Frame(columns[0].strip(), Slot.of(columns[1].strip()), verbs[0].equals("passive"),
					List.copyOf(slots));
			for (String verb : verbs[1].split("/")) {
				frames.computeIfAbsent(verb, (key) -> new ArrayList<>()).add(frame);
			}
		}
		return Map.copyOf(frames);
	}

}
