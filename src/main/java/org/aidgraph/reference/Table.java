package org.aidgraph.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A comma separated table of this package's resources (RFC 4180, UTF-8, first line names
 * the columns). A cell with several values separates them with {@code |}.
 */
final class Table {

	private final List<String> columns;

	private final List<List<String>> rows;

	private Table(List<String> columns, List<List<String>> rows) {
		this.columns = columns;
		this.rows = rows;
	}

	/** Reads {@code /reference/<name>.csv} from the class path. */
	static Table read(String name) {
		String path = "/reference/" + name + ".csv";
		try (InputStream stream = Table.class.getResourceAsStream(path)) {
			if (stream == null) {
				throw new IllegalStateException("Missing from the class path: " + path);
			}
			List<List<String>> lines = parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
			return new Table(lines.get(0), lines.subList(1, lines.size()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

	/** The rows in order of the file; every row is checked to have all columns. */
	List<Row> rows() {
		List<Row> result = new ArrayList<>(this.rows.size());
		for (List<String> cells : this.rows) {
			if (cells.size() != this.columns.size()) {
				throw new IllegalStateException("Expected the columns " + this.columns + " but found " + cells);
			}
			result.add(new Row(this.columns, cells));
		}
		return result;
	}

	private static List<List<String>> parse(String text) {
		List<List<String>> lines = new ArrayList<>();
		List<String> cells = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			int end;
			if (text.charAt(i) == '"') {
				end = closingQuote(text, i + 1);
				cells.add(text.substring(i + 1, end).replace("\"\"", "\""));
				end++;
			}
			else {
				end = endOfPlainCell(text, i);
				cells.add(text.substring(i, end));
			}
			boolean endOfLine = end >= text.length() || text.charAt(end) == '\n';
			i = end + 1;
			if (endOfLine) {
				lines.add(cells);
				cells = new ArrayList<>(cells.size());
			}
			else if (i == text.length() || text.charAt(i) == '\n') {
				cells.add("");
				lines.add(cells);
				cells = new ArrayList<>(cells.size());
				i++;
			}
		}
		return lines;
	}

	private static int closingQuote(String text, int from) {
		int end = text.indexOf('"', from);
		while (end + 1 < text.length() && text.charAt(end + 1) == '"') {
			end = text.indexOf('"', end + 2);
		}
		return end;
	}

	private static int endOfPlainCell(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '\n') {
			end++;
		}
		return end;
	}

	/** One line; cells are asked for by the name of their column. */
	record Row(List<String> columns, List<String> cells) {

		String get(String column) {
			int index = this.columns.indexOf(column);
			if (index < 0) {
				throw new IllegalArgumentException("No column '" + column + "' in " + this.columns);
			}
			return this.cells.get(index);
		}

		/** The values of a cell with several; empty for an empty cell. */
		List<String> list(String column) {
			String cell = get(column);
			return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
		}

	}

}
