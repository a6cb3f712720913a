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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The known labels of fields, and those that are made of known words.
 */
final class Labels {

	private static final int MAX_LABEL = 80;

	private static final int MAX_WORDS = 9;

	private static final Map<String, FieldKind> KINDS = load();

	/** Labels as pages show them whose fonts lost "ti", "fi" and the like. */
	private static final Map<String, FieldKind> WITHOUT_LIGATURES = withoutLigatures();

	/** The beginnings of labels, up to the end of a word. */
	private static final Set<String> BEGINNINGS = beginnings();

	/** The first three letters of labels that begin with letters of ASCII. */
	private static final BitSet OPENINGS = openings();

	/**
	 * A label at the beginning of a line.
	 *
	 * @param kind what it labels
	 * @param end offset after it in the line, brackets and signs included
	 * @param firm whether a sign or the end of the line comes after it
	 */
	record Found(FieldKind kind, int end, boolean firm) {

		Found as(FieldKind newKind) {
			return new Found(newKind, this.end, this.firm);
		}

	}

	private Labels() {
	}

	/** The kind of a whole label. */
	static Optional<FieldKind> kind(String label) {
		if (label.length() > MAX_LABEL) {
			return Optional.empty();
		}
		String key = key(label);
		FieldKind kind = KINDS.get(key);
		if (kind != null) {
			return Optional.of(kind);
		}
		Optional<FieldKind> made = LabelWords.kind(key);
		return made.isPresent() ? made : Optional.ofNullable(WITHOUT_LIGATURES.get(key));
	}

	/** The longest label that begins this line. */
	static Optional<Found> startOf(String line) {
		if (line.isEmpty() || !mayBegin(line, 0) || !Character.isLetter(line.codePointAt(0))) {
			return Optional.empty();
		}
		int separator = separator(line);
		if (separator > 0) {
			Optional<FieldKind> kind = kind(line.substring(0, separator));
			if (kind.isPresent()) {
				return Optional.of(new Found(kind.get(), afterSeparator(line, separator), true));
			}
		}
		if (line.length() <= MAX_LABEL) {
			Optional<FieldKind> whole = kind(line);
			if (whole.isPresent() && (line.indexOf(' ') > 0 || KINDS.containsKey(key(line)))) {
				return Optional.of(new Found(whole.get(), line.length(), true));
			}
		}
		boolean colon = separator > 0 && line.charAt(separator) != '-' && line.charAt(separator) != '='
				&& line.charAt(separator) != '\u2013' && line.charAt(separator) != '\u2014';
		return colon ? Optional.empty() : longestPrefix(line);
	}

	/** The longest run of words at an offset that is a label, or empty. */
	static Optional<Found> at(String line, int start) {
		if (!mayBegin(line, start)) {
			return Optional.empty();
		}
		int end = start;
		Optional<Found> best = Optional.empty();
		for (int words = 0; words < MAX_WORDS && end < line.length() && end - start < MAX_LABEL; words++) {
			end = wordEnd(line, end);
			String key = key(line.substring(start, end));
			FieldKind kind = KINDS.get(key);
			if (kind != null) {
				best = Optional.of(new Found(kind, end, false));
			}
			else if (!BEGINNINGS.contains(key) && line.lastIndexOf('(', end - 1) < start) {
				break;
			}
			while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
				end++;
			}
		}
		return best;
	}

	/** Whether the three letters at an offset, if letters of ASCII, begin any label. */
	private static boolean mayBegin(String line, int start) {
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

	private static Optional<Found> longestPrefix(String line) {
		Optional<Found> spaced = at(line, 0);
		Optional<Found> glued = glued(line);
		Optional<Found> best = (spaced.isPresent() && (glued.isEmpty() || glued.get().end() <= spaced.get().end()))
				? spaced : glued;
		return best.map((found) -> {
			int end = found.end();
			if (end < line.length() && line.startsWith(" (", end) && line.indexOf(')', end) > 0
					&& line.indexOf(')', end) - end < 12) {
				end = line.indexOf(')', end) + 1;
			}
			return new Found(found.kind(), end, end >= line.length());
		});
	}

	/**
	 * "Start Date2013", "Project StatusCompleted": the label ends where the case or
	 * script turns.
	 */
	private static Optional<Found> glued(String line) {
		int limit = Math.min(line.length(), MAX_LABEL);
		Optional<Found> best = Optional.empty();
		for (int i = 3; i < limit; i++) {
			char c = line.charAt(i);
			char before = line.charAt(i - 1);
			boolean turn = Character.isDigit(c) && Character.isLetter(before)
					|| Character.isUpperCase(c) && (Character.isLowerCase(before) || before == ')' || before == 'D');
			if (turn) {
				FieldKind kind = KINDS.get(key(line.substring(0, i)));
				if (kind != null) {
					best = Optional.of(new Found(kind, i, false));
				}
			}
		}
		return best;
	}

	/** Offset of the sign that parts label and value, or -1. */
	private static int separator(String line) {
		int limit = Math.min(line.length(), MAX_LABEL);
		for (int i = 1; i < limit; i++) {
			char c = line.charAt(i);
			if (c == ':' || c == '\uff1a' || c == '\t' || c == '|') {
				return i;
			}
			boolean dash = (c == '-' || c == '=' || c == '\u2013' || c == '\u2014') && line.charAt(i - 1) == ' '
					&& i + 1 < line.length() && line.charAt(i + 1) == ' ';
			if (dash) {
				return i;
			}
			if (c == ';' || c == '!' || c == '?' || c == '.' && !shortens(line, i)) {
				return -1;
			}
		}
		return -1;
	}

	/** "Ref. no.: 12": a full stop before a small letter or a sign ends no sentence. */
	private static boolean shortens(String line, int stop) {
		int next = stop + 1;
		if (next < line.length() && line.charAt(next) == ' ') {
			next++;
		}
		return next < line.length() && (Character.isLowerCase(line.charAt(next)) || line.charAt(next) == ':');
	}

	private static int afterSeparator(String line, int separator) {
		int end = separator + 1;
		while (end < line.length() && (Character.isWhitespace(line.charAt(end)) || line.charAt(end) == '\u00a0'
				|| line.charAt(end) == ':')) {
			end++;
		}
		return end;
	}

	private static int wordEnd(String line, int start) {
		int end = start;
		while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
			end++;
		}
		return end;
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
			if (c == '(' && text.startsWith("(s)", i)) {
				key.append('s');
				i += 2;
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

	private static Map<String, FieldKind> withoutLigatures() {
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
