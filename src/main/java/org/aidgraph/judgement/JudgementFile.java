package org.aidgraph.judgement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Judgements as lines of a comma separated file (RFC 4180 without line breaks in cells,
 * UTF-8): {@value #HEADER}. Empty lines and those that begin with {@code #} are left out.
 * Safe for use by many threads; lines are added by one at a time.
 */
public final class JudgementFile {

	private static final String HEADER = "verdict,one,other,reason,by,on";

	private static final int COLUMNS = 6;

	private final Path path;

	public JudgementFile(Path path) {
		this.path = path;
	}

	/**
	 * What the file says.
	 *
	 * @param byLine the judgements by the number of their line
	 * @param problems the lines that could not be read
	 */
	public record Content(TreeMap<Integer, Judgement> byLine, List<Problem> problems) {

		/** What is said where there is no file. */
		public static final Content NONE = new Content(new TreeMap<>(), List.of());

	}

	public Path path() {
		return this.path;
	}

	public boolean exists() {
		return Files.isRegularFile(this.path);
	}

	/**
	 * Reads all lines.
	 * @throws UncheckedIOException if the file cannot be read
	 */
	public Content read() {
		TreeMap<Integer, Judgement> byLine = new TreeMap<>();
		List<Problem> problems = new ArrayList<>();
		int number = 0;
		for (String line : lines()) {
			number++;
			if (number == 1 ? !line.equals(HEADER) : !(line.isBlank() || line.startsWith("#"))) {
				try {
					byLine.put(number, judgement(line));
				}
				catch (IllegalArgumentException ex) {
					problems.add(new Problem(number, String.valueOf(ex.getMessage())));
				}
			}
		}
		return new Content(byLine, problems);
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(this.path, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.path, ex);
		}
	}

	/**
	 * Adds a line; makes the file where there is none.
	 * @throws UncheckedIOException if it cannot be written
	 */
	public synchronized void add(Judgement judgement) {
		try {
			String before = exists() ? Files.readString(this.path, StandardCharsets.UTF_8) : "";
			String start = before.isEmpty() ? HEADER + "\n" : (before.endsWith("\n") ? "" : "\n");
			Files.writeString(this.path, start + line(judgement) + "\n", StandardCharsets.UTF_8,
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + this.path, ex);
		}
	}

	private static String line(Judgement judgement) {
		List<String> cells = List.of(judgement.verdict().word(), judgement.one(), judgement.other(), judgement.reason(),
				judgement.by(), judgement.on().map(LocalDate::toString).orElse(""));
		return String.join(",", cells.stream().map(JudgementFile::quoted).toList());
	}

	private static String quoted(String cell) {
		String plain = cell.replaceAll("\\R", " ");
		boolean quotes = plain.contains(",") || plain.contains("\"");
		return quotes ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
	}

	private static Judgement judgement(String line) {
		List<String> cells = cells(line);
		if (cells.size() != COLUMNS) {
			throw new IllegalArgumentException("%d cells where %s belong".formatted(cells.size(), HEADER));
		}
		Verdict verdict = Verdict.ofWord(cells.get(0))
			.orElseThrow(() -> new IllegalArgumentException("'" + cells.get(0) + "' is neither same nor different"));
		return new Judgement(verdict, cells.get(1).strip(), cells.get(2).strip(), cells.get(3), cells.get(4),
				date(cells.get(5).strip()));
	}

	private static Optional<LocalDate> date(String cell) {
		try {
			return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'" + cell + "' is no date like 2026-01-31", ex);
		}
	}

	private static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		int at = 0;
		while (at <= line.length()) {
			StringBuilder cell = new StringBuilder();
			if (at < line.length() && line.charAt(at) == '"') {
				at = quotedCell(line, at + 1, cell);
			}
			else {
				int end = (line.indexOf(',', at) < 0) ? line.length() : line.indexOf(',', at);
				cell.append(line, at, end);
				at = end;
			}
			cells.add(cell.toString());
			at++;
		}
		return cells;
	}

	/** Reads to the closing quote and returns where the next comma belongs. */
	private static int quotedCell(String line, int from, StringBuilder cell) {
		int at = from;
		while (at < line.length()) {
			if (line.charAt(at) == '"') {
				if (at + 1 == line.length() || line.charAt(at + 1) == ',') {
					return at + 1;
				}
				at++;
			}
			cell.append(line.charAt(at));
			at++;
		}
		throw new IllegalArgumentException("a quote is not closed");
	}

}
