package org.aidgraph.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The forms of the labels in {@code labels.txt}, and quick answers to whether a label can
 * stand at a place.
 */
final class LabelForms {

	private static final Map<String, FieldKind> KINDS = load();

	/** Labels as pages show them whose fonts lost "ti", "fi" and the like. */
	private static final Map<String, FieldKind> WITHOUT_LIGATURES = findWithoutLigatures();

	/** The beginnings of labels, up to the end of a word. */
	private static final Set<String> BEGINNINGS = beginnings();

	/** The first three letters of labels that begin with letters of ASCII. */
	private static final BitSet OPENINGS = openings();

	private LabelForms() {
	}

	/** The kinds of all labels by their keys. */
	static Map<String, FieldKind> kinds() {
		return KINDS;
	}

	/** The kinds of labels by their keys without the letters of lost ligatures. */
	static Map<String, FieldKind> withoutLigatures() {
		return WITHOUT_LIGATURES;
	}

	/** Whether these words begin a label of more words. */
	static boolean isBeginning(String key) {
		return BEGINNINGS.contains(key);
	}

	/** Whether the three letters at an offset, if letters of ASCII, begin any label. */
	static boolean mayBegin(String line, int start) {
		int opening = opening(line, start);
		return opening < 0 || OPENINGS.get(opening);
	}

	/** The three letters at an offset as a number; -1 where other characters stand. */
	private static int opening(String text, int start) {
		if (start + 3 > text.length()) {
			return -1;
		}
		int opening = 0;
		for (int i = start; i < start + 3; i++) {
			int letter = text.charAt(i) | 0x20;
			if (letter < 'a' || letter > 'z') {
				return -1;
			}
			opening = opening << 5 | letter - 'a';
		}
		return opening;
	}

	/** Lower case, no accents, no brackets or signs at the end, plain apostrophes. */
	static String key(String label) {
		String text = label.strip();
		int bracket = text.lastIndexOf('(');
		if (bracket > 3 && text.endsWith(")") && text.length() - bracket > 3) {
			text = text.substring(0, bracket);
		}
		StringBuilder key = new StringBuilder(text.length());
		boolean ascii = true;
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c) || c == '\u00a0') {
				space = !key.isEmpty();
				continue;
			}
			if (c == '(' && (text.startsWith("(s)", i) || text.startsWith("(S)", i))) {
				key.append('s');
				i += 2;
				continue;
			}
			if (c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
				continue;
			}
			if (space) {
				key.append(' ');
				space = false;
			}
			ascii &= c < 128;
			key.append((c == '\u2019') ? '\'' : (c == '\u0153') ? 'o' : Character.toLowerCase(c));
			if (c == '\u0153') {
				key.append('e');
			}
		}
		int end = key.length();
		while (end > 0 && ".:*?-\u2013\uff1a ".indexOf(key.charAt(end - 1)) >= 0) {
			end--;
		}
		key.setLength(end);
		String plain = key.toString();
		return ascii ? plain : withoutMarks(Normalizer.normalize(plain, Normalizer.Form.NFD));
	}

	private static String withoutMarks(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().filter((c) -> !isMark(Character.getType(c))).forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static boolean isMark(int type) {
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}

	private static Map<String, FieldKind> findWithoutLigatures() {
		Map<String, FieldKind> kinds = new HashMap<>();
		KINDS.forEach((label, kind) -> {
			for (String ligature : List.of("ti", "tt", "fi", "fl", "ff", "ft")) {
				if (label.length() > 6 && label.contains(ligature)) {
					kinds.putIfAbsent(label.replace(ligature, ""), kind);
				}
			}
		});
		return Map.copyOf(kinds);
	}

	private static Set<String> beginnings() {
		Set<String> beginnings = new HashSet<>();
		for (String label : KINDS.keySet()) {
			for (int end = label.indexOf(' '); end > 0; end = label.indexOf(' ', end + 1)) {
				beginnings.add(key(label.substring(0, end)));
			}
		}
		return Set.copyOf(beginnings);
	}

	private static BitSet openings() {
		BitSet openings = new BitSet(1 << 15);
		Stream.of(KINDS.keySet().stream(), LabelWords.words(), WITHOUT_LIGATURES.keySet().stream())
			.flatMap((labels) -> labels)
			.mapToInt((label) -> opening(label, 0))
			.filter((opening) -> opening >= 0)
			.forEach(openings::set);
		return openings;
	}

	private static Map<String, FieldKind> load() {
		Map<String, FieldKind> kinds = new HashMap<>();
		try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				int colon = line.indexOf(':');
				if (!line.startsWith("#") && colon > 0) {
					FieldKind kind = FieldKind.valueOf(line.substring(0, colon));
					for (String form : line.substring(colon + 1).split("\\|")) {
						kinds.putIfAbsent(key(form), kind);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read labels.txt", ex);
		}
		return Map.copyOf(kinds);
	}

}
