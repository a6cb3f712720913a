package org.aidgraph.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Understands labels that no list holds as a whole, by the words that they are made of:
 * "Name of the funding body", "Pays couverts par le projet". Every word must be known, so
 * that a piece of a sentence is no label. The words are data, in {@code label-words.txt}.
 */
final class LabelWords {

	private static final int MAX_WORDS = 9;

	private static final Map<String, Set<Sense>> SENSES = load();

	/** What a word adds to a label. */
	private enum Sense {

		FILLER, START, END, DATE, PERIOD, STATUS, CODE, BUDGET, DONOR, IMPLEMENTER, PARTNER, BENEFIT, COUNTRY, PLACE,
		NEUTRAL

	}

	private LabelWords() {
	}

	/**
	 * The kind of a label.
	 * @param label in lower case, without accents, brackets and signs at its end
	 */
	static Optional<FieldKind> kind(String label) {
		Set<Sense> senses = EnumSet.noneOf(Sense.class);
		int words = 0;
		int start = 0;
		while (start < label.length()) {
			int end = start;
			while (end < label.length() && Character.isLetterOrDigit(label.charAt(end))) {
				end++;
			}
			if (end > start) {
				Set<Sense> known = SENSES.get(label.substring(start, end));
				if (known == null || ++words > MAX_WORDS) {
					return Optional.empty();
				}
				senses.addAll(known);
			}
			start = end + 1;
		}
		return Optional.ofNullable(decide(senses));
	}

	/** All words that labels are made of. */
	static Stream<String> words() {
		return SENSES.keySet().stream();
	}

	/**
	 * The narrower sense decides: the period of the funding is a period, an implementing
	 * partner implements. Two givers of sense that exclude each other say nothing.
	 */
	private static @org.jspecify.annotations.Nullable FieldKind decide(Set<Sense> senses) {
		if (senses.contains(Sense.NEUTRAL)) {
			return FieldKind.NEUTRAL;
		}
		boolean start = senses.contains(Sense.START);
		boolean end = senses.contains(Sense.END);
		if (start || end) {
			return (start && end) ? FieldKind.PERIOD : start ? FieldKind.START : FieldKind.END;
		}
		if (senses.contains(Sense.PERIOD)) {
			return FieldKind.PERIOD;
		}
		if (senses.contains(Sense.DATE)) {
			return senses.contains(Sense.IMPLEMENTER) ? FieldKind.PERIOD : null;
		}
		if (senses.contains(Sense.CODE)) {
			boolean counts = senses.contains(Sense.BENEFIT) || senses.contains(Sense.COUNTRY)
					|| senses.contains(Sense.PARTNER) || senses.contains(Sense.PLACE);
			return counts ? FieldKind.NEUTRAL : FieldKind.CODE;
		}
		if (senses.contains(Sense.STATUS) && !senses.contains(Sense.BENEFIT)) {
			return FieldKind.STATUS;
		}
		if (senses.contains(Sense.BUDGET)) {
			return FieldKind.BUDGET;
		}
		if (senses.contains(Sense.DONOR) && senses.contains(Sense.IMPLEMENTER)) {
			return null;
		}
		if (senses.contains(Sense.COUNTRY)) {
			boolean benefit = senses.contains(Sense.BENEFIT) || senses.contains(Sense.PARTNER)
					|| senses.contains(Sense.IMPLEMENTER);
			return senses.contains(Sense.DONOR) ? FieldKind.DONOR : benefit ? FieldKind.BENEFITS : FieldKind.LOCATION;
		}
		if (senses.contains(Sense.DONOR)) {
			return FieldKind.DONOR;
		}
		if (senses.contains(Sense.PLACE)) {
			return FieldKind.LOCATION;
		}
		if (senses.contains(Sense.IMPLEMENTER)) {
			return FieldKind.IMPLEMENTER;
		}
		if (senses.contains(Sense.PARTNER)) {
			return FieldKind.PARTNER;
		}
		return senses.contains(Sense.BENEFIT) ? FieldKind.NEUTRAL : null;
	}

	private static Map<String, Set<Sense>> load() {
		Map<String, Set<Sense>> senses = new HashMap<>();
		try (InputStream in = Objects.requireNonNull(LabelWords.class.getResourceAsStream("label-words.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				int colon = line.indexOf(':');
				if (!line.startsWith("#") && colon > 0) {
					Sense sense = Sense.valueOf(line.substring(0, colon));
					for (String word : line.substring(colon + 1).strip().split(" ")) {
						senses.computeIfAbsent(LabelForms.key(word), (key) -> EnumSet.noneOf(Sense.class)).add(sense);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read label-words.txt", ex);
		}
		return Map.copyOf(senses);
	}

}
