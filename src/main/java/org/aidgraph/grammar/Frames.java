package org.aidgraph.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aidgraph.grammar.Frame.Role;

/**
 * The frames of all languages, from {@code frames.txt}, by their first word. Immutable,
 * safe for use by many threads.
 */
public final class Frames {

	private static final int MIN_TELLING = 4;

	private static final Frames ALL = new Frames();

	private final Map<String, List<Frame>> byFirst = new HashMap<>();

	private Frames() {
		try (InputStream in = Objects.requireNonNull(Frames.class.getResourceAsStream("frames.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			String relation = "";
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith("[")) {
					relation = line.substring(1, line.indexOf(']'));
				}
				else if (!line.isBlank() && !line.startsWith("#")) {
					add(relation, line);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read frames.txt", ex);
		}
	}

	/** The frames whose first word this is, in small letters; the longest first. */
	public static List<Frame> startingWith(String word) {
		return ALL.byFirst.getOrDefault(word, List.of());
	}

	/** The words of all frames but the shortest, which stand in every sentence. */
	static Set<String> words() {
		Set<String> words = new LinkedHashSet<>();
		ALL.byFirst.values().forEach((frames) -> frames.forEach((frame) -> words.addAll(telling(frame))));
		Set<String> elided = new LinkedHashSet<>();
		words.forEach((word) -> elided.add(word.substring(word.indexOf('\'') + 1)));
		words.addAll(elided);
		return words;
	}

	/** The words of a frame but the shortest; its first where all are short. */
	private static Set<String> telling(Frame frame) {
		Set<String> words = new LinkedHashSet<>();
		frame.words().forEach(words::addAll);
		words.removeAll(Frame.UNDERTAKING);
		words.removeAll(Frame.AGENTS);
		words.removeIf((word) -> word.length() < MIN_TELLING);
		return words.isEmpty() ? frame.words().get(0) : words;
	}

	/** Adds the frames of one line: {@code roles < words | words > roles}. */
	private void add(String relation, String line) {
		int open = line.indexOf('<');
		int close = line.indexOf('>');
		List<Role> left = roles(line.substring(0, open));
		List<Role> right = roles(line.substring(close + 1));
		for (String alternative : line.substring(open + 1, close).split("\\|")) {
			List<Set<String>> words = new ArrayList<>();
			for (String word : alternative.strip().split("\\s+")) {
				words.add(Set.copyOf(List.of(Folding.folded(word).split("/"))));
			}
			Frame frame = new Frame(relation, left, words, right);
			for (String first : words.get(0)) {
				List<Frame> frames = this.byFirst.computeIfAbsent(first, (key) -> new ArrayList<>());
				frames.add(frame);
				frames.sort((one, other) -> Integer.compare(other.words().size(), one.words().size()));
			}
		}
	}

	private static List<Role> roles(String names) {
		List<Role> roles = new ArrayList<>();
		for (String name : names.strip().split("\\s+")) {
			if (!name.isEmpty()) {
				roles.add(Role.valueOf(name.toUpperCase(Locale.ROOT)));
			}
		}
		return roles;
	}

}
